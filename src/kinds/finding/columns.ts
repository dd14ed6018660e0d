import { attributionColumns } from '../../parts/attribution/columns.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import { periodColumns } from '../../parts/period/columns.js';
import type { Dataset } from '../../report/dataset.js';
import { type Finding, findingTypes } from './finding.js';

const columns: readonly ColumnOf<Finding>[] = [
  required('id', 'string', 'The id of the finding.', ({ id }) => id, { in: 'records.id' }),
  required('type', 'string', 'What it is.', ({ type }) => type, {
    categories: findingTypes,
    labels: {
      action: 'something that was done',
      assessment: "a judgment of the report on the government's efforts",
      condition: 'how things are',
      omission: 'something that was not done, or not yet',
    },
  }),
  required(
    'matter',
    'string',
    "In the report's words: what was done, what was not done, what is judged, or how things are, by `type`.",
    matterOf,
  ),
  optional(
    'degree',
    'string',
    'Of an assessment: the word in which the judgment lies.',
    (finding) => ('degree' in finding ? finding.degree : null),
  ),
  optional(
    'mode',
    'string',
    'Of an omission: how the report puts it.',
    (finding) => ('mode' in finding ? finding.mode : null),
    {
      categories: [
        'not-done',
        'not-provided',
        'not-recorded',
        'not-reported',
        'not-yet-done',
        'unable-to-sustain',
      ],
    },
  ),
  optional(
    'continuity',
    'string',
    'Of an action or condition: whether the report says that it went on, or was begun or changed.',
    (finding) => ('continuity' in finding ? finding.continuity : null),
    { categories: ['continued', 'new', 'not-stated'] },
  ),
  required(
    'pillars_inferred',
    'boolean',
    'Whether a pillar is our coding, not that of a section in which the evidence stands.',
    ({ pillarsInferred }) => pillarsInferred,
  ),
  optional(
    'funding_kind',
    'string',
    'Of an action: whether the money named for it is an estimate.',
    (finding) => fundingOf(finding)?.kind,
    { categories: ['estimate', 'exact'], missing: 'the report names no money' },
  ),
  optional(
    'funding_value',
    'number',
    'The amount, in funding_currency.',
    (finding) => fundingOf(finding)?.value,
  ),
  optional(
    'funding_currency',
    'string',
    'In ISO 4217.',
    (finding) => fundingOf(finding)?.money.currency,
  ),
  optional(
    'funding_equivalent',
    'boolean',
    'Whether the amount is an equivalent of a sum in another currency.',
    (finding) => fundingOf(finding)?.money.equivalent,
  ),
  ...periodColumns<Finding>('period', 'of the finding', ({ period }) => period),
  ...attributionColumns<Finding>(),
];

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

function fundingOf(finding: Finding) {
  return 'funding' in finding ? finding.funding : null;
}

/** What the report says of the government's efforts and of conditions in the country. */
export function findingsTables({ findings }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'findings',
        title: 'Findings',
        description:
          "What the report says of the government's efforts and of conditions in the country.",
        primaryKey: ['id'],
      },
      findings,
      columns,
    ),
  ];
}
