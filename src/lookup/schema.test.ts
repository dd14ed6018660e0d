import * as main from 'tip-report-laos-2012';
import {
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
} from 'tip-report-laos-2012';
import * as schemas from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { problems } from '../../tests/example/schema-problems.js';

type Query = Readonly<Record<string, string>>;

describe('from a query string to records', () => {
  test.each([
    [
      'measure=convictions&periodBasis=calendar-year&section=prosecution',
      (query: Query) => findStatistics(schemas.statisticCriteriaSchema.parse(query)),
      ['convictions-2010'],
    ],
    [
      'sector=fishing&nationality=LA&destination=TH&place=thailand',
      (query: Query) => findVictimCategories(schemas.victimCategoryCriteriaSchema.parse(query)),
      ['lao-men-and-boys-in-thailand'],
    ],
    [
      'penaltyKind=fine&instrumentForm=statute-article',
      (query: Query) => findLegalProvisions(schemas.legalProvisionCriteriaSchema.parse(query)),
      ['penal-code-article-134'],
    ],
    [
      'pillar=prevention&topic=sex-tourism',
      (query: Query) => findRecommendations(schemas.recommendationCriteriaSchema.parse(query)),
      ['reduce-demand-for-sex-tourism'],
    ],
    [
      'type=omission&actor=prime-minister',
      (query: Query) => findFindings(schemas.findingCriteriaSchema.parse(query)),
      ['plan-of-action-not-approved'],
    ],
    [
      'type=legislature',
      (query: Query) => findOrganizations(schemas.organizationCriteriaSchema.parse(query)),
      ['national-assembly'],
    ],
    [
      'type=city',
      (query: Query) => findPlaces(schemas.placeCriteriaSchema.parse(query)),
      ['vientiane'],
    ],
  ])('%s', (query, find, ids) => {
    const found = find(Object.fromEntries(new URLSearchParams(query)));
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  {},
  { measure: undefined },
  { measure: 'convictions' },
  { measure: ['convictions', 'victims'], section: 'protection' },
  { measure: [] },
])('criteria are returned as they were given: %j', (criteria) => {
  expect(schemas.statisticCriteriaSchema.parse(criteria)).toStrictEqual(criteria);
});

describe('wrong criteria are named, and the valid ones listed, the closest first', () => {
  test.each(['mesure', 'toString', 'constructor', '__proto__'])(
    'an unknown criterion, %s',
    (name) => {
      const [problem, ...others] = problems(
        schemas.statisticCriteriaSchema,
        Object.fromEntries([[name, 'convictions']]),
      );
      expect(problem).toContain(
        `: unknown criterion "${name}"; the valid ones, the closest first: "`,
      );
      for (const valid of ['measure', 'unit', 'section']) expect(problem).toContain(`"${valid}"`);
      expect(others).toEqual([]);
    },
  );

  test('several unknown criteria', () => {
    const [problem] = problems(schemas.placeCriteriaSchema, { typ: 'city', name: 'x' });
    expect(problem).toBe(
      ': unknown criteria "typ", "name"; the valid ones, the closest first: "type", "section"',
    );
  });

  test.each([
    ['conviction', 'value "conviction"'],
    ['', 'value ""'],
    ['toString', 'value "toString"'],
    [37, 'value 37'],
    [null, 'value null'],
    [['victims', 'conviction'], 'value "conviction"'],
    [['conviction', 'victim'], 'values "conviction", "victim"'],
  ])('an unknown value, %j', (measure, named) => {
    const [problem, ...others] = problems(schemas.statisticCriteriaSchema, { measure });
    expect(problem).toContain(
      `measure: unknown ${named} of measure; the valid ones, the closest first: "`,
    );
    for (const valid of main.measures) expect(problem).toContain(`"${valid}"`);
    expect(others).toEqual([]);
  });

  test('the closest value', () => {
    const [problem] = problems(schemas.statisticCriteriaSchema, { measure: 'conviction' });
    expect(problem).toContain('the closest first: "convictions", ');
  });

  test.each([
    [schemas.findingCriteriaSchema, 'actor', 'government-of-velmora'],
    [schemas.recommendationCriteriaSchema, 'organization', 'vientiane'],
    [schemas.victimCategoryCriteriaSchema, 'place', 'port-vel'],
    [schemas.victimCategoryCriteriaSchema, 'origin', 'XV'],
    [schemas.organizationCriteriaSchema, 'section', 'annex'],
  ])('an id that this report does not have (%#)', (schema, name, id) => {
    expect(problems(schema, { [name]: id })).toEqual([
      expect.stringContaining(`${name}: unknown value "${id}" of ${name}; the valid ones`),
    ]);
  });

  test.each([null, 'measure=convictions', ['convictions'], undefined])('no object: %j', (given) => {
    expect(problems(schemas.placeCriteriaSchema, given)).toEqual([
      expect.stringContaining(': expected an object of criteria (type, section); got '),
    ]);
  });
});

/** The schema of each list of terms or ids that the main entry exports, by the name of the list. */
const schemaOfList = {
  tierChanges: schemas.tierChangeSchema,
  ratingDegrees: schemas.ratingDegreeSchema,
  boundRelations: schemas.boundRelationSchema,
  comparabilityCaveats: schemas.comparabilityCaveatSchema,
  exploitationForms: schemas.exploitationFormSchema,
  exploiterTypes: schemas.exploiterTypeSchema,
  groupCharacteristics: schemas.groupCharacteristicSchema,
  findingTypes: schemas.findingTypeSchema,
  groups: schemas.groupSchema,
  legalEffects: schemas.legalEffectSchema,
  legalForms: schemas.legalFormSchema,
  legalStates: schemas.legalStateSchema,
  measures: schemas.measureSchema,
  migrationStatuses: schemas.migrationStatusSchema,
  missingReasons: schemas.missingReasonSchema,
  organizationTypes: schemas.organizationTypeSchema,
  passageTypes: schemas.passageTypeSchema,
  penaltyKinds: schemas.penaltyKindSchema,
  periodBases: schemas.periodBasisSchema,
  pillars: schemas.pillarSchema,
  placeTypes: schemas.placeTypeSchema,
  populations: schemas.populationSchema,
  quantityKinds: schemas.quantityKindSchema,
  routeRoles: schemas.routeRoleSchema,
  sectors: schemas.sectorSchema,
  statisticUnits: schemas.statisticUnitSchema,
  tiers: schemas.tierSchema,
  topics: schemas.topicSchema,
  victimStatuses: schemas.victimStatusSchema,
  voices: schemas.voiceSchema,
};

const schemaOfIds = {
  countryCodes: schemas.countryCodeSchema,
  findingIds: schemas.findingIdSchema,
  legalProvisionIds: schemas.legalProvisionIdSchema,
  organizationIds: schemas.organizationIdSchema,
  passageIds: schemas.passageIdSchema,
  placeIds: schemas.placeIdSchema,
  recommendationIds: schemas.recommendationIdSchema,
  sectionIds: schemas.sectionIdSchema,
  statisticIds: schemas.statisticIdSchema,
  victimCategoryIds: schemas.victimCategoryIdSchema,
};

function isTerms(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

const lists = new Map(
  Object.entries<unknown>(main).flatMap(([name, value]) =>
    isTerms(value) ? [[name, value] as const] : [],
  ),
);

test('every list of terms or ids has a schema', () => {
  const names = Object.keys({ ...schemaOfList, ...schemaOfIds });
  expect([...lists.keys()].sort()).toEqual(names.sort());
});

test.each(Object.entries<ZodType>({ ...schemaOfList, ...schemaOfIds }))(
  'the schema of %s accepts them and nothing else',
  (name, schema) => {
    for (const term of lists.get(name) ?? []) expect(schema.parse(term)).toBe(term);
    for (const wrong of ['', 'velmora', 'toString', '__proto__', 7, null]) {
      expect(problems(schema, wrong)).toEqual([expect.stringMatching(/^: expected .*; got /)]);
    }
  },
);

test.each(Object.entries<ZodType>(schemaOfList))(
  'the schema of %s lists them if given another',
  (name, schema) => {
    const [problem] = problems(schema, 'velmora');
    for (const term of lists.get(name) ?? []) expect(problem).toContain(`"${term}"`);
  },
);

test('a wrong id is told the closest ones', () => {
  expect(problems(schemas.statisticIdSchema, 'convictions-2011')).toEqual([
    expect.stringContaining(
      `: expected the id of a statistic of this report; got "convictions-2011"; the closest of ${main.statisticIds.length}: "convictions-2010", `,
    ),
  ]);
});
