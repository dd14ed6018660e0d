import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, computed, idColumn } from '../../parts/columns/column.js';
import { type Listed, listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import { penaltyKindMeanings } from '../../parts/penalty/meanings.js';
import type { Penalty } from '../../parts/penalty/penalty.js';
import { periodColumns } from '../../parts/period/columns.js';
import { moneyColumns } from '../../parts/quantity/columns.js';
import type {
  Approval,
  AwaitedApproval,
  DelayedApproval,
  LegalProvision,
} from './legal-provision.js';
import { legalFormMeanings, legalStateMeanings, ratingDegreeMeanings } from './meanings.js';

const approvalMeanings = {
  awaited: 'not given, or not yet',
  delayed: 'comes late; the report does not say whether it was given',
  given: 'given',
};

interface ApprovalOf extends Listed<LegalProvision, Approval | AwaitedApproval | DelayedApproval> {
  readonly approval: keyof typeof approvalMeanings;
}

/** The laws, plans, guidelines and standards that the report describes, as tables. */
export function legalProvisionTables(legalProvisions: readonly LegalProvision[]): readonly Table[] {
  const owner = ['legal_provision_id', 'legal-provisions.id'] as const;
  return [
    tableOf(
      {
        name: 'legal-provisions',
        description:
          'The laws, articles, plans, guidelines, procedures, frameworks, systems and standards that the report describes.',
      },
      legalProvisions,
      [
        idColumn('provision'),
        column('name', 'string', "The name, in the report's words if it has one."),
        column('instrument.form', 'string', 'What kind of instrument it is.', {
          as: 'form',
          labels: legalFormMeanings,
        }),
        column('instrument.code', 'string?', "Of an article: the code, in the report's words.", {
          as: 'code',
        }),
        computed(
          'articles',
          'string?',
          'Of articles: their numbers, with | between them.',
          ({ instrument }) => ('articles' in instrument ? instrument.articles.join('|') : null),
        ),
        column(
          'instrument.phrase',
          'string?',
          "Of another instrument: what it is, in the report's words.",
          { as: 'form_phrase' },
        ),
        ...periodColumns<LegalProvision>('revision', 'of the revision', ({ instrument }) =>
          'revision' in instrument ? instrument.revision : undefined,
        ),
        column(
          'instrument.aim',
          'string?',
          "Of a standard: what it is for, in the report's words.",
          { as: 'aim' },
        ),
        column('status.state', 'string', 'Whether it is in force, or how far it has come.', {
          as: 'state',
          labels: legalStateMeanings,
        }),
        column('status.phrase', 'string?', "The report's words for the state.", {
          as: 'state_phrase',
        }),
        ...periodColumns<LegalProvision>('drafted', 'of the drafting', ({ status }) =>
          'drafted' in status ? status.drafted : undefined,
        ),
        ...periodColumns<LegalProvision>(
          'enacted',
          'of the enactment',
          ({ enacted }) => enacted ?? undefined,
        ),
        ...attributionColumns,
      ],
    ),
    listTable(
      {
        name: 'legal-provision-penalties',
        title: 'Penalties',
        description: 'What provisions prescribe, not what a court imposed.',
        owner,
      },
      listed(legalProvisions, ({ penalties }) => penalties),
      [
        column('item.kind', 'string', 'The kind of penalty.', { labels: penaltyKindMeanings }),
        column('item.minimum', 'number?', 'The shortest term or lowest fine.'),
        computed(
          'maximum',
          'number?',
          'The longest term or highest fine.',
          ({ item }) => ('maximum' in item && item.maximum !== 'life' ? item.maximum : null),
          { missing: 'no upper number: the report gives none, or it is for life' },
        ),
        computed(
          'maximum_is_life',
          'boolean?',
          'Of imprisonment: whether the longest term is life.',
          ({ item }) => (item.kind === 'imprisonment' ? item.maximum === 'life' : null),
        ),
        column('item.unit', 'string?', 'Of imprisonment: the unit of the terms.', {
          as: 'term_unit',
          categories: ['days', 'months', 'years'],
        }),
        ...moneyColumns<Listed<LegalProvision, Penalty>>(({ item }) =>
          item.kind === 'fine' ? item.money : null,
        ),
        column('item.condition', 'string?', "When it applies, in the report's words.", {
          missing: 'it always applies',
        }),
        column('item.of', 'string?', "Of confiscation: what, in the report's word.", {
          as: 'confiscated',
        }),
        column('item.phrase', 'string', "The report's words."),
      ],
    ),
    listTable(
      {
        name: 'legal-provision-protections',
        title: 'Protections',
        description: 'What provisions grant, with their exact scope.',
        owner,
      },
      listed(legalProvisions, ({ protections }) => protections),
      [
        column('item.grants', 'string', "What is granted, in the report's words."),
        column('item.covers', 'string?', "Who is covered, in the report's words.", {
          missing: 'the report does not say',
        }),
        column('item.condition', 'string?', "On what condition, in the report's words.", {
          missing: 'the report names none',
        }),
      ],
    ),
    listTable(
      {
        name: 'legal-provision-ratings',
        title: 'Ratings',
        description: 'How the report rates provisions.',
        owner,
      },
      listed(legalProvisions, ({ ratings }) => ratings),
      [
        column('item.degree', 'string', 'How the report rates the provision.', {
          labels: ratingDegreeMeanings,
        }),
        column('item.scope', 'string?', "What it rates, in the report's words.", {
          missing: 'the whole provision',
        }),
        column('item.phrase', 'string', "The report's words."),
      ],
    ),
    listTable(
      {
        name: 'legal-provision-approvals',
        title: 'Approvals',
        description: 'Approvals of provisions, given, delayed or awaited.',
        owner,
      },
      legalProvisions.flatMap(approvalsOf),
      [
        column('item.organization', 'string', 'The body.', {
          as: 'organization_id',
          in: 'organizations.id',
        }),
        column('item.phrase', 'string', "The report's words."),
        ...periodColumns<ApprovalOf>('date', 'of an approval given', ({ item }) =>
          'date' in item ? item.date : undefined,
        ),
      ],
      [
        column('approval', 'string', 'Whether the approval was given.', {
          labels: approvalMeanings,
        }),
      ],
    ),
  ];
}

function approvalsOf(provision: LegalProvision): readonly ApprovalOf[] {
  const given = listed([provision], ({ status }) =>
    'approvals' in status ? status.approvals : [],
  );
  const delayed = listed([provision], ({ status }) => ('delayed' in status ? status.delayed : []));
  const awaited = listed([provision], ({ status }) =>
    'awaiting' in status ? status.awaiting : [],
  );
  return [
    ...given.map((each) => ({ ...each, approval: 'given' as const })),
    ...delayed.map((each) => ({ ...each, approval: 'delayed' as const })),
    ...awaited.map((each) => ({ ...each, approval: 'awaited' as const })),
  ];
}
