import { attributionColumns } from '../../parts/attribution/columns.js';
import { type ColumnOf, column, computed, idColumn, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { hedgesColumn } from '../../parts/hedge/columns.js';
import { periodColumns } from '../../parts/period/columns.js';
import { conversionColumns, currencyColumn } from '../../parts/quantity/columns.js';
import type { Money } from '../../parts/quantity/quantity.js';
import { relatedColumns } from '../../parts/reference/columns.js';
import { subjectColumns } from '../../parts/topic/columns.js';
import type { Organization } from '../organization/organization.js';
import type { Finding } from './finding.js';
import { findingTypeMeanings } from './meanings.js';

interface Source {
  readonly findings: readonly Finding[];
  readonly organizations: readonly Organization[];
}

/** The findings as a table. */
export function findingTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'findings',
      description:
        "What the report says about the government's efforts and about conditions in the country.",
    },
    ({ findings }: Source) => findings,
    [
      idColumn('finding'),
      column('label', 'string', 'What the report says, in one statement.'),
      column('type', 'string', 'What type of finding it is.', { labels: findingTypeMeanings }),
      computed(
        'matter',
        'string',
        "In the report's wording: what was done, what was not done, provided, recorded or reported, what is judged, or how things are, by `type`.",
        matterOf,
      ),
      column('degree', 'string?', 'For an assessment: the word that expresses the judgment.'),
      ...participants('actors', 'Who acts, is judged or is described'),
      column(
        'funding.kind',
        'string?',
        'For an action: whether the money named for it is an estimate.',
        {
          categories: ['estimate', 'exact'],
          missing: 'the report names no money',
        },
      ),
      column('funding.value', 'number?', 'The amount, in funding_currency.'),
      currencyColumn(moneyOf, 'funding_'),
      ...periodColumns('period', 'of the finding', ({ period }: Finding) => period),
      ...attributionColumns,
      hedgesColumn,
      ...quoteColumns,
      ...subjectColumns,
      column(
        'pillarsInferred',
        'boolean',
        'Whether a pillar is our coding, not that of a section that has the evidence.',
      ),
      column('mode', 'string?', 'For an omission: how the report puts it.', {
        categories: [
          'not-done',
          'not-provided',
          'not-recorded',
          'not-reported',
          'not-yet-done',
          'other',
          'unable-to-sustain',
        ],
      }),
      column(
        'continuity',
        'string?',
        'For an action or condition: whether the report says that it went on, or was begun or changed.',
        { categories: ['continued', 'new', 'not-stated'] },
      ),
      ...participants('partners', 'For an action or assessment: who took part or assisted'),
      ...participants('objects', 'For an action: the bodies that it was done to'),
      ...participants('counterparts', 'For a condition: other bodies that it affects'),
      list(
        'audience[]',
        "For an action: who it was done for or directed at, in the report's wording.",
      ),
      list('places[]', 'Where it was or is.', { references: 'places.id' }),
      ...conversionColumns(moneyOf, 'funding_'),
      ...relatedColumns,
      ...noteColumns,
    ],
  );
}

/** The columns of organizations in one role. */
function participants(
  role: 'actors' | 'counterparts' | 'objects' | 'partners',
  who: string,
): readonly ColumnOf<Finding>[] {
  return [
    list(`${role}[].organization`, `${who}.`, { as: role, references: 'organizations.id' }),
    list(`${role}[].phrase`, "The report's wording for them.", {
      as: `${role.slice(0, -1)}_phrases`,
    }),
  ];
}

function moneyOf(finding: Finding): Money | null | undefined {
  return finding.type === 'action' ? finding.funding?.money : null;
}

function matterOf(finding: Finding): string {
  switch (finding.type) {
    case 'action':
      return finding.action;
    case 'omission':
      return finding.omitted;
    case 'assessment':
      return finding.subject;
    case 'condition':
      return finding.condition;
  }
}
