import {
  getOrganization,
  getPassage,
  getPlace,
  getSection,
  getStatistic,
  searchText,
  type TipReport,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const here = { from: velmora };
const ids = (query: string, from: TipReport = tipReportLaos2012) =>
  searchText(query, { from }).map(({ item }) => item.id);

test('passages and records are found, the best match first', () => {
  expect(ids('Special Economic Zones')).toEqual(
    expect.arrayContaining([
      'trafficking-profile.10',
      'foreign-women-in-laos',
      'special-economic-zones',
    ]),
  );
  expect(ids('hotline')[0]).toMatch(/hotline/);
  expect(ids('witness protection framework')[0]).toMatch(/witness-protection/);
  const scores = searchText('trafficking victims').map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});

test.each([
  ['case', 'VIENTIANE', 'vientiane'],
  ['accents', 'viéntiane', 'vientiane'],
  ['a plural', 'brides', 'bride'],
  ['a plural in -ies', 'agencies', 'agency'],
  ['a plural in -es', 'processes', 'process'],
  ['an irregular plural', 'women', 'woman'],
  ['an apostrophe', "minister's", 'minister s'],
  ['a comma in a number', '$1,250', '1 250'],
  ['the order of words', 'poster campaign', 'campaign poster'],
  ['a word given twice', 'shelter shelters', 'shelter'],
])('%s makes no difference', (_, query, same) => {
  expect(ids(query)).not.toEqual([]);
  expect(searchText(query)).toEqual(searchText(same));
});

test.each(['', '   ', '…', 'zebra', '__proto__', 'constructor', 'x'.repeat(1_000_000)])(
  'nothing is found (%#)',
  (query) => {
    expect(searchText(query)).toEqual([]);
  },
);

test.each([
  [undefined, 'undefined'],
  [37, '37'],
  [['a'], 'a list'],
])('%o is not a query', (query, got) => {
  expect(() => searchText(query as never)).toThrow(
    new TypeError(`Expected the query to be text, got ${got}.`),
  );
});

const renamed: TipReport = {
  ...velmora,
  places: [
    { ...getPlace('port-vel', here), id: 'quay', name: 'Stone quay', notes: ['Beside a mole.'] },
  ],
  organizations: [
    { ...getOrganization('government', here), id: 'watch', name: 'Night', otherNames: ['Lantern'] },
  ],
  statistics: [
    { ...getStatistic('convictions-2030', here), id: 'calls', label: 'Signals answered' },
  ],
};

test.each([
  ['the name of a place', 'quay', ['quay']],
  ['its notes', 'mole', ['quay']],
  ['the name of an organization', 'night', ['watch']],
  ['its other names', 'lantern', ['watch']],
  ['the label of a statistic', 'signals', ['calls']],
  ['quotes and sentences', 'convictions', expect.arrayContaining(['prosecution.2', 'calls'])],
  ['not ids', 'calls', expect.not.arrayContaining(['calls'])],
  ['not terms', 'statistic', []],
])('what is searched: %s', (_, query, expected) => {
  expect(ids(query, renamed)).toEqual(expected);
});

/** The scores of passages with these texts, in a report whose records have no words. */
function scoresOf(query: string, ...texts: readonly string[]) {
  const passages = texts.map((text, index) => ({
    ...getPassage('page.tier', here),
    id: `page.${index}`,
    text,
  }));
  const section = { ...getSection('page', here), paragraphs: [{ number: 1, passages }] };
  const from: TipReport = {
    ...velmora,
    metadata: { ...velmora.metadata, notes: [], evidence: [{ passage: 'page.0', quote: '' }] },
    narrative: { kind: 'narrative', sections: [section] },
    statistics: [],
    victimCategories: [],
    legalProvisions: [],
    recommendations: [],
    findings: [],
    organizations: [],
    places: [],
  };
  return new Map(searchText(query, { from }).map(({ item, score }) => [item.id, score]));
}

test('the score is Okapi BM25, with k1 = 1.2 and b = 0.75', () => {
  // The record of the report is searched as well, although it has no words here.
  const items = 4;
  const mean = 9 / items;
  const of = (count: number, length: number, having: number) =>
    (Math.log(1 + items / having) * count * (1.2 + 1)) /
    (count + 1.2 * (1 - 0.75 + (0.75 * length) / mean));
  const texts = ['shelter shelter staff', 'shelter', 'staff trained and trained again'];
  const scores = scoresOf('shelter staff', ...texts);
  expect(scores.size).toBe(3);
  expect(scores.get('page.0')).toBeCloseTo(of(2, 3, 2) + of(1, 3, 2), 10);
  expect(scores.get('page.1')).toBeCloseTo(of(1, 1, 2), 10);
  expect(scores.get('page.2')).toBeCloseTo(of(1, 5, 2), 10);
});

test('equal matches stay in the order of the report', () => {
  const texts = Array.from({ length: 12 }, (_, index) => (index % 2 ? 'shelter' : 'staff'));
  expect([...scoresOf('shelter staff', ...texts).keys()]).toEqual(
    texts.map((_, index) => `page.${index}`),
  );
});
