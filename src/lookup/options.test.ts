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
const id = 'page.1' as never;

test.each<[string, () => unknown]>([
  ['from to be a report, got a list', () => getStatistic(id, from)],
  ['from to be a report, got a list', () => findStatistics({ measure: 'convictions' }, from)],
  [`from to be a report, got ${object}`, () => getUnit(id, from)],
  [`from to be a report, got ${object}`, () => timeline(from)],
  [`from to be a report, got ${object}`, () => searchText('hotline', from)],
  [`from to be a report, got ${object}`, () => recordsCiting(id, from)],
  [`from to be a report, got ${object}`, () => recordsMentioning(id, from)],
  [`from to be a report, got ${object}`, () => locateEvidence({ evidence: [] }, from)],
  [`a record with evidence, got ${object}`, () => locateEvidence({} as never)],
  [
    `a quote in its place, from locateEvidence, and an address as text, got ${object}`,
    () => textFragmentLink({} as never),
  ],
  ['a legal provision, got null', () => comparablePenalties(null as never)],
  ['a legal provision, got undefined', () => legalHistory(undefined as never)],
  [
    `a quantity, and a unit as text, got ${object}`,
    () => formatQuantity({ kind: 'exact', value: 1 }, 7 as never),
  ],
])('what can not be read: expected %s (%#)', (expected, act) => {
  const message = `Expected ${expected} that can not be read as such.`;
  expect(act).toThrow(
    expect.objectContaining({ name: 'TypeError', message, cause: expect.any(TypeError) }),
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
