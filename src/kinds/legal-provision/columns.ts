import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, computed, idColumn, list } from '../../parts/columns/column.js';
import {
  type Listed,
  listed,
  listTable,
  type TableOf,
  tableOf,
} from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { hedgesColumn } from '../../parts/hedge/columns.js';
import { penaltyKindMeanings } from '../../parts/penalty/meanings.js';
import type { Penalty } from '../../parts/penalty/penalty.js';
import { periodColumns } from '../../parts/period/columns.js';
import { conversionColumns, currencyColumn } from '../../parts/quantity/columns.js';
import type { Money } from '../../parts/quantity/quantity.js';
import type { Organization } from '../organization/organization.js';
import type {
  Approval,
  AwaitedApproval,
  DelayedApproval,
  LegalProvision,
} from './legal-provision.js';
import { legalFormMeanings, legalStateMeanings, ratingDegreeMeanings } from './meanings.js';

interface Source {
  readonly legalProvisions: readonly LegalProvision[];
  readonly organizations: readonly Organization[];
}

/** The laws, plans, guidelines and standards that a report describes, as a table. */
export function legalProvisionTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'legal-provisions',
      description:
        'The laws, articles, plans, guidelines, procedures, frameworks, systems and standards that the report describes.',
    },
    ({ legalProvisions }: Source) => legalProvisions,
    [
      idColumn('provision'),
      column('name', 'string', "The name, in the report's wording if it has one."),
      column('instrument.form', 'string', 'What kind of instrument it is.', {
        as: 'form',
        labels: legalFormMeanings,
      }),
      column('status.state', 'string', 'Whether it is in force, or how far it has come.', {
        as: 'state',
        labels: legalStateMeanings,
      }),
      list('prohibits[]', "What it prohibits, in the report's wording."),
      list(
        'penalties[].phrase',
        "The penalties that it prescribes, in the report's wording; more in legal-provision-penalties.",
        {
          as: 'penalties',
        },
      ),
      list(
        'protections[].grants',
        "What it grants, in the report's wording; more in legal-provision-protections.",
        {
          as: 'protections',
        },
      ),
      list('gaps[]', "What it does not cover or lacks, in the report's wording."),
      list('ratings[].degree', 'How the report rates it.', {
        as: 'ratings',
        labels: ratingDegreeMeanings,
      }),
      list(
        'ratings[].scope',
        "What each rating is of, in the report's wording; empty for the whole provision.",
        {
          as: 'rating_scopes',
        },
      ),
      list('ratings[].phrase', "The report's wording for each rating.", { as: 'rating_phrases' }),
      ...periodColumns<LegalProvision>(
        'enacted',
        'of the enactment',
        ({ enacted }) => enacted ?? undefined,
      ),
      ...attributionColumns,
      hedgesColumn,
      ...quoteColumns,
      column('instrument.code', 'string?', "For an article: the code, in the report's wording.", {
        as: 'code',
      }),
      list('instrument.articles[]', 'Of articles: their numbers.', { as: 'articles' }),
      column(
        'instrument.phrase',
        'string?',
        "Of another instrument: what it is, in the report's wording.",
        { as: 'form_phrase' },
      ),
      ...periodColumns<LegalProvision>('revision', 'of the revision', ({ instrument }) =>
        'revision' in instrument ? instrument.revision : undefined,
      ),
      column(
        'instrument.aim',
        'string?',
        "For a standard: what it is for, in the report's wording.",
        {
          as: 'aim',
        },
      ),
      list('instrument.parties[]', 'Of memoranda of understanding: the other parties.', {
        as: 'parties',
        references: 'organizations.id',
      }),
      column('status.phrase', 'string?', "The report's wording for the state.", {
        as: 'state_phrase',
      }),
      ...periodColumns<LegalProvision>('drafted', 'of the drafting', ({ status }) =>
        'drafted' in status ? status.drafted : undefined,
      ),
      list('status.supporters[]', 'For a draft: who supported the drafting.', {
        as: 'supporters',
        references: 'organizations.id',
      }),
      ...noteColumns,
    ],
  );
}

const approvalMeanings = {
  awaited: 'not given, or not yet',
  delayed: 'comes late; the report does not say whether it was given',
  given: 'given',
};

type PenaltyOf = Listed<LegalProvision, Penalty>;

interface ApprovalOf extends Listed<LegalProvision, Approval | AwaitedApproval | DelayedApproval> {
  readonly approval: keyof typeof approvalMeanings;
}

const owner = ['legal_provision_id', 'legal-provisions.id'] as const;

/** What provisions have several of, with details: penalties, protections and approvals. */
export function legalProvisionListTables(): readonly TableOf<Source>[] {
  return [
    listTable(
      {
        name: 'legal-provision-penalties',
        title: 'Penalties',
        description: 'What provisions prescribe, not what a court imposed.',
        owner,
      },
      ({ legalProvisions }: Source) => listed(legalProvisions, ({ penalties }) => penalties),
      [
        column('item.kind', 'string', 'The kind of penalty.', { labels: penaltyKindMeanings }),
        column('item.minimum', 'number?', 'The shortest term or lowest fine.'),
        computed(
          'maximum',
          'number?',
          'The longest term or highest fine.',
          ({ item }: PenaltyOf) =>
            'maximum' in item && item.maximum !== 'life' ? item.maximum : null,
          { missing: 'no upper number: the report gives none, or it is for life' },
        ),
        computed(
          'maximum_is_life',
          'boolean?',
          'Of imprisonment: whether the longest term is life.',
          ({ item }: PenaltyOf) => (item.kind === 'imprisonment' ? item.maximum === 'life' : null),
        ),
        column('item.unit', 'string?', 'Of imprisonment: the unit of the terms.', {
          as: 'term_unit',
          categories: ['days', 'months', 'years'],
        }),
        currencyColumn(moneyOf),
        column('item.condition', 'string?', "When it applies, in the report's wording.", {
          missing: 'it always applies',
        }),
        column('item.of', 'string?', "Of confiscation: what, in the report's word.", {
          as: 'confiscated',
        }),
        column('item.phrase', 'string', "The report's wording."),
        ...conversionColumns(moneyOf),
      ],
    ),
    listTable(
      {
        name: 'legal-provision-protections',
        title: 'Protections',
        description: 'What provisions grant, with their exact scope.',
        owner,
      },
      ({ legalProvisions }: Source) => listed(legalProvisions, ({ protections }) => protections),
      [
        column('item.grants', 'string', "What is granted, in the report's wording."),
        column('item.covers', 'string?', "Who is covered, in the report's wording.", {
          missing: 'the report does not say',
        }),
        column('item.condition', 'string?', "On what condition, in the report's wording.", {
          missing: 'the report names none',
        }),
      ],
    ),
    listTable(
      {
        name: 'legal-provision-approvals',
        title: 'Approvals',
        description: 'Approvals of provisions, given, delayed or awaited.',
        owner,
      },
      ({ legalProvisions }: Source) => legalProvisions.flatMap(approvalsOf),
      [
        column('approval', 'string', 'Whether the approval was given.', {
          labels: approvalMeanings,
        }),
        column('item.organization', 'string', 'The body.', { references: 'organizations.id' }),
        column('item.phrase', 'string', "The report's wording."),
        ...periodColumns<ApprovalOf>('date', 'of an approval given', ({ item }) =>
          'date' in item ? item.date : undefined,
        ),
      ],
    ),
  ];
}

function moneyOf({ item }: PenaltyOf): Money | null {
  return item.kind === 'fine' ? item.money : null;
}

/** The approvals of a provision, counted through those given, delayed and awaited. */
function approvalsOf(of: LegalProvision): readonly ApprovalOf[] {
  const { status } = of;
  const approvals = {
    given: 'approvals' in status ? status.approvals : [],
    delayed: 'delayed' in status ? status.delayed : [],
    awaited: 'awaiting' in status ? status.awaiting : [],
  } as const;
  return Object.entries(approvals)
    .flatMap(([approval, items]: [string, readonly ApprovalOf['item'][]]) =>
      items.map((item) => ({ of, item, approval: approval as ApprovalOf['approval'] })),
    )
    .map((each, index) => ({ ...each, ordinal: index + 1 }));
}
