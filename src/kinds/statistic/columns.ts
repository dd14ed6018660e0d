import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, idColumn, reportColumn } from '../../parts/columns/column.js';
import { listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import { periodColumns } from '../../parts/period/columns.js';
import {
  missingReasonMeanings,
  quantityKindMeanings,
  statisticUnitMeanings,
} from '../../parts/quantity/meanings.js';
import { comparabilityCaveatMeanings, measureMeanings, populationMeanings } from './meanings.js';
import type { Statistic } from './statistic.js';

/** The figures of the report, and what limits a comparison of them, as tables. */
export function statisticTables(statistics: readonly Statistic[]): readonly Table[] {
  return [
    tableOf(
      {
        name: 'statistics',
        description:
          'The figures of the report, and those that it says are missing: one row per measure and period.',
      },
      statistics,
      [
        idColumn('statistic'),
        reportColumn(),
        column('label', 'string', 'What the figure is, in a few plain words.'),
        column('measure', 'string', 'What it measures.', { labels: measureMeanings }),
        column('unit', 'string', 'What it counts in.', { labels: statisticUnitMeanings }),
        column('population', 'string', 'Who or what it is about.', { labels: populationMeanings }),
        column('quantity.kind', 'string', 'Whether there is a number, and of what kind.', {
          labels: quantityKindMeanings,
        }),
        column('quantity.value', 'number?', 'The exact number or the estimate, in `unit`.', {
          missing: 'a range, a word or missing, as quantity_kind says; never zero',
        }),
        column('quantity.minimum', 'number?', 'The lowest number of a range, in `unit`.'),
        column('quantity.maximum', 'number?', 'The highest number of a range, in `unit`.'),
        column('quantity.qualifier', 'string?', 'How the report limits the range.', {
          categories: ['normally'],
        }),
        column('quantity.phrase', 'string?', "The report's words for a quantity without a number."),
        column('quantity.reason', 'string?', 'Why there is no number.', {
          as: 'missing_reason',
          labels: missingReasonMeanings,
          missing: 'the quantity is not missing',
        }),
        column(
          'quantity.occurred',
          'string?',
          'Of a missing quantity: whether the report says that what was to be counted did occur.',
          { as: 'occurred', categories: ['not-stated', 'yes'] },
        ),
        column(
          'quantity.money.currency',
          'string?',
          'Of an amount of money: its currency, in ISO 4217.',
          { as: 'currency' },
        ),
        column(
          'quantity.money.equivalent',
          'boolean?',
          'Of an amount of money: whether it is the equivalent of a sum in another currency, which the report does not name.',
          { as: 'equivalent' },
        ),
        ...periodColumns<Statistic>('period', 'of the figure', ({ period }) => period),
        ...attributionColumns,
      ],
    ),
    listTable(
      {
        name: 'statistic-comparability',
        title: 'Limits to comparisons of statistics',
        description: 'One row per caveat of a statistic.',
        owner: ['statistic_id', 'statistics.id'],
      },
      listed(statistics, ({ comparability }) => comparability),
      [
        column('item', 'string', 'What limits a comparison with other figures.', {
          as: 'caveat',
          labels: comparabilityCaveatMeanings,
        }),
      ],
    ),
  ];
}
