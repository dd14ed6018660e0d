import {
  getFinding,
  getLegalProvision,
  getOrganization,
  getPassage,
  getPlace,
  getRecommendation,
  getRecord,
  getSection,
  getStatistic,
  getVictimCategory,
  type TipReport,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

type Get = (id: never, options?: { readonly from: never }) => unknown;
type ItemsOf = (report: TipReport) => readonly { readonly id: string }[];

const passagesOf: ItemsOf = ({ narrative }) =>
  narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));

const getters: readonly [string, Get, ItemsOf][] = [
  ['statistic', getStatistic, ({ statistics }) => statistics],
  ['victim category', getVictimCategory, ({ victimCategories }) => victimCategories],
  ['legal provision', getLegalProvision, ({ legalProvisions }) => legalProvisions],
  ['recommendation', getRecommendation, ({ recommendations }) => recommendations],
  ['finding', getFinding, ({ findings }) => findings],
  ['organization', getOrganization, ({ organizations }) => organizations],
  ['place', getPlace, ({ places }) => places],
  ['section', getSection, ({ narrative }) => narrative.sections],
  ['passage', getPassage, passagesOf],
];

function failure(act: () => unknown): UnknownIdError {
  try {
    act();
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe.each(getters)('a %s by its id', (kind, get, itemsOf) => {
  test('is the very object of the report', () => {
    for (const item of itemsOf(tipReportLaos2012)) expect(get(item.id as never)).toBe(item);
    for (const item of itemsOf(velmora)) {
      expect(get(item.id as never, { from: velmora as never })).toBe(item);
    }
  });

  test('of another report is unknown', () => {
    const there = itemsOf(velmora).map(({ id }) => id);
    const only = itemsOf(tipReportLaos2012).find(({ id }) => !there.includes(id))?.id;
    expect(() => get(only as never, { from: velmora as never })).toThrow(UnknownIdError);
  });

  test.each(['__proto__', 'toString', ''])('%j is an unknown id', (id) => {
    const error = failure(() => get(id as never));
    expect(error).toMatchObject({ name: 'UnknownIdError', kind, id });
    expect(error.message).toContain(`Unknown ${kind} id ${JSON.stringify(id)}`);
    expect(error.nearest).toHaveLength(3);
  });

  test.each([undefined, null, 37, {}, [], Symbol('id')])('%o is not an id', (id) => {
    expect(failure(() => get(id as never)).message).toMatch(/^Unknown .* id /);
  });
});

test('the error names the id and the nearest known ones, the closest first', () => {
  const { message, nearest } = failure(() =>
    getStatistic('conviction-in-reporting-period' as never),
  );
  expect(nearest[0]).toBe('convictions-in-reporting-period');
  for (const id of ['conviction-in-reporting-period', ...nearest])
    expect(message).toContain(`"${id}"`);
});

test('a huge id makes a short message, and quickly', () => {
  const { message } = failure(() => getPassage('x'.repeat(10_000_000) as never));
  expect(message.length).toBeLessThan(300);
});

test.each([
  ['convictions', ['convicts', 'hotline-calls', 'x', 'y'], ['convicts', 'hotline-calls', 'x']],
  ['b', ['abc', 'b', 'a'], ['b', 'abc', 'a']],
  [`${'a'.repeat(80)}b`, [`${'a'.repeat(80)}c`, 'a'], [`${'a'.repeat(80)}c`, 'a']],
  ['a', ['b'.repeat(90), `a${'b'.repeat(200)}`], [`a${'b'.repeat(200)}`, 'b'.repeat(90)]],
  [7, ['vientiane', 'laos'], ['vientiane', 'laos']],
])('the ids nearest to %j', (id, known, nearest) => {
  expect(new UnknownIdError('place', id, known).nearest).toEqual(nearest);
});

test('an empty collection has no nearest id', () => {
  expect(() => getOrganization('ngos' as never, { from: { organizations: [] } })).toThrow(
    'Unknown organization id "ngos": the report has no organization.',
  );
});

test.each([
  ['places', 'got "places".'],
  [undefined, 'got undefined.'],
  [{ id: 'laos' }, 'got an object without a kind.'],
  [{ kind: 'town', id: 'laos' }, 'got an object of kind "town".'],
])('a reference without a known kind is an error that shows what was given: %j', (given, got) => {
  expect(() => getRecord(given as never)).toThrow(got);
});
