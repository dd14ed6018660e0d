import { headingOriginLabels } from '../../parts/columns/labels.js';
import { ordinalColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import { pillars } from '../../parts/pillar/pillar.js';
import type { Dataset } from '../../report/dataset.js';
import { type Section, type Unit, unitTypes } from './narrative.js';

type Numbered<Item> = Item & { readonly ordinal: number };

const sectionColumns: readonly ColumnOf<Numbered<Section>>[] = [
  required('id', 'string', 'The id of the section.', ({ id }) => id),
  ordinalColumn('Its place in the text, counted from 1.'),
  required('heading', 'string', 'A heading for people.', ({ heading }) => heading),
  required(
    'heading_origin',
    'string',
    'Where the heading comes from.',
    ({ headingOrigin }) => headingOrigin,
    { categories: ['editorial', 'restored', 'source'], labels: headingOriginLabels },
  ),
  optional('pillar', 'string', 'The pillar that it is about.', ({ pillar }) => pillar, {
    categories: pillars,
    missing: 'about no pillar, or all',
  }),
  required('part', 'string', 'The part of the page.', ({ part }) => part, {
    categories: ['end-matter', 'front-matter', 'narrative'],
  }),
];

const unitColumns: readonly ColumnOf<Numbered<Unit>>[] = [
  required('id', 'string', 'The id by which to cite the unit.', ({ id }) => id),
  ordinalColumn('Its place in the text, counted from 1.'),
  required('type', 'string', 'What it is.', ({ type }) => type, { categories: unitTypes }),
  required('section_id', 'string', 'The section in which it stands.', ({ section }) => section, {
    in: 'sections.id',
  }),
  required(
    'paragraph',
    'integer',
    'The number of its paragraph in the section, counted from 1.',
    ({ paragraph }) => paragraph,
  ),
  required('text', 'string', 'The text, letter for letter.', ({ text }) => text),
  optional(
    'separator',
    'string',
    'What stands between it and the next: text and separator of all units, joined in order, are the source.',
    ({ separator }) => separator,
    { missing: 'nothing' },
  ),
];

/** The text: its sections and units. */
export function narrativeTables({ narrative: { sections } }: Dataset): readonly Table[] {
  const units = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units));
  return [
    tableOf(
      {
        name: 'sections',
        title: 'Sections of the text',
        description: 'The parts of the text under one heading.',
        primaryKey: ['id'],
      },
      numbered(sections),
      sectionColumns,
    ),
    tableOf(
      {
        name: 'units',
        title: 'Units of the text',
        description: 'The sentences, recommendation items and lines of the page: the whole text.',
        primaryKey: ['id'],
      },
      numbered(units),
      unitColumns,
    ),
  ];
}

function numbered<Item>(items: readonly Item[]): readonly Numbered<Item>[] {
  return items.map((item, index) => ({ ...item, ordinal: index + 1 }));
}
