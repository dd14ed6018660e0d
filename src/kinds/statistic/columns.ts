import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, idColumn } from '../../parts/columns/column.js';
import { listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import { periodColumns } from '../../parts/period/columns.js';
import { moneyColumns } from '../../parts/quantity/columns.js';
import {
  boundRelationMeanings,
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
        column('label', 'string', 'What the figure is, in a few plain words.'),
        column('measure', 'string', 'What it measures.', { labels: measureMeanings }),
        column('unit', 'string', 'What it counts in.', { labels: statisticUnitMeanings }),
        column('population', 'string', 'Who or what it is about.', { labels: populationMeanings }),
        column('partOf', 'string?', 'The figure of which this one is a part.', {
          in: 'statistics.id',
          missing: 'the report makes it a part of no other figure',
        }),
        column('quantity.kind', 'string', 'Whether there is a number, and of what kind.', {
          labels: quantityKindMeanings,
        }),
        column(
          'quantity.value',
          'number?',
          'The exact number, the estimate or the bound, in `unit`.',
          {
            missing: 'a range, a share, a word or missing, as quantity_kind says; never zero',
          },
        ),
        column('quantity.minimum', 'number?', 'The lowest number of a range, in `unit`.'),
        column('quantity.maximum', 'number?', 'The highest number of a range, in `unit`.'),
        column('quantity.qualifier', 'string?', 'How the report limits the range.', {
          categories: ['normally'],
        }),
        column('quantity.relation', 'string?', 'How a bound limits the quantity.', {
          labels: boundRelationMeanings,
        }),
        column('quantity.part', 'number?', 'Of a share: the part.'),
        column('quantity.whole', 'number?', 'Of a share: the whole, such as 100 for a percentage.'),
        column(
          'quantity.phrase',
          'string?',
          "The report's words, if the quantity isn't a plain number.",
        ),
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
        ...moneyColumns<Statistic>(({ quantity }) => ('money' in quantity ? quantity.money : null)),
        ...periodColumns<Statistic>('period', 'of the figure', ({ period }) => period),
        ...attributionColumns,
      ],
    ),
    listTable(
      {
        name: 'statistic-subsets',
        title: 'Subsets of statistics',
        description: 'What a figure is limited to beyond its population: one row per term.',
        owner: ['statistic_id', 'statistics.id'],
      },
      listed(statistics, ({ subset }) =>
        Object.entries(subset).flatMap(([dimension, terms]: [string, readonly string[]]) =>
          terms.map((term) => ({ dimension, term })),
        ),
      ),
      [
        column('item.dimension', 'string', 'What the term is of.', {
          categories: [
            'groups',
            'exploitationForms',
            'sectors',
            'nationalities',
            'destinations',
            'characteristics',
            'places',
          ],
        }),
        column('item.term', 'string', 'The term, or an ISO 3166-1 alpha-2 code.'),
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
