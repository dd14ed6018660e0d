import { column, idColumn, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { hedgesColumn } from '../../parts/hedge/columns.js';
import { relatedColumns } from '../../parts/reference/columns.js';
import { subjectColumns } from '../../parts/topic/columns.js';
import type { Recommendation } from './recommendation.js';

interface Source {
  readonly recommendations: readonly Recommendation[];
}

/** The recommendations, and what they ask for, as a table. */
export function recommendationTable(): TableOf<Source> {
  return tableOf(
    { name: 'recommendations', description: 'What the report recommends.' },
    ({ recommendations }: Source) => recommendations,
    [
      idColumn('recommendation'),
      column('text', 'string', 'The recommendation, letter for letter.'),
      hedgesColumn,
      ...quoteColumns,
      column('ordinal', 'integer', 'Its place in the list, counted from 1.'),
      ...subjectColumns,
      column('pillarsInferred', 'boolean', 'Whether its pillars are our coding: they always are.'),
      list('actions[].verb', 'What it asks to be done: the verbs in their base form.', {
        as: 'actions',
      }),
      list('actions[].phrase', "The actions in the report's wording, with the verb.", {
        as: 'action_phrases',
      }),
      list('actions[].mode', 'How each action is to be done.', {
        as: 'action_modes',
        categories: ['continue', 'do', 'end', 'increase'],
      }),
      list('targets[]', "Who or what it is directed at, in the report's wording."),
      list('organizations[]', 'The bodies that it names.', { references: 'organizations.id' }),
      list('places[]', 'The places that it names.', { references: 'places.id' }),
      list('answers[]', 'The findings that it answers, by our interpretation.', {
        references: 'findings.id',
      }),
      ...relatedColumns,
      ...noteColumns,
    ],
  );
}
