import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, computed, idColumn } from '../../parts/columns/column.js';
import { type Table, tableOf } from '../../parts/columns/table.js';
import { periodColumns } from '../../parts/period/columns.js';
import { moneyColumns } from '../../parts/quantity/columns.js';
import type { Finding } from './finding.js';
import { findingTypeMeanings } from './meanings.js';

/** The findings as a table. */
export function findingTable(findings: readonly Finding[]): Table {
  return tableOf(
    {
      name: 'findings',
      description:
        "What the report says about the government's efforts and about conditions in the country.",
    },
    findings,
    [
      idColumn('finding'),
      column('type', 'string', 'What it is.', { labels: findingTypeMeanings }),
      computed(
        'matter',
        'string',
        "In the report's words: what was done, what was not done, what is judged, or how things are, by `type`.",
        matterOf,
      ),
      column('degree', 'string?', 'Of an assessment: the word that expresses the judgment.'),
      column('mode', 'string?', 'Of an omission: how the report puts it.', {
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
        'Of an action or condition: whether the report says that it went on, or was begun or changed.',
        { categories: ['continued', 'new', 'not-stated'] },
      ),
      column(
        'pillarsInferred',
        'boolean',
        'Whether a pillar is our coding, not that of a section that has the evidence.',
      ),
      column(
        'funding.kind',
        'string?',
        'Of an action: whether the money named for it is an estimate.',
        { categories: ['estimate', 'exact'], missing: 'the report names no money' },
      ),
      column('funding.value', 'number?', 'The amount, in funding_currency.'),
      ...moneyColumns<Finding>(
        (finding) => (finding.type === 'action' ? finding.funding?.money : null),
        'funding_',
      ),
      ...periodColumns<Finding>('period', 'of the finding', ({ period }) => period),
      ...attributionColumns,
    ],
  );
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
