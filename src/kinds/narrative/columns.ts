import { column } from '../../parts/columns/column.js';
import { numbered, ordinalColumn, type TableOf, tableOf } from '../../parts/columns/table.js';
import { pillarMeanings } from '../../parts/pillar/meanings.js';
import { headingOriginMeanings, passageTypeMeanings } from './meanings.js';
import type { Narrative } from './narrative.js';
import { passagesOf } from './passages-of.js';

interface Source {
  readonly narrative: Narrative;
}

/** The text as tables: its sections and passages. */
export function narrativeTables(): readonly TableOf<Source>[] {
  return [
    tableOf(
      {
        name: 'sections',
        title: 'Sections of the text',
        description: 'The parts of the text under one heading.',
      },
      ({ narrative }: Source) => numbered(narrative.sections),
      [
        column('id', 'string', 'The id of the section.'),
        ordinalColumn,
        column('heading', 'string', 'A heading for people.'),
        column('headingOrigin', 'string', 'Where the heading comes from.', {
          labels: headingOriginMeanings,
        }),
        column('pillar', 'string?', 'The pillar that it is about.', {
          labels: pillarMeanings,
          missing: 'about no pillar, or all',
        }),
        column('part', 'string', 'The part of the page.', {
          categories: ['end-matter', 'front-matter', 'narrative'],
        }),
      ],
    ),
    tableOf(
      {
        name: 'passages',
        title: 'Passages of the text',
        description: 'The sentences, recommendation items and lines of the page: the whole text.',
      },
      ({ narrative }: Source) => numbered(passagesOf(narrative)),
      [
        column('id', 'string', 'The id of the passage, for citing it.'),
        ordinalColumn,
        column('type', 'string', 'What it is.', { labels: passageTypeMeanings }),
        column('section', 'string', 'The section that it is in.', { references: 'sections.id' }),
        column(
          'paragraph',
          'integer',
          'The number of its paragraph in the section, counted from 1.',
        ),
        column('text', 'string', 'The text, letter for letter.'),
        column(
          'separator',
          'string?',
          'What comes between it and the next: text and separator of all passages, joined in order, are the source.',
          { missing: 'nothing' },
        ),
      ],
    ),
  ];
}
