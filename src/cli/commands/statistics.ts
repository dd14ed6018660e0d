import {
  type Criteria,
  findStatistics,
  getStatistic,
  type Statistic,
  type StatisticCriteriaFacets,
} from 'tip-report-laos-2012';
import {
  attribution,
  caveats,
  figure,
  hedges,
  inWords,
  period,
  periodInFull,
  quoted,
} from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, RecordKind } from '../record-kind.js';

const kind: RecordKind<Statistic> = {
  command: 'statistics',
  summary: 'The figures, and what the report says is missing.',
  nouns: ['statistic', 'statistics'],
  table: 'statistics',
  criteria: {
    measure: { says: 'What is measured' },
    unit: { says: 'What is counted' },
    population: { says: 'Of whom or what it speaks' },
    quantity: { says: 'The kind of quantity' },
    period: { says: 'The basis of the period' },
    voice: { says: 'Whose statement it is' },
  } satisfies Record<keyof StatisticCriteriaFacets, Criterion>,
  find: (criteria, exact) =>
    findStatistics(criteria as Criteria<StatisticCriteriaFacets>, { exact }),
  get: (id) => getStatistic(id as 'convictions-2011'),
  title: ({ label }) => label,
  columns: [
    { label: 'Figure', read: figure },
    { label: 'Period', read: (statistic) => period(statistic.period) },
    { label: 'Who says so', read: (statistic) => attribution(statistic.attribution) },
    {
      label: 'Hedges and caveats',
      read: ({ comparability, hedges: given }) => [
        ...hedges(given),
        ...comparability.map((caveat) => caveats[caveat]),
      ],
    },
  ],
  details: [
    { label: 'Figure', read: figure },
    {
      label: 'Missing',
      read: ({ quantity }) =>
        quantity.kind === 'missing'
          ? `${inWords(quantity.reason)}: ${quoted(quantity.phrase)}`
          : 'no',
    },
    { label: 'Measure', read: ({ measure }) => inWords(measure) },
    { label: 'Unit', read: ({ unit }) => inWords(unit) },
    { label: 'Population', read: ({ population }) => inWords(population) },
    { label: 'Period', read: (statistic) => periodInFull(statistic.period) },
    { label: 'Who says so', read: (statistic) => attribution(statistic.attribution) },
    { label: 'Hedges', read: (statistic) => hedges(statistic.hedges) },
    {
      label: 'Comparing it',
      read: ({ comparability }) => comparability.map((caveat) => caveats[caveat]),
    },
  ],
  examples: [
    { line: 'statistics --quantity missing', says: 'What does the report say is missing?' },
    {
      line: 'statistics --measure convictions,investigations --json',
      says: 'Convictions and investigations, for another program.',
    },
    { line: 'statistics convictions-2011', says: 'One figure with the words that it rests on.' },
  ],
};

export const statisticsCommand = recordCommand(kind);
