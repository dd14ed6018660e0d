// Whatever the criteria, each find returns what a plain loop over the records would, in the same order.

import fc from 'fast-check';
import {
  type AnyRecommendation,
  findFindings,
  findings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getPassage,
  legalProvisions,
  organizations,
  places,
  recommendations,
  statistics,
  victimCategories,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

/** Reads the terms of a record that a criterion compares. */
type Readers<Item> = Readonly<Record<string, (item: Item) => readonly string[]>>;

const narrower: Readonly<Record<string, readonly string[]>> = {
  'group:children': ['boys', 'girls'],
  'group:female': ['girls', 'women'],
  'group:male': ['boys', 'men'],
  'group:persons': ['boys', 'children', 'female', 'girls', 'male', 'men', 'women'],
  'exploitationForm:forced-labor': ['debt-bondage', 'domestic-servitude', 'forced-begging'],
  'measure:victims': ['victims-identified', 'victims-returned'],
  'exploitationForm:sex-trafficking': [
    'child-sex-tourism',
    'forced-prostitution',
    'sexual-servitude',
  ],
  'sector:manufacturing': ['garment-factories'],
};

function meets(name: string, own: readonly string[], wanted: readonly string[], exact: boolean) {
  return wanted.some(
    (term) =>
      own.includes(term) ||
      (!exact && (narrower[`${name}:${term}`] ?? []).some((each) => own.includes(each))),
  );
}

function check<Item>(
  find: (criteria: never, options: { readonly exact: boolean }) => readonly unknown[],
  items: readonly Item[],
  read: Readers<Item>,
  unused: Readonly<Record<string, readonly string[]>> = {},
): void {
  const termsOf = (name: string) => [
    ...new Set([...items.flatMap((item) => read[name]?.(item) ?? []), ...(unused[name] ?? [])]),
  ];
  const names = Object.keys(read);
  let met = 0;
  // Few criteria at a time: hardly a record meets many together.
  const criteria = fc.subarray(names, { maxLength: Math.min(3, names.length) }).chain((chosen) =>
    fc.record(
      Object.fromEntries(
        chosen.map((name) => {
          const term = fc.constantFrom(...termsOf(name));
          return [name, fc.oneof(term, fc.array(term, { maxLength: 4 }))];
        }),
      ),
      { noNullPrototype: true },
    ),
  );
  fc.assert(
    fc.property(criteria, fc.boolean(), (given, exact) => {
      const expected = items.filter((item) =>
        Object.entries(given).every(([name, value]) =>
          meets(name, read[name]?.(item) ?? [], [value ?? []].flat(), exact),
        ),
      );
      const found = find(given as never, { exact });
      expect(found).toHaveLength(expected.length);
      for (const [place, item] of expected.entries()) expect(found[place]).toBe(item);
      if (expected.length > 0) met += 1;
    }),
    { numRuns: 150 },
  );
  expect(met).toBeGreaterThan(30);
}

// Each with terms that no record has.

test('statistics', () => {
  check(
    findStatistics,
    statistics,
    {
      measure: ({ measure }) => [measure],
      unit: ({ unit }) => [unit],
      population: ({ population }) => [population],
      quantityKind: ({ quantity }) => [quantity.kind],
      periodBasis: ({ period }) => [period.basis],
      voice: ({ attribution }) => [attribution.voice],
    },
    { measure: ['victims'], periodBasis: ['part-of-year'], voice: ['organizations'] },
  );
});

test('victim categories', () => {
  check(
    findVictimCategories,
    victimCategories,
    {
      group: ({ who }) => who.groups,
      status: ({ status }) => [status],
      exploitationForm: ({ exploitation }) => exploitation.map(({ form }) => form),
      sector: ({ exploitation }) =>
        exploitation.flatMap(({ sectors }) => sectors.map(({ sector }) => sector)),
      routeRole: ({ routes }) => routes.map(({ role }) => role),
      nationality: ({ who }) => who.nationalities.map(({ country }) => country),
      destination: ({ routes }) =>
        routes.flatMap(({ destination }) =>
          destination.kind === 'countries' ? destination.countries : [],
        ),
      origin: ({ routes }) =>
        routes.flatMap(({ origin }) => (origin.kind === 'countries' ? origin.countries : [])),
      section: ({ evidence }) => evidence.map(({ passage }) => getPassage(passage).section),
    },
    {
      group: ['children', 'female', 'male'],
      exploitationForm: ['forced-labor', 'child-soldiering'],
      sector: ['manufacturing', 'mining'],
      destination: ['MM'],
    },
  );
});

test('legal provisions', () => {
  check(findLegalProvisions, legalProvisions, {
    instrumentForm: ({ instrument }) => [instrument.form],
    statusState: ({ status }) => [status.state],
    penaltyKind: ({ penalties }) => penalties.map(({ kind }) => kind),
    effect: ({ penalties, prohibits, protections }) => [
      ...(penalties.length > 0 ? ['penalizes'] : []),
      ...(prohibits.length > 0 ? ['prohibits'] : []),
      ...(protections.length > 0 ? ['protects'] : []),
    ],
  });
});

test('recommendations', () => {
  const read = {
    pillar: ({ pillars }: AnyRecommendation) => pillars,
    topic: ({ topics }: AnyRecommendation) => topics,
  };
  check(findRecommendations, recommendations, read, { topic: ['hotlines'] });
});

test('organizations and places', () => {
  check(findOrganizations, organizations, { type: ({ type }) => [type] }, { type: ['court'] });
  check(findPlaces, places, { type: ({ type }) => [type] });
});

test('findings', () => {
  check(
    findFindings,
    findings,
    {
      type: ({ type }) => [type],
      pillar: ({ pillars }) => pillars,
      topic: ({ topics }) => topics,
      periodBasis: ({ period }) => [period.basis],
      voice: ({ attribution }) => [attribution.voice],
      actor: ({ actors }) => actors.map(({ organization }) => organization),
    },
    { actor: ['unhcr'] },
  );
});
