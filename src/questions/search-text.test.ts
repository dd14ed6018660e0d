import { type Dataset, searchText } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { firstOf } from '../../tests/example/first-of.js';
import { termsIn } from './search-terms.js';

const ids = (query: string) => searchText(query).map(({ item }) => item.id);

test('units and records, the best first', () => {
  expect(ids('Special Economic Zones')).toEqual(
    expect.arrayContaining([
      'trafficking-profile.10',
      'foreign-women-in-laos',
      'special-economic-zones',
    ]),
  );
  expect(ids('hotline')[0]).toMatch(/hotline/);
  const scores = searchText('trafficking victims').map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});

test('more of the words, and rarer words, come first', () => {
  const [first] = ids('witness protection framework');
  expect(first).toMatch(/witness-protection/);
});

describe('what does not count', () => {
  test.each(['VIENTIANE', 'viéntiane', 'bride', 'campaign poster'])(
    '%j finds something',
    (query) => {
      expect(ids(query)).not.toEqual([]);
    },
  );

  test('case', () => expect(ids('VIENTIANE')).toEqual(ids('vientiane')));
  test('accents', () => expect(ids('viéntiane')).toEqual(ids('vientiane')));
  test('a plural', () => expect(ids('brides')).toEqual(ids('bride')));
  test('the order of words', () => expect(ids('poster campaign')).toEqual(ids('campaign poster')));
});

test.each(['', '   ', '…', 'zebra', '__proto__', 'constructor'])('%j finds nothing', (query) => {
  expect(searchText(query)).toEqual([]);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [37, '37'],
  [['a'], 'a list'],
  [{}, 'an object'],
])('%o is no query', (query, got) => {
  expect(() => searchText(query as string)).toThrow(
    new TypeError(`Expected the query to be text, got ${got}.`),
  );
});

test('a huge query ends soon', () => {
  expect(searchText('x'.repeat(1_000_000))).toEqual([]);
});

test.each([
  ['Victims', ['victim']],
  ['gas', ['gas']],
  ['less', ['les']],
  ['houses used', ['house', 'used']],
  ['agencies', ['agency']],
  ['pieces', ['piece']],
  ['viéntiane', ['vientiane']],
  ["prime minister's", ['prime', 'minister', 's']],
  ['$1,250', ['1', '250']],
  ['', []],
  ['\u0301', []],
])('the words of %j are compared as %j', (text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

describe('of a record', () => {
  const place = {
    ...firstOf<Dataset['places'][number]>(velmora.places),
    id: 'quay',
    name: 'Stone quay',
    notes: ['Beside a mole.'],
  };
  const body = {
    ...firstOf<Dataset['organizations'][number]>(velmora.organizations),
    id: 'watch',
    name: 'Night watch',
    otherNames: ['Lantern patrol'],
  };
  const statistic = {
    ...firstOf<Dataset['statistics'][number]>(velmora.statistics),
    id: 'calls',
    label: 'Signals answered',
  };
  const report: Dataset = {
    ...velmora,
    places: [place],
    organizations: [body],
    statistics: [statistic],
  };
  const found = (query: string) => searchText(query, { from: report }).map(({ item }) => item.id);

  test.each([
    ['the name of a place', 'quay', ['quay']],
    ['its notes', 'mole', ['quay']],
    ['the name of an organization', 'night', ['watch']],
    ['its other names', 'lantern', ['watch']],
    ['the label of a statistic', 'signals', ['calls']],
    ['its quotes', 'convictions', expect.arrayContaining(['prosecution.2', 'calls'])],
  ])('%s are searched', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('its id and its terms are not', () => {
    expect(found('calls')).not.toContain('calls');
    expect(found('statistic')).toEqual([]);
  });
});

describe('the score', () => {
  /** Finds in units of these texts. Nothing else has words. */
  const searched = (query: string, ...texts: readonly string[]) => {
    const section = firstOf(velmora.narrative.sections);
    const paragraph = firstOf(section.paragraphs);
    const units = texts.map((text, index) => ({
      ...firstOf(paragraph.units),
      id: `page.${index}`,
      text,
    }));
    const from: Dataset = {
      ...velmora,
      report: { ...velmora.report, notes: [], evidence: [{ unit: 'page.0', quote: '' }] },
      narrative: {
        ...velmora.narrative,
        sections: [{ ...section, paragraphs: [{ ...paragraph, units }] }],
      },
      statistics: [],
      victimCategories: [],
      legalProvisions: [],
      recommendations: [],
      findings: [],
      organizations: [],
      places: [],
    };
    return searchText(query, { from }).map(({ item, score }) => [item.id, score] as const);
  };
  const ids = (query: string, ...texts: readonly string[]) =>
    searched(query, ...texts).map(([id]) => id);

  test('is Okapi BM25, with k1 = 1.2 and b = 0.75', () => {
    const texts = ['shelter shelter staff', 'shelter', 'staff trained and trained again'];
    const lengths = [3, 1, 5];
    // Besides the units, the record of the report itself is searched. It has no words here.
    const items = 4;
    const mean = 9 / items;
    const of = (count: number, length: number, having: number) =>
      (Math.log(1 + items / having) * count * (1.2 + 1)) /
      (count + 1.2 * (1 - 0.75 + (0.75 * length) / mean));
    const scores = new Map(searched('shelter staff', ...texts));
    expect(scores.size).toBe(3);
    const [first = 0, second = 0, third = 0] = lengths;
    expect(scores.get('page.0')).toBeCloseTo(of(2, first, 2) + of(1, first, 2), 10);
    expect(scores.get('page.1')).toBeCloseTo(of(1, second, 2), 10);
    expect(scores.get('page.2')).toBeCloseTo(of(1, third, 2), 10);
  });

  test('of equal matches leaves them in the order of the report', () => {
    const same = Array.from({ length: 12 }, () => 'shelter');
    expect(ids('shelter', ...same)).toEqual(same.map((_, index) => `page.${index}`));
    expect(ids('shelter staff', 'staff', 'shelter', 'staff', 'shelter')).toEqual([
      'page.0',
      'page.1',
      'page.2',
      'page.3',
    ]);
  });

  test('counts a word of the query once, however often it is asked for', () => {
    expect(searched('shelter shelter shelters', 'shelter', 'staff')).toEqual(
      searched('shelter', 'shelter', 'staff'),
    );
  });
});
