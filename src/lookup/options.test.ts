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
  getPassage,
  getPlace,
  getRecommendation,
  getSection,
  getStatistic,
  getVictimCategory,
  legalHistory,
  locateEvidence,
  metadata,
  recordsCiting,
  recordsReferringTo,
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
const id = 'page.1' as never;

test.each<[string, () => unknown]>([
  ['from to be a report', () => getStatistic(id, from)],
  ['from to be a report', () => findStatistics({ measure: 'convictions' }, from)],
  ['from to be a report', () => getPassage(id, from)],
  ['from to be a report', () => timeline(from)],
  ['from to be a report', () => searchText('hotline', from)],
  ['from to be a report', () => recordsCiting(id, from)],
  ['from to be a report', () => recordsReferringTo({ kind: 'place', id }, from)],
  ['from to be a report', () => locateEvidence({ evidence: [] }, from)],
  ['a record with evidence', () => locateEvidence({} as never)],
  [
    'a located quote, from locateEvidence, and an address as text',
    () => textFragmentLink({} as never),
  ],
  ['a legal provision', () => comparablePenalties(null as never)],
  ['a legal provision', () => legalHistory(undefined as never)],
  ['a quantity, and a unit as text', () => formatQuantity({ kind: 'exact', value: 1 }, 7 as never)],
])('unreadable input: expected %s (%#)', (expected, act) => {
  const message = new RegExp(`^Expected ${expected}, got .+ that can't be read as such\\.$`);
  const cause = expect.any(TypeError);
  expect(act).toThrow(
    expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(message), cause }),
  );
});

test('the default report is that of this package', () => {
  for (const entries of [timeline(), timeline({ from: undefined as never })]) {
    expect(entries.find(({ event }) => event === 'published')?.record).toBe(metadata);
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
  ['narrative', getSection, getPassage],
])('a report without %s', (part, get, find) => {
  const { [part]: _, ...without } = { ...velmora } as Record<string, unknown>;
  const wrong = [without, { ...velmora, [part]: null }, { ...velmora, [part]: 'text' }, null, 37];
  for (const report of wrong) {
    const options = { from: report as never };
    const message = new RegExp(`^Expected from to be a report with ${part}, got .+ without it\\.$`);
    expect(() => get('laos' as never, options)).toThrow(message);
    const asked = part === 'narrative' ? 'laos' : {};
    expect(() => find(asked as never, options)).toThrow(message);
  }
});

test.each([
  [null, 'Expected options to be an object, got null.'],
  ['apa', 'Expected options to be an object, got "apa".'],
  [{ acessed: 2 }, /^Unknown option "acessed"\. Valid options: .*accessed/],
  [JSON.parse('{"__proto__":1}'), /^Unknown option "__proto__"\. Valid options: /],
])('options %j', (options, message) => {
  expect(() => cite(metadata, 'apa', options as never)).toThrow(message);
});
