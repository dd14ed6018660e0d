import { column, idColumn } from '../../parts/columns/column.js';
import { listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import type { Recommendation } from './recommendation.js';

/** The recommendations, and what they ask for, as tables. */
export function recommendationTables(recommendations: readonly Recommendation[]): readonly Table[] {
  return [
    tableOf(
      { name: 'recommendations', description: 'What the report recommends.' },
      recommendations,
      [
        idColumn('recommendation'),
        column('ordinal', 'integer', 'Its place in the list, counted from 1.'),
        column('text', 'string', 'The recommendation, letter for letter.'),
        column(
          'pillarsInferred',
          'boolean',
          'Whether its pillars are our coding: they always are.',
        ),
      ],
    ),
    listTable(
      {
        name: 'recommendation-actions',
        title: 'Recommended actions',
        description: 'What recommendations ask to be done.',
        owner: ['recommendation_id', 'recommendations.id'],
      },
      listed(recommendations, ({ actions }) => actions),
      [
        column('item.verb', 'string', 'The verb in its base form.'),
        column('item.phrase', 'string', "The action in the report's words, with the verb."),
        column('item.mode', 'string', 'How it is to be done.', {
          categories: ['continue', 'do', 'end', 'increase'],
        }),
      ],
    ),
  ];
}
