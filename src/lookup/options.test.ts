// The reports, records and options that a public function is given: each error says what was expected.

import {
  comparablePenalties,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  formatQuantity,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPlace,
  getRecommendation,
  getSection,
  getStatistic,
  getUnit,
  getVictimCategory,
  legalHistory,
  locateEvidence,
  recordsCiting,
  recordsMentioning,
  report,
  searchText,
  textFragmentLink,
  timeline,
} from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

/** Has every part of a report, but nothing in them can be read. */
const unreadable = Object.fromEntries(
  Object.entries(velmora).map(([name, part]) => [name, Array.isArray(part) ? [null] : {}]),
) as never;

const from = { from: unreadable };
const object = 'a value of type object';

test.each<[string, () => unknown, string]>([
  [
    'a list of a report',
    () => getStatistic('fees' as never, from),
    'from to be a report, got a list',
  ],
  ['a narrative', () => getUnit('page.1' as never, from), `from to be a report, got ${object}`],
  [
    'records to find',
    () => findStatistics({ measure: 'convictions' }, from),
    'from to be a report, got a list',
  ],
  ['a timeline', () => timeline(from), `from to be a report, got ${object}`],
  ['a search', () => searchText('hotline', from), `from to be a report, got ${object}`],
  [
    'citing records',
    () => recordsCiting('page.1' as never, from),
    `from to be a report, got ${object}`,
  ],
  [
    'mentioning records',
    () => recordsMentioning('laos', from),
    `from to be a report, got ${object}`,
  ],
  [
    'the text of quotes',
    () => locateEvidence({ evidence: [] }, from),
    `from to be a report, got ${object}`,
  ],
  ['quotes', () => locateEvidence({} as never), `a record with evidence, got ${object}`],
  [
    'a link',
    () => textFragmentLink({} as never),
    `a quote in its place, from locateEvidence, and an address as text, got ${object}`,
  ],
  ['penalties', () => comparablePenalties(null as never), 'a legal provision, got null'],
  ['legal history', () => legalHistory(undefined as never), 'a legal provision, got undefined'],
  [
    'a unit of a quantity',
    () => formatQuantity({ kind: 'exact', value: 1 }, 7 as never),
    `a quantity, and a unit as text, got ${object}`,
  ],
])('unreadable: %s', (_, act, expected) => {
  expect(act).toThrow(
    expect.objectContaining({
      name: 'TypeError',
      message: `Expected ${expected} that can not be read as such.`,
      cause: expect.any(TypeError),
    }),
  );
});

test('the default report is that of this package', () => {
  for (const entries of [timeline(), timeline({ from: undefined as never })]) {
    expect(entries.find(({ event }) => event === 'published')?.record).toBe(report);
  }
});

type Lookup = (asked: never, options: { readonly from: never }) => unknown;

test.each<[string, Lookup, Lookup]>([
  ['statistics', getStatistic, findStatistics],
  ['victimCategories', getVictimCategory, findVictimCategories],
  ['legalProvisions', getLegalProvision, findLegalProvisions],
  ['recommendations', getRecommendation, findRecommendations],
  ['findings', getFinding, findFindings],
  ['organizations', getOrganization, findOrganizations],
  ['places', getPlace, findPlaces],
  ['narrative', getSection, getUnit],
])('a report without %s', (part, get, find) => {
  const { [part]: _, ...without } = { ...velmora } as Record<string, unknown>;
  const wrong: [unknown, string][] = [
    [without, object],
    [{ ...velmora, [part]: null }, object],
    [{ ...velmora, [part]: 'text' }, object],
    [null, 'null'],
    [37, '37'],
    ['velmora', '"velmora"'],
  ];
  for (const [given, got] of wrong) {
    const error = new TypeError(`Expected from to be a report with ${part}, got ${got} without.`);
    expect(() => get('laos' as never, { from: given as never })).toThrow(error);
    const asked = part === 'narrative' ? 'laos' : {};
    expect(() => find(asked as never, { from: given as never })).toThrow(error);
  }
});

test.each([
  [null, 'Expected options to be an object, got null.'],
  ['apa', 'Expected options to be an object, got "apa".'],
  [{ acessed: 2 }, /^Unknown option "acessed"\. There (?:is|are): .*accessed/],
  [JSON.parse('{"__proto__":1}'), /^Unknown option "__proto__"\. There (?:is|are): /],
])('options %j', (options, message) => {
  expect(() => cite(report, 'apa', options as never)).toThrow(message);
});
