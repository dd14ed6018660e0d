import {
  CriterionError,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getPlace,
  getStatistic,
  officiallyReturnedVictims,
  statistics,
  type TipReport,
  tipReportLaos2012,
  valuesOf,
  victimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { everyShape } from '../../tests/example/every-shape.js';
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
    findStatistics({ quantityKind: ['estimate', 'range'] }),
    ['broker-fees', 'other-trainings-funding'],
  ],
  [
    'all criteria',
    findStatistics({ measure: 'convictions', periodBasis: 'calendar-year', voice: 'report' }),
    ['convictions-2010'],
  ],
  [
    'one of the values of a record',
    findVictimCategories({ destination: 'CN', exploitationForm: 'sold-as-bride' }),
    ['lao-women-and-girls-in-china'],
  ],
  ['no value', findStatistics({ measure: [] }), []],
  ['a term that no record has', findVictimCategories({ sector: 'mining' }), []],
  [
    'a broader form',
    findVictimCategories({ exploitationForm: 'sex-trafficking', destination: 'LA' }),
    ['women-children-and-men', 'foreign-women-in-laos', 'lao-women-and-girls-within-laos'],
  ],
  [
    'a broader form, exactly',
    findVictimCategories({ exploitationForm: 'sex-trafficking' }, { exact: true }),
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
    findStatistics({ quantityKind: 'exact', voice: 'government' }, here),
    velmora.statistics.slice(0, 1),
  ],
  [findVictimCategories({ nationality: 'XV' }, here), velmora.victimCategories.slice(1)],
  [findLegalProvisions({ statusState: 'in-force' }, here), velmora.legalProvisions],
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
  const criteria = 'measure, unit, population, quantityKind, periodBasis, voice, section';

  test.each(['mesure', 'constructor', 'toString', 'id', '__proto__'])('criterion %j', (name) => {
    const error = failure(JSON.parse(`{"measure":"convictions","${name}":"convictions"}`));
    expect(error.criterion).toBe(name);
    expect(error.message).toContain(`Unknown criterion "${name}"`);
    expect(error.message).toContain(criteria);
  });

  test.each([['year'], [['unspecified', 'year']]])('value %j', (periodBasis) => {
    const error = failure({ periodBasis });
    expect(error.message).toContain('Unknown value "year" of criterion periodBasis');
    expect(error.message).toContain(
      'calendar-year, fiscal-year, part-of-year, reporting-period, span, unspecified',
    );
    expect(error.allowed).toContain('unspecified');
  });

  test.each([null, 37, {}, '__proto__', [undefined]])('value %o', (measure) => {
    expect(failure({ measure }).message).toMatch(/^Unknown value .* of criterion measure\./);
  });

  test.each([undefined, null, true, 37, 'a "word"', [], new Map()])('criteria %o', (given) => {
    const error = failure(given);
    expect(error).toMatchObject({ name: 'CriterionError', criterion: null });
    expect(error.allowed).toContain('measure');
    expect(error.message).toContain(criteria);
    expect(error.message).toMatch(/, got .+\.$/);
  });

  test.each(['Thailand', 'THA', 'tTH', 'th', 'FR', '', 7])('country %j', (country) => {
    const find = () => findVictimCategories({ destination: country as 'TH' });
    expect(find).toThrow(`Unknown value ${JSON.stringify(country)} of criterion destination. `);
    expect(find).toThrow('The values are CN, LA, MM, TH, US, VN.');
    const elsewhere = () => findVictimCategories({ destination: country as 'TH' }, here);
    if (country !== 'FR') expect(elsewhere).toThrow('such as "TH"');
  });

  test.each(['Lao PDR', 'laos ', 'thailnd', '__proto__', '-laos', '', 7])('id %j', (id) => {
    const find = () => findFindings({ place: id as 'laos' });
    expect(find).toThrow(`Unknown value ${JSON.stringify(id)} of criterion place. `);
    expect(find).toThrow('The values are laos, thailand, china, ');
    for (const search of [
      () => findStatistics({ section: id as 'protection' }),
      () => findFindings({ actor: id as 'police' }),
      () => findRecommendations({ organization: id as 'police' }),
      () => findFindings({ place: id as 'port-vel' }, here),
    ]) {
      expect(search).toThrow(`Unknown value ${JSON.stringify(id)} of criterion `);
    }
  });

  test('a value that only a record of an unchecked report has', () => {
    const statistic: TipReport['statistics'][number] = getStatistic('fees', here);
    const from = { statistics: [{ ...statistic, measure: 'speeches' as 'convictions' }] };
    expect(() => findStatistics({ measure: 'speeches' as 'convictions' }, { from })).toThrow(
      'Unknown value "speeches" of criterion measure. The values are ',
    );
  });
});

test('undefined means that a criterion or an option is not given', () => {
  const measure = undefined as 'convictions' | undefined;
  expect(findStatistics({ measure, unit: 'calls' })).toEqual(findStatistics({ unit: 'calls' }));
  expect(findStatistics({}, { exact: undefined, from: undefined })).toEqual(statistics);
});

test.each(['yes', 'false', 0, 1, null])(
  'exact: %j is an error, and not counted as false',
  (exact) => {
    expect(() => findVictimCategories({ group: 'female' }, { exact: exact as never })).toThrow(
      new TypeError(`Expected options.exact to be true or false, got ${JSON.stringify(exact)}.`),
    );
  },
);

test.each<readonly [object, string]>([
  [{ group: 'Women' }, 'Did you mean "women"? The values are '],
  [{ destination: 'cn' }, 'Did you mean "CN"? The values are '],
  [{ destination: 'China' }, 'Did you mean "CN"? The values are '],
  [{ origin: 'laos' }, 'Did you mean "LA"? '],
  [{ place: 'Thailand' }, 'Did you mean "thailand"? '],
  [{ group: 'china' }, 'criterion group. The values are '],
])('the error for %j says what was probably meant', (criteria, says) => {
  expect(() => findVictimCategories(criteria)).toThrow(says);
});

test.each([{ exakt: true }, { form: velmora }, []])(
  'unknown options %o are an error',
  (options) => {
    expect(() => findStatistics({}, options as never)).toThrow(TypeError);
    expect(() => getPlace('laos', options as never)).toThrow(TypeError);
  },
);

describe('a broader term', () => {
  test('victims finds every measure of victims', () => {
    const victims = findStatistics({ measure: 'victims' });
    expect(victims).toContain(officiallyReturnedVictims);
    expect(victims).toEqual(statistics.filter(({ measure }) => measure.startsWith('victims')));
    expect(findStatistics({ measure: 'victims' }, { exact: true })).toEqual([]);
  });

  test('persons finds every group', () => {
    expect(findVictimCategories({ group: 'persons' })).toEqual(victimCategories);
  });

  test('a country finds what its code finds, and a place those within it', () => {
    const toThailand = findVictimCategories({ destination: 'TH' });
    expect(toThailand.length).toBeGreaterThan(2);
    expect(findVictimCategories({ place: 'thailand' })).toEqual(
      expect.arrayContaining([...toThailand]),
    );
    const inVientiane = findFindings({ place: 'vientiane-transit-center' });
    expect(inVientiane.length).toBeGreaterThan(0);
    expect(findFindings({ place: 'vientiane' })).toEqual(expect.arrayContaining([...inVientiane]));
    const exact = findFindings({ place: 'laos' }, { exact: true });
    expect(findFindings({ place: 'laos' }).length).toBeGreaterThan(exact.length);
  });
});

test('a section finds the records that quote it', () => {
  const found = findStatistics({ section: 'prosecution' });
  expect(found.map(({ id }) => id)).toContain('convictions-in-reporting-period');
  for (const { evidence } of found) {
    expect(evidence.some(({ passage }) => passage.startsWith('prosecution.'))).toBe(true);
  }
  expect(findStatistics({ section: 'assessment' }).map(({ id }) => id)).not.toContain(
    'hotline-calls',
  );
});

describe('victim categories with places, exploiters and characteristics', () => {
  const from = { from: everyShape };

  test.each([
    ['who exploits', { exploiterType: 'officials' }],
    ['what they have in common', { characteristic: 'refugees' }],
    ['a broader form', { exploitationForm: 'forced-criminality' }],
    ['a term that no vocabulary has', { status: 'other', group: 'other' }],
    ['a place at an end of a route, or of identification', { place: 'port-vel' }],
  ] as const)('%s', (_, criteria) => {
    expect(ids(findVictimCategories(criteria, from))).toEqual(['refugees-and-others']);
  });

  test('a country also finds routes to a place within it, unless it must be exact', () => {
    const within = { routeRole: 'internal', destination: 'XV' } as const;
    expect(ids(findVictimCategories(within, from))).toEqual(['refugees-and-others']);
    expect(findVictimCategories(within, { ...from, exact: true })).toEqual([]);
    expect(findVictimCategories({ ...within, destination: 'XO' }, from)).toEqual([]);
  });

  test('the countries of a criterion include those of places', () => {
    const counted = new Map(
      valuesOf('victimCategories', 'destination', from).map(({ value, count }) => [value, count]),
    );
    expect(counted).toEqual(
      new Map([
        ['XO', 1],
        ['XV', 1],
      ]),
    );
  });
});
