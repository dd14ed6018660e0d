import type { Dataset } from 'tip-report-laos-2012';

/** The dataset with each id that comes again made another, as no two records of a report have the same. */
export function withIdsOfTheirOwn(dataset: Dataset): Dataset {
  const seen = new Set<string>();
  const renamed = <Item extends { readonly id: string }>(record: Item): Item => {
    const id = seen.has(record.id) ? `${record.id}-${seen.size}` : record.id;
    seen.add(id);
    return { ...record, id };
  };
  return {
    report: renamed(dataset.report),
    narrative: dataset.narrative,
    statistics: dataset.statistics.map(renamed),
    victimCategories: dataset.victimCategories.map(renamed),
    legalProvisions: dataset.legalProvisions.map(renamed),
    recommendations: dataset.recommendations.map(renamed),
    findings: dataset.findings.map(renamed),
    organizations: dataset.organizations.map(renamed),
    places: dataset.places.map(renamed),
  };
}
