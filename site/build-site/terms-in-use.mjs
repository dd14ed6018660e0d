// @ts-check
// Where the terms of each vocabulary stand in the data.

/**
 * @typedef {{ of: string, count: (term: string) => number, words: (term: string) => readonly string[] }} Use
 */

/**
 * Of each vocabulary: of what its terms are counted, how many have a term, and the report's words for it.
 *
 * @param {import('tip-report-laos-2012').Dataset} data
 * @returns {Readonly<Record<string, Use>>}
 */
export function termsInUse(data) {
  const { findings, legalProvisions, organizations, places, recommendations, report } = data;
  const { statistics, victimCategories } = data;
  const units = data.narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.units),
  );
  const exploitation = victimCategories.flatMap((category) => category.exploitation);
  const said = [...statistics, ...victimCategories, ...legalProvisions, ...findings];
  const dated = [...statistics, ...findings];
  const indexed = [...recommendations, ...findings];
  return {
    ComparabilityCaveat: use('Statistics', statistics, ({ comparability }) => comparability),
    ExploitationForm: use(
      'Victim categories',
      victimCategories,
      (category) => category.exploitation.map(({ form }) => form),
      (term) => exploitation.filter(({ form }) => form === term).map(({ phrase }) => phrase),
    ),
    FindingType: use('Findings', findings, ({ type }) => [type]),
    Group: use('Victim categories', victimCategories, ({ who }) => who.groups),
    LegalEffect: use(
      'Legal provisions',
      legalProvisions,
      ({ penalties, prohibits, protections }) => [
        ...(penalties.length > 0 ? ['penalizes'] : []),
        ...(prohibits.length > 0 ? ['prohibits'] : []),
        ...(protections.length > 0 ? ['protects'] : []),
      ],
    ),
    LegalForm: use('Legal provisions', legalProvisions, ({ instrument }) => [instrument.form]),
    LegalState: use('Legal provisions', legalProvisions, ({ status }) => [status.state]),
    Measure: use('Statistics', statistics, ({ measure }) => [measure]),
    MigrationStatus: use('Victim categories', victimCategories, ({ who }) => [who.migration]),
    MissingReason: use('Statistics', statistics, ({ quantity }) =>
      quantity.kind === 'missing' ? [quantity.reason] : [],
    ),
    OrganizationType: use('Organizations', organizations, ({ type }) => [type]),
    PenaltyKind: use('Legal provisions', legalProvisions, ({ penalties }) =>
      penalties.map(({ kind }) => kind),
    ),
    PeriodBasis: use('Statistics and findings', dated, ({ period }) => [period.basis]),
    Pillar: use('Recommendations and findings', indexed, ({ pillars }) => pillars),
    PlaceType: use('Places', places, ({ type }) => [type]),
    Population: use('Statistics', statistics, ({ population }) => [population]),
    QuantityKind: use('Statistics', statistics, ({ quantity }) => [quantity.kind]),
    RouteRole: use('Victim categories', victimCategories, ({ routes }) =>
      routes.map(({ role }) => role),
    ),
    Sector: use(
      'Victim categories',
      victimCategories,
      (category) =>
        category.exploitation.flatMap(({ sectors }) => sectors.map(({ sector }) => sector)),
      (term) =>
        exploitation
          .flatMap(({ sectors }) => sectors)
          .filter(({ sector }) => sector === term)
          .map(({ phrase }) => phrase),
    ),
    StatisticUnit: use('Statistics', statistics, ({ unit }) => [unit]),
    Tier: use('Reports', [report], ({ tier }) => [tier]),
    Topic: use('Recommendations and findings', indexed, ({ topics }) => topics),
    UnitType: use('Units', units, ({ type }) => [type]),
    VictimStatus: use('Victim categories', victimCategories, ({ status }) => [status]),
    Voice: use('Records', said, ({ attribution }) => [attribution.voice]),
  };
}

/**
 * @template Item
 * @param {string} of
 * @param {readonly Item[]} items
 * @param {(item: Item) => readonly string[]} termsOf
 * @param {(term: string) => readonly string[]} [words]
 * @returns {Use}
 */
function use(of, items, termsOf, words = () => []) {
  return {
    of,
    count: (term) => items.filter((item) => termsOf(item).includes(term)).length,
    words: (term) => [...new Set(words(term))],
  };
}
