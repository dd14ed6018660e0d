import {
  CriterionError,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getStatistic,
  type TipReport,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const here = { from: velmora };

test.each([
  [
    'one value',
    findStatistics({ measure: 'convictions' }),
    ['convictions-in-reporting-period', 'convictions-2010', 'complicit-official-convictions'],
  ],
  [
    'any value of a list',
    findStatistics({ quantity: ['estimate', 'range'] }),
    ['broker-fees', 'other-trainings-funding'],
  ],
  [
    'all criteria',
    findStatistics({ measure: 'convictions', period: 'calendar-year', voice: 'report' }),
    ['convictions-2010'],
  ],
  [
    'one of the values of a record',
    findVictimCategories({ destination: 'CN', form: 'sold-as-bride' }),
    ['lao-women-and-girls-in-china'],
  ],
  ['no value', findStatistics({ measure: [] }), []],
  ['a term that no record has', findVictimCategories({ sector: 'mining' }), []],
  [
    'a broader form',
    findVictimCategories({ form: 'sex-trafficking', destination: 'LA' }),
    ['women-children-and-men', 'foreign-women-in-laos', 'lao-women-and-girls-within-laos'],
  ],
  [
    'a broader form, exactly',
    findVictimCategories({ form: 'sex-trafficking' }, { exact: true }),
    ['foreign-women-in-transit', 'lao-women-and-girls-within-laos'],
  ],
  [
    'children, who include boys and girls',
    findVictimCategories({ group: 'children', status: 'victims' }),
    ['lao-men-and-boys-in-thailand', 'women-and-children-identified'],
  ],
  ['a broader group, exactly', findVictimCategories({ group: 'female' }, { exact: true }), []],
])('%s', (_, found, expected) => {
  expect(ids(found)).toEqual(expected);
});

test.each([
  [findStatistics({}), tipReportLaos2012.statistics],
  [findVictimCategories({}), tipReportLaos2012.victimCategories],
  [findLegalProvisions({}), tipReportLaos2012.legalProvisions],
  [findRecommendations({}), tipReportLaos2012.recommendations],
  [findFindings({}), tipReportLaos2012.findings],
  [findOrganizations({}), tipReportLaos2012.organizations],
  [findPlaces({}), tipReportLaos2012.places],
])(
  'without criteria and options, all are found in order, as the very objects (%#)',
  (all, listed) => {
    expect(all).toHaveLength(listed.length);
    for (const [place, record] of all.entries()) expect(record).toBe(listed[place]);
    expect(all).not.toBe(listed);
  },
);

test.each([
  [
    findStatistics({ quantity: 'exact', voice: 'government' }, here),
    velmora.statistics.slice(0, 1),
  ],
  [findVictimCategories({ nationality: 'XV' }, here), velmora.victimCategories.slice(1)],
  [findLegalProvisions({ state: 'in-force' }, here), velmora.legalProvisions],
  [findRecommendations({ topic: 'training' }, here), velmora.recommendations.slice(0, 1)],
  [findFindings({ type: 'condition' }, here), velmora.findings.slice(1)],
  [findOrganizations({ type: 'non-governmental' }, here), velmora.organizations.slice(2)],
  [findPlaces({ type: 'city' }, here), velmora.places.slice(2)],
])('only records of the given report are found (%#)', (found, expected) => {
  expect(found).toEqual(expected);
});

function failure(criteria: unknown): CriterionError {
  try {
    findStatistics(criteria as { measure: 'convictions' });
  } catch (error) {
    if (error instanceof CriterionError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('an error says what is there', () => {
  const criteria = 'measure, unit, population, quantity, period, voice';

  test.each(['mesure', 'constructor', 'toString', 'id', '__proto__'])('criterion %j', (name) => {
    const error = failure(JSON.parse(`{"measure":"convictions","${name}":"convictions"}`));
    expect(error.criterion).toBe(name);
    expect(error.message).toContain(`Unknown criterion "${name}"`);
    expect(error.message).toContain(criteria);
  });

  test.each([['year'], [['unspecified', 'year']]])('value %j', (period) => {
    const error = failure({ period });
    expect(error.message).toContain('Unknown value "year" of criterion period');
    expect(error.message).toContain('calendar-year, part-of-year, reporting-period, unspecified');
    expect(error.allowed).toContain('unspecified');
  });

  test.each([undefined, null, 37, {}, '__proto__'])('value %o', (measure) => {
    expect(failure({ measure }).message).toMatch(/^Unknown value .* of criterion measure\./);
  });

  test.each([undefined, null, true, 37, 'a "word"'])('criteria %o', (given) => {
    const error = failure(given);
    expect(error).toMatchObject({ name: 'CriterionError', criterion: null });
    expect(error.allowed).toContain('measure');
    expect(error.message).toContain(criteria);
    expect(error.message).toContain(`got ${JSON.stringify(given)}`);
  });

  test.each(['Thailand', 'THA', 'tTH', 'th', '', 7])('country %j', (country) => {
    const find = () => findVictimCategories({ destination: country as 'TH' });
    expect(find).toThrow(`Unknown value ${JSON.stringify(country)} of criterion destination. `);
    expect(find).toThrow('such as "TH"');
  });

  test.each(['Lao PDR', 'laos ', ' laos', '-laos', 'laos-', '', 7])('id %j', (id) => {
    const find = () => findFindings({ place: id as 'laos' });
    expect(find).toThrow(`Unknown value ${JSON.stringify(id)} of criterion place. `);
    expect(find).toThrow('such as "thailand"');
  });

  test('a value that only a record of an unchecked report has', () => {
    const statistic: TipReport['statistics'][number] = getStatistic('fees', here);
    const from = { statistics: [{ ...statistic, measure: 'speeches' as 'convictions' }] };
    expect(() => findStatistics({ measure: 'speeches' as 'convictions' }, { from })).toThrow(
      'Unknown value "speeches" of criterion measure. The values are ',
    );
  });
});
