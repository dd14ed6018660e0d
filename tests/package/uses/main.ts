// A program of a user who calls everything that the main entry exports, and relies on the types of what it gets. It must
// compile with every compiler; the lines after @ts-expect-error must not, so that no type is lost to `any`.
import {
  boundsOf,
  brokerFees,
  CriterionError,
  comparablePenalties,
  compareStatistics,
  convictions2010,
  convictionsInReportingPeriod,
  countryCodes,
  datasetVersion,
  defineReport,
  findFindings,
  findingIds,
  findings,
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
  getRecord,
  getSection,
  getStatistic,
  getVictimCategory,
  hasNumber,
  hotlineCalls,
  isMissing,
  isOneOf,
  legalHistory,
  legalProvisionIds,
  locateEvidence,
  measures,
  metadata,
  organizationIds,
  passageIds,
  penalCodeArticle134,
  placeIds,
  recommendationIds,
  recordsCiting,
  recordsReferringTo,
  type Statistic,
  searchText,
  sectionIds,
  statisticIds,
  type TipReport,
  textFragmentLink,
  textPositionSelector,
  textQuoteSelector,
  timeline,
  tipReportLaos2012,
  UnknownIdError,
  valuesOf,
  victimCategoryIds,
} from 'tip-report-laos-2012';

export const value: 37 = convictionsInReportingPeriod.quantity.value;
export const found: 37 = getStatistic('convictions-in-reporting-period').quantity.value;
export const tier: '2' = metadata.tier;
export const record: Statistic = convictionsInReportingPeriod;
export const version: string = datasetVersion.version;

export const ids: string[] = [
  getFinding('porous-borders').id,
  getLegalProvision('penal-code-article-134').id,
  getOrganization('national-assembly').id,
  getPlace('vientiane').id,
  getRecommendation(findRecommendations({ topic: 'witness-protection' })[0]?.id ?? fail()).id,
  getSection('prosecution').id,
  getPassage('prosecution.4').id,
  getVictimCategory(findVictimCategories({ sector: 'fishing' })[0]?.id ?? fail()).id,
];
/** What a program does with an id that a user typed. */
export function nameOf(id: string): string | undefined {
  if (isOneOf(statisticIds, id)) return getStatistic(id).label;
  if (isOneOf(victimCategoryIds, id)) return getVictimCategory(id).label;
  if (isOneOf(legalProvisionIds, id)) return getLegalProvision(id).name;
  if (isOneOf(recommendationIds, id)) return getRecommendation(id).text;
  if (isOneOf(findingIds, id)) return getFinding(id).type;
  if (isOneOf(organizationIds, id)) return getOrganization(id).name;
  if (isOneOf(placeIds, id)) return getRecord({ kind: 'place', id }).name;
  if (isOneOf(sectionIds, id)) return getSection(id).id;
  if (isOneOf(passageIds, id)) return getPassage(id).text;
  return isOneOf(countryCodes, id)
    ? findVictimCategories({ destination: id })[0]?.label
    : undefined;
}
export const names: string[] = statisticIds.flatMap((id) => nameOf(id) ?? []);
export const terms: string[] = measures.filter((measure) => findStatistics({ measure }).length > 0);
export const destinations: string[] = valuesOf('victimCategories', 'destination').map(
  ({ value: code }) => code,
);
export const missing: readonly 'missing'[] = findStatistics({ quantityKind: 'missing' }).map(
  ({ quantity }) => quantity.kind,
);
export const soldAsBrides: readonly { readonly id: string }[] = findVictimCategories({
  group: 'female',
  destination: 'CN',
});
export const articles: readonly 'statute-article'[] = findLegalProvisions({
  instrumentForm: 'statute-article',
}).map(({ instrument }) => instrument.form);
export const judged: readonly 'assessment'[] = findFindings({
  type: 'assessment',
  pillar: 'protection',
}).map(({ type }) => type);
export const bodies: readonly 'legislature'[] = findOrganizations({ type: 'legislature' }).map(
  ({ type }) => type,
);
export const cities: readonly 'city'[] = findPlaces({ type: 'city' }).map(({ type }) => type);
export const count: number = findings.length;

export const least: number = boundsOf(brokerFees.quantity).minimum;
export const text: string = formatQuantity(brokerFees.quantity);
export const known: boolean = hasNumber(brokerFees.quantity) || isMissing(hotlineCalls.quantity);
export const comparable: boolean = compareStatistics(
  convictions2010,
  convictionsInReportingPeriod,
).comparable;
export const penalty: string | undefined = comparablePenalties(penalCodeArticle134)[0]?.kind;
export const history: string | undefined = legalHistory(penalCodeArticle134)[0]?.type;
export const when: string | null | undefined = timeline()[0]?.when;
export const links: string[] = locateEvidence(convictionsInReportingPeriod).map((quote) =>
  textFragmentLink(quote),
);
export const starts: number[] = locateEvidence(convictionsInReportingPeriod).map(
  (quote) => textPositionSelector(quote).start,
);
export const quotes: string[] = locateEvidence(convictionsInReportingPeriod).map(
  (quote) => textQuoteSelector(quote).exact,
);
export const cited: string | undefined = recordsCiting('prosecution.4')[0]?.id;
export const mentioned: string | undefined = recordsReferringTo({
  kind: 'place',
  id: 'thailand',
})[0]?.id;
export const searched: string | undefined = searchText('hotline')[0]?.item.id;
export const own: string = defineReport(tipReportLaos2012 as TipReport).metadata.title;
export const message = (error: unknown): string =>
  error instanceof UnknownIdError || error instanceof CriterionError ? error.message : '';

function fail(): never {
  throw new Error('Nothing was found.');
}

// @ts-expect-error another value
export const wrongValue: 38 = convictionsInReportingPeriod.quantity.value;
// @ts-expect-error an id that no statistic has
getStatistic('convictions-1999');
// @ts-expect-error not a group of people
findVictimCategories({ group: 'nobody' });
// @ts-expect-error read-only
convictionsInReportingPeriod.quantity.value = 37;
