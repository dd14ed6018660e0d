import { attributionColumns } from '../../parts/attribution/columns.js';
import { comparabilityLabels, missingReasonLabels } from '../../parts/columns/labels.js';
import { type Listed, listed, ordinalColumn, ownerColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import { periodColumns } from '../../parts/period/columns.js';
import { missingReasons, quantityKinds } from '../../parts/quantity/quantity.js';
import type { Dataset } from '../../report/dataset.js';
import { comparabilityCaveats } from './comparability.js';
import { measures, populations, type Statistic, statisticUnits } from './statistic.js';

const columns: readonly ColumnOf<Statistic>[] = [
  required('id', 'string', 'The id of the statistic.', ({ id }) => id, { in: 'records.id' }),
  required('label', 'string', 'What the figure is, in a few plain words.', ({ label }) => label),
  required('measure', 'string', 'What it measures.', ({ measure }) => measure, {
    categories: measures,
  }),
  required('unit', 'string', 'What it counts in.', ({ unit }) => unit, {
    categories: statisticUnits,
  }),
  required('population', 'string', 'Of whom or what it speaks.', ({ population }) => population, {
    categories: populations,
    labels: { all: 'the report narrows it no further' },
  }),
  required(
    'quantity_kind',
    'string',
    'Whether there is a number, and of what kind.',
    ({ quantity }) => quantity.kind,
    { categories: quantityKinds },
  ),
  optional(
    'quantity_value',
    'number',
    'The exact number or the estimate, in `unit`.',
    ({ quantity }) => ('value' in quantity ? quantity.value : null),
    { missing: 'a range, a word or missing, as quantity_kind says; never zero' },
  ),
  optional(
    'quantity_minimum',
    'number',
    'The lowest number of a range, in `unit`.',
    ({ quantity }) => ('minimum' in quantity ? quantity.minimum : null),
  ),
  optional(
    'quantity_maximum',
    'number',
    'The highest number of a range, in `unit`.',
    ({ quantity }) => ('maximum' in quantity ? quantity.maximum : null),
  ),
  optional(
    'quantity_qualifier',
    'string',
    'How the report limits the range.',
    ({ quantity }) => ('qualifier' in quantity ? quantity.qualifier : null),
    { categories: ['normally'] },
  ),
  optional(
    'quantity_phrase',
    'string',
    "The report's words for a quantity without a number.",
    ({ quantity }) => ('phrase' in quantity ? quantity.phrase : null),
  ),
  optional(
    'missing_reason',
    'string',
    'Why there is no number.',
    ({ quantity }) => ('reason' in quantity ? quantity.reason : null),
    {
      categories: missingReasons,
      labels: missingReasonLabels,
      missing: 'the quantity is not missing',
    },
  ),
  optional(
    'occurred',
    'string',
    'Of a missing quantity: whether the report says that what was to be counted did occur.',
    ({ quantity }) => ('occurred' in quantity ? quantity.occurred : null),
    { categories: ['not-stated', 'yes'] },
  ),
  optional(
    'currency',
    'string',
    'Of an amount of money: its currency, in ISO 4217.',
    ({ quantity }) => ('money' in quantity ? quantity.money?.currency : null),
  ),
  optional(
    'equivalent',
    'boolean',
    'Of an amount of money: whether it is an equivalent of a sum in another currency.',
    ({ quantity }) => ('money' in quantity ? quantity.money?.equivalent : null),
  ),
  ...periodColumns<Statistic>('period', 'of the figure', ({ period }) => period),
  ...attributionColumns<Statistic>(),
];

const comparabilityColumns: readonly ColumnOf<Listed<Statistic, string>>[] = [
  ownerColumn('statistic_id', 'statistics'),
  ordinalColumn(),
  required('caveat', 'string', 'What limits a comparison with other figures.', ({ item }) => item, {
    categories: comparabilityCaveats,
    labels: comparabilityLabels,
  }),
];

/** The figures of the report, and what limits a comparison of them. */
export function statisticsTables({ statistics }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'statistics',
        title: 'Statistics',
        description:
          'The figures of the report, and those that it says are missing: one row a measure and period.',
        primaryKey: ['id'],
      },
      statistics,
      columns,
    ),
    tableOf(
      {
        name: 'statistic-comparability',
        title: 'Limits to comparisons of statistics',
        description: 'One row a caveat of a statistic.',
        primaryKey: ['statistic_id', 'ordinal'],
      },
      listed(statistics, ({ comparability }) => comparability),
      comparabilityColumns,
    ),
  ];
}
