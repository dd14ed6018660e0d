// Ways to get or find records beside a loop by hand, in this report and in 1,500 copies of it: npm run bench
import {
  findFindings,
  findStatistics,
  findVictimCategories,
  getStatistic,
  type TipReport,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { bench, describe } from 'vitest';

/** This report many times over: the records of each copy have ids of their own. */
function copies(count: number): TipReport {
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

const sizes: [string, TipReport][] = [
  ['this report', tipReportLaos2012],
  ['1,500 copies', copies(1500)],
];

describe.each(sizes)('%s', (_, from) => {
  const { findings, statistics, victimCategories } = from;
  const last = statistics.at(-1)?.id ?? '';
  const cases: [string, (from: { from: TipReport }) => unknown, () => unknown][] = [
    [
      'getStatistic of the last one',
      (options) => getStatistic(last, options),
      () => statistics.find(({ id }) => id === last),
    ],
    [
      "findStatistics({ quantityKind: 'missing' })",
      (options) => findStatistics({ quantityKind: 'missing' }, options),
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
      "findFindings({ type: 'assessment', pillar: 'protection' })",
      (options) => findFindings({ type: 'assessment', pillar: 'protection' }, options),
      () =>
        findings.filter(
          ({ type, pillars }) => type === 'assessment' && pillars.includes('protection'),
        ),
    ],
  ];

  describe.each(cases)('%s', (_, asked, byHand) => {
    const options = { time: 100, warmupTime: 30 };
    bench('the package', () => void asked({ from }), options);
    bench('by hand', () => void byHand(), options);
  });
});
