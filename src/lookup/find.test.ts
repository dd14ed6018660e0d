import {
  CriterionError,
  type Dataset,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  statistics,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { firstOf } from '../../tests/example/first-of.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('criteria', () => {
  test('one value', () => {
    expect(ids(findStatistics({ measure: 'convictions' }))).toEqual([
      'convictions-2011',
      'convictions-2010',
      'complicit-official-convictions',
    ]);
  });

  test('a list of values: any of them', () => {
    expect(ids(findStatistics({ quantity: ['estimate', 'range'] }))).toEqual([
      'broker-fees',
      'other-trainings-funding',
    ]);
  });

  test('several criteria: all of them', () => {
    expect(
      ids(findStatistics({ measure: 'convictions', period: 'calendar-year', voice: 'report' })),
    ).toEqual(['convictions-2010']);
  });

  test('a criterion over several values of a record', () => {
    expect(ids(findVictimCategories({ sector: 'fishing' }))).toEqual([
      'lao-men-and-boys-in-thailand',
    ]);
    expect(ids(findVictimCategories({ nationality: 'MM' }))).toEqual(['foreign-women-in-transit']);
    expect(ids(findVictimCategories({ destination: 'CN', form: 'sold-as-bride' }))).toEqual([
      'lao-women-and-girls-in-china',
    ]);
  });

  test('the other kinds', () => {
    expect(ids(findLegalProvisions({ form: 'statute-article' }))).toEqual([
      'penal-code-article-134',
    ]);
    expect(ids(findRecommendations({ topic: 'hotlines' }))).toEqual([]);
    expect(ids(findFindings({ type: 'omission', topic: 'hotlines' }))).toEqual([
      'hotline-calls-not-recorded',
    ]);
    expect(ids(findOrganizations({ type: 'media' }))).toEqual(['government-controlled-media']);
    expect(ids(findPlaces({ type: ['border', 'city'] }))).toEqual(['vientiane', 'lao-thai-border']);
  });

  test('none finds all, in order and as the very objects', () => {
    const all = findStatistics({});
    expect(all).toHaveLength(statistics.length);
    for (const [place, statistic] of all.entries()) expect(statistic).toBe(statistics[place]);
    expect(all).not.toBe(statistics);
  });

  test('an empty list of values finds none', () => {
    expect(findStatistics({ measure: [] })).toEqual([]);
  });

  test('a term of the vocabulary that no record bears finds none', () => {
    expect(findVictimCategories({ sector: 'mining' })).toEqual([]);
  });
});

describe('wider terms take in narrower ones', () => {
  test('sex trafficking takes in forced prostitution and sexual servitude', () => {
    expect(ids(findVictimCategories({ form: 'sex-trafficking' }))).toEqual([
      'women-children-and-men',
      'lao-migrants-in-thai-sex-trade',
      'foreign-women-in-transit',
      'foreign-women-in-laos',
      'lao-women-and-girls-within-laos',
    ]);
    expect(ids(findVictimCategories({ form: 'sex-trafficking' }, { exact: true }))).toEqual([
      'foreign-women-in-transit',
      'lao-women-and-girls-within-laos',
    ]);
  });

  test('children take in boys and girls, female women and girls', () => {
    expect(ids(findVictimCategories({ group: 'children', destination: 'CN' }))).toEqual([
      'lao-women-and-girls-in-china',
    ]);
    expect(ids(findVictimCategories({ group: 'children', status: 'victims' }))).toEqual([
      'lao-men-and-boys-in-thailand',
      'women-and-children-identified',
    ]);
    expect(findVictimCategories({ group: 'female' }, { exact: true })).toEqual([]);
    expect(ids(findVictimCategories({ group: 'female', destination: 'CN' }))).toEqual([
      'lao-women-and-girls-in-china',
    ]);
  });
});

describe('of another report', () => {
  const half = { statistics: statistics.slice(0, 3) };

  test('only its records are found', () => {
    expect(ids(findStatistics({ measure: 'convictions' }, { from: half }))).toEqual([
      'convictions-2011',
    ]);
  });

  test.each([null, 37, {}, [], 'report'])('%o is no report', (from) => {
    expect(() => findStatistics({}, { from: from as never })).toThrow(
      /^Expected from to be a report with statistics, got /,
    );
  });
});

function failure(criteria: unknown): CriterionError {
  try {
    findStatistics(criteria as { measure: 'convictions' });
  } catch (error) {
    if (error instanceof CriterionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('what does not exist', () => {
  test.each(['mesure', 'constructor', 'toString', 'id'])('criterion %j', (name) => {
    const error = failure({ measure: 'convictions', [name]: 'convictions' });
    expect(error.criterion).toBe(name);
    expect(error.message).toBe(
      `Unknown criterion "${name}". The criteria are measure, unit, population, quantity, period, voice.`,
    );
  });

  test('criterion "__proto__" as an own key', () => {
    expect(failure(JSON.parse('{"__proto__": "convictions"}')).criterion).toBe('__proto__');
  });

  test.each([['year'], [['unspecified', 'year']]])('value %j', (period) => {
    const error = failure({ period });
    expect(error.message).toBe(
      'Unknown value "year" of criterion period. The values are calendar-year, part-of-year, reporting-period, unspecified.',
    );
    expect(error.allowed).toContain('unspecified');
  });

  test.each([undefined, null, 37, {}, '__proto__'])('value %o', (measure) => {
    expect(failure({ measure }).message).toMatch(/^Unknown value .* of criterion measure\./);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['convictions', '"convictions"'],
    [37, '37'],
    [[], 'an empty list'],
    [() => {}, 'a function'],
  ])('criteria %o', (criteria, got) => {
    const error = failure(criteria);
    expect(error).toMatchObject({ name: 'CriterionError', criterion: null });
    expect(error.allowed).toContain('measure');
    expect(error.message).toBe(
      `Expected an object of criteria (measure, unit, population, quantity, period, voice), got ${got}.`,
    );
  });

  test.each(['Thailand', 'THA', 'tTH', 'th', '', 7])(
    'a country by anything but two capital letters: %j',
    (country) => {
      expect(() => findVictimCategories({ destination: country as 'TH' })).toThrow(
        expect.objectContaining({
          criterion: 'destination',
          allowed: [],
          message: `Unknown value ${JSON.stringify(country)} of criterion destination. Give an ISO 3166-1 alpha-2 code, such as "TH".`,
        }),
      );
    },
  );

  test.each(['Lao PDR', 'laos ', ' laos', '-laos', 'laos-', '', 7])(
    'an id in no id style: %j',
    (id) => {
      expect(() => findFindings({ place: id as 'laos' })).toThrow(
        `Unknown value ${JSON.stringify(id)} of criterion place. Give the id of a record, such as "thailand".`,
      );
    },
  );

  test('a value that a record of an unchecked report bears, but no vocabulary has', () => {
    const statistic = firstOf<Dataset['statistics'][number]>(velmora.statistics);
    const from = { statistics: [{ ...statistic, measure: 'speeches' as 'convictions' }] };
    expect(() => findStatistics({ measure: 'speeches' as 'convictions' }, { from })).toThrow(
      'Unknown value "speeches" of criterion measure. The values are ',
    );
  });
});
