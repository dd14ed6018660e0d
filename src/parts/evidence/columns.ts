import { type ColumnOf, column, computed, list } from '../columns/column.js';
import type { Listed } from '../columns/table.js';
import type { Evidence, EvidenceList } from './evidence.js';
import type { OtherTerm } from './other-term.js';

/** The columns of a piece of evidence. */
export const evidenceColumns: readonly ColumnOf<Listed<object, Evidence>>[] = [
  column('item.passage', 'string', 'The passage that has the quote.', {
    references: 'passages.id',
  }),
  column('item.quote', 'string', "The report's wording, letter for letter."),
];

/** The columns of the first piece of evidence of a record. */
export const quoteColumns: readonly ColumnOf<{ readonly evidence: EvidenceList }>[] = [
  computed(
    'quote',
    'string',
    'The first quote that the record is based on; all of them are in evidence.',
    ({ evidence: [first] }) => first.quote,
  ),
  computed(
    'passage',
    'string',
    'The passage that has the quote.',
    ({ evidence: [first] }) => first.passage,
    {
      references: 'passages.id',
    },
  ),
];

/** The last columns of a record: its notes, and what its terms "other" mean. */
export const noteColumns: readonly ColumnOf<{
  readonly notes: readonly string[];
  readonly otherTerms: readonly OtherTerm[];
}>[] = [
  list(
    'notes[]',
    "How we interpreted the text, if coders could reasonably disagree. Notes are ours, not the report's.",
  ),
  list('otherTerms[].field', 'The fields with the term "other", as the JSON names them.', {
    as: 'other_term_fields',
  }),
  list('otherTerms[].phrase', "What these fields mean, in the report's wording.", {
    as: 'other_term_phrases',
  }),
];
