// Each way to get or find records beside a loop by hand, in this report and in 1,500 copies of it: npm run bench
import {
  type Dataset,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getFinding,
  getPlace,
  getStatistic,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { bench, describe } from 'vitest';

/** This report many times over: the records of each copy have ids of their own. */
function copies(count: number): Dataset {
  const lists = Object.entries(tipReportLaos2012).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? Array.from({ length: count }, (_, copy) =>
          value.map((item) => (copy === 0 ? item : { ...item, id: `${item.id}-copy-${copy}` })),
        ).flat()
      : value,
  ]);
  return Object.fromEntries(lists);
}

const sizes: [string, Dataset][] = [
  ['this report', tipReportLaos2012],
  ['1,500 copies', copies(1500)],
];

describe.each(sizes)('%s', (_, from) => {
  const { findings, places, statistics, victimCategories } = from;
  const idOf = (list: readonly { readonly id: string }[]): string => list.at(-1)?.id ?? '';
  const last = { findings: idOf(findings), places: idOf(places), statistics: idOf(statistics) };
  const cases: [string, (from: { from: Dataset }) => unknown, () => unknown][] = [
    [
      'getStatistic of the last one',
      (options) => getStatistic(last.statistics, options),
      () => statistics.find(({ id }) => id === last.statistics),
    ],
    [
      'getFinding of the last one',
      (options) => getFinding(last.findings, options),
      () => findings.find(({ id }) => id === last.findings),
    ],
    [
      'getPlace of the last one',
      (options) => getPlace(last.places, options),
      () => places.find(({ id }) => id === last.places),
    ],
    [
      "findStatistics({ quantity: 'missing' })",
      (options) => findStatistics({ quantity: 'missing' }, options),
      () => statistics.filter(({ quantity }) => quantity.kind === 'missing'),
    ],
    [
      "findVictimCategories({ sector: 'fishing' })",
      (options) => findVictimCategories({ sector: 'fishing' }, options),
      () =>
        victimCategories.filter(({ exploitation }) =>
          exploitation.some(({ sectors }) => sectors.some(({ sector }) => sector === 'fishing')),
        ),
    ],
    [
      "findLegalProvisions({ form: 'statute-article' })",
      (options) => findLegalProvisions({ form: 'statute-article' }, options),
      () => from.legalProvisions.filter(({ instrument }) => instrument.form === 'statute-article'),
    ],
    [
      "findRecommendations({ topic: 'witness-protection' })",
      (options) => findRecommendations({ topic: 'witness-protection' }, options),
      () => from.recommendations.filter(({ topics }) => topics.includes('witness-protection')),
    ],
    [
      "findFindings({ type: 'assessment', pillar: 'protection' })",
      (options) => findFindings({ type: 'assessment', pillar: 'protection' }, options),
      () =>
        findings.filter(
          ({ type, pillars }) => type === 'assessment' && pillars.includes('protection'),
        ),
    ],
    [
      "findOrganizations({ type: 'legislature' })",
      (options) => findOrganizations({ type: 'legislature' }, options),
      () => from.organizations.filter(({ type }) => type === 'legislature'),
    ],
    [
      "findPlaces({ type: 'city' })",
      (options) => findPlaces({ type: 'city' }, options),
      () => places.filter(({ type }) => type === 'city'),
    ],
  ];

  describe.each(cases)('%s', (_, asked, byHand) => {
    const options = { time: 100, warmupTime: 30 };
    bench('the package', () => void asked({ from }), options);
    bench('by hand', () => void byHand(), options);
  });
});
