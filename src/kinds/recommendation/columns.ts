import { type Listed, listed, ordinalColumn, ownerColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, required, tableOf } from '../../parts/columns/table-of.js';
import type { Dataset } from '../../report/dataset.js';
import type { Recommendation, RecommendedAction } from './recommendation.js';

const columns: readonly ColumnOf<Recommendation>[] = [
  required('id', 'string', 'The id of the recommendation.', ({ id }) => id, { in: 'records.id' }),
  ordinalColumn('Its place in the list, counted from 1.'),
  required('text', 'string', 'The recommendation, letter for letter.', ({ text }) => text),
  required(
    'pillars_inferred',
    'boolean',
    'Whether its pillars are our coding: they always are.',
    ({ pillarsInferred }) => pillarsInferred,
  ),
];

const actionColumns: readonly ColumnOf<Listed<Recommendation, RecommendedAction>>[] = [
  ownerColumn('recommendation_id', 'recommendations'),
  ordinalColumn(),
  required('verb', 'string', 'The verb in its base form.', ({ item }) => item.verb),
  required(
    'phrase',
    'string',
    "The action in the report's words, the verb included.",
    ({ item }) => item.phrase,
  ),
  required('mode', 'string', 'How it is to be done.', ({ item }) => item.mode, {
    categories: ['continue', 'do', 'increase'],
  }),
];

/** The recommendations of the report, and what they ask to be done. */
export function recommendationsTables({ recommendations }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'recommendations',
        title: 'Recommendations',
        description: 'What the report recommends.',
        primaryKey: ['id'],
      },
      recommendations,
      columns,
    ),
    tableOf(
      {
        name: 'recommendation-actions',
        title: 'Recommended actions',
        description: 'What recommendations ask to be done.',
        primaryKey: ['recommendation_id', 'ordinal'],
      },
      listed(recommendations, ({ actions }) => actions),
      actionColumns,
    ),
  ];
}
