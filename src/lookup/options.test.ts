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
  searchText,
  textFragmentLink,
  timeline,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { checkOptions } from './check-options.js';
import { reading } from './reading.js';

/** Has every part that a report has, and nothing in them that could be read. */
const unreadable = Object.fromEntries(
  Object.entries(velmora).map(([name, part]) => [name, Array.isArray(part) ? [null] : {}]),
) as never;

const from = { from: unreadable };

describe('what has not the shape that its type promises is an error that says what was expected', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a record by its id',
      () => getStatistic('fees' as never, from),
      'from to be a report, got a list',
    ],
    [
      'a unit by its id',
      () => getUnit('prosecution.1' as never, from),
      'from to be a report, got an object',
    ],
    [
      'records by criteria',
      () => findStatistics({ measure: 'convictions' }, from),
      'from to be a report, got a list',
    ],
    ['the timeline', () => timeline(from), 'from to be a report, got an object'],
    ['search', () => searchText('hotline', from), 'from to be a report, got an object'],
    [
      'records citing a unit',
      () => recordsCiting('prosecution.1', from),
      'from to be a report, got an object',
    ],
    [
      'records mentioning a place',
      () => recordsMentioning('laos', from),
      'from to be a report, got an object',
    ],
    [
      'the text of quotes',
      () => locateEvidence({ evidence: [] }, from),
      'from to be a report, got an object',
    ],
    ['the quotes', () => locateEvidence({} as never), 'a record with evidence, got an object'],
    [
      'a link to a quote',
      () => textFragmentLink({} as never),
      'a quote in its place, from locateEvidence, and an address as text, got an object',
    ],
    ['penalties', () => comparablePenalties(null as never), 'a legal provision, got null'],
    [
      'the history of law',
      () => legalHistory(undefined as never),
      'a legal provision, got undefined',
    ],
    [
      'a unit of a quantity',
      () => formatQuantity({ kind: 'exact', value: 1 }, 7 as never),
      'a quantity, and a unit as text, got an object',
    ],
  ])('%s', (_, act, expected) => {
    expect(act).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        message: `Expected ${expected} that can not be read as such.`,
        cause: expect.any(TypeError),
      }),
    );
  });
});

test('an error that says what is wrong passes as it is', () => {
  const error = new RangeError('The quote does not stand there.');
  const fail = () => {
    throw error;
  };
  expect(() => reading('a record', {}, fail)).toThrow(error);
});

test('where no report is named, it is the one of this package', () => {
  const { report } = tipReportLaos2012;
  for (const entries of [
    timeline(),
    timeline({ from: undefined as never }),
    timeline({} as never),
  ]) {
    expect(entries.find(({ event }) => event === 'published')?.record).toBe(report);
  }
});

describe('a report that lacks the part that is asked for', () => {
  test.each([
    [null, 'null'],
    [37, '37'],
    ['velmora', '"velmora"'],
    [{}, 'an object'],
    [{ statistics: null }, 'an object'],
    [{ statistics: {} }, 'an object'],
  ])('%j', (report, got) => {
    expect(() => findStatistics({}, { from: report as never })).toThrow(
      new TypeError(`Expected from to be a report with statistics, got ${got} without.`),
    );
  });

  test.each([
    ['statistics', getStatistic],
    ['victimCategories', getVictimCategory],
    ['legalProvisions', getLegalProvision],
    ['recommendations', getRecommendation],
    ['findings', getFinding],
    ['organizations', getOrganization],
    ['places', getPlace],
    ['narrative', getSection],
    ['narrative', getUnit],
  ])('names it: %s', (part, get) => {
    const { [part]: _, ...from } = { ...velmora } as Record<string, unknown>;
    expect(() => get('laos' as never, { from } as never)).toThrow(
      new TypeError(`Expected from to be a report with ${part}, got an object without.`),
    );
  });

  test.each([
    ['statistics', findStatistics],
    ['victimCategories', findVictimCategories],
    ['legalProvisions', findLegalProvisions],
    ['recommendations', findRecommendations],
    ['findings', findFindings],
    ['organizations', findOrganizations],
    ['places', findPlaces],
  ])('names it, of what is found by criteria: %s', (part, find) => {
    const { [part]: _, ...from } = { ...velmora } as Record<string, unknown>;
    expect(() => (find as typeof findStatistics)({}, { from } as never)).toThrow(
      new TypeError(`Expected from to be a report with ${part}, got an object without.`),
    );
  });

  test.each([
    ['a list', []],
    ['null', null],
    ['a text', 'The text.'],
  ])('%s where the narrative should stand', (_, narrative) => {
    const from = { narrative: narrative as never };
    expect(() => getUnit('prosecution.1' as never, { from })).toThrow(
      new TypeError('Expected from to be a report with narrative, got an object without.'),
    );
  });
});

describe('ids', () => {
  const none = { from: { organizations: [] } };

  test.each([
    ['convictions', ['convicts', 'hotline-calls', 'x', 'y'], ['convicts', 'hotline-calls', 'x']],
    ['b', ['abc', 'b', 'a'], ['b', 'abc', 'a']],
    [`${'a'.repeat(80)}b`, [`${'a'.repeat(80)}c`, 'a'], [`${'a'.repeat(80)}c`, 'a']],
    ['a', ['b'.repeat(90), `a${'b'.repeat(200)}`], [`a${'b'.repeat(200)}`, 'b'.repeat(90)]],
  ])('near to %j', (id, there, nearest) => {
    expect(new UnknownIdError('place', id, there).nearest).toEqual(nearest);
  });

  test('of a collection that has none', () => {
    expect(() => getOrganization('ngos' as never, none)).toThrow(
      new UnknownIdError('organization', 'ngos', []),
    );
    expect(new UnknownIdError('organization', 'ngos', []).message).toBe(
      'Unknown organization id "ngos": there is no organization here.',
    );
  });

  test('of a record that has none', () => {
    expect(() =>
      getOrganization('ngos' as never, { from: { organizations: [{} as never] } }),
    ).toThrow(expect.objectContaining({ cause: new TypeError('Expected an id, got undefined.') }));
  });

  test('that are no text are like none: the first of the known are named', () => {
    expect(new UnknownIdError('place', 7, ['vientiane', 'laos']).nearest).toEqual([
      'vientiane',
      'laos',
    ]);
  });
});

describe('options', () => {
  test.each([
    [null, 'null'],
    ['apa', '"apa"'],
    [undefined, 'undefined'],
  ])('%j are none', (options, got) => {
    expect(() => checkOptions(options as never, ['style'])).toThrow(
      new TypeError(`Expected options to be an object, got ${got}.`),
    );
  });

  test('of a name that there is not', () => {
    expect(() => checkOptions({ stile: 1 }, ['style'])).toThrow(
      new TypeError('Unknown option "stile". There is: style.'),
    );
    expect(() => checkOptions({ style: 1, acessed: 2 }, ['style', 'accessed'])).toThrow(
      new TypeError('Unknown option "acessed". There are: style, accessed.'),
    );
  });

  test('that there are', () => {
    expect(() => checkOptions({ style: 1 }, ['style', 'accessed'])).not.toThrow();
    expect(() => checkOptions({}, [])).not.toThrow();
  });
});
