import {
  type Dataset,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPlace,
  getRecommendation,
  getSection,
  getStatistic,
  getUnit,
  getVictimCategory,
  narrative,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';

type Getter = (id: never) => unknown;

const getters: readonly [string, Getter, readonly { readonly id: string }[]][] = [
  ['statistic', getStatistic, tipReportLaos2012.statistics],
  ['victim category', getVictimCategory, tipReportLaos2012.victimCategories],
  ['legal provision', getLegalProvision, tipReportLaos2012.legalProvisions],
  ['recommendation', getRecommendation, tipReportLaos2012.recommendations],
  ['finding', getFinding, tipReportLaos2012.findings],
  ['organization', getOrganization, tipReportLaos2012.organizations],
  ['place', getPlace, tipReportLaos2012.places],
  ['section', getSection, narrative.sections],
  ['unit', getUnit, unitsOf(narrative)],
];

function unitsOf({ sections }: Dataset['narrative']) {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units));
}

function failure(act: () => unknown): UnknownIdError {
  try {
    act();
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe.each(getters)('a %s by its id', (kind, get, collection) => {
  test('is the very object of the collection', () => {
    for (const item of collection) expect(get(item.id as never)).toBe(item);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    '%j is an unknown id like any other',
    (id) => {
      const error = failure(() => get(id as never));
      expect(error).toMatchObject({ name: 'UnknownIdError', kind, id });
      expect(error.message).toContain(`Unknown ${kind} id ${JSON.stringify(id)}`);
      expect(error.nearest).toHaveLength(3);
    },
  );

  test.each([undefined, null, 37, {}, [], Symbol('id')])('%o is no id', (id) => {
    expect(failure(() => get(id as never)).message).toMatch(/^Unknown .* id /);
  });
});

test('the error names the id and the nearest known ones, the likest first', () => {
  const error = failure(() => getStatistic('conviction-2011' as never));
  expect(error.message).toBe(
    'Unknown statistic id "conviction-2011". The nearest of the 17 known: "convictions-2011", "convictions-2010", "investigated-cases-2011".',
  );
});

test('a huge id makes a short message, and quickly', () => {
  const error = failure(() => getUnit('x'.repeat(10_000_000) as never));
  expect(error.message.length).toBeLessThan(300);
});
