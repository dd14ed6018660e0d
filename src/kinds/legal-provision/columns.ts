import { attributionColumns } from '../../parts/attribution/columns.js';
import { type Listed, listed, ordinalColumn, ownerColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import { type Penalty, penaltyKinds } from '../../parts/penalty/penalty.js';
import { periodColumns } from '../../parts/period/columns.js';
import type { Dataset } from '../../report/dataset.js';
import {
  type Approval,
  type AwaitedApproval,
  type LegalProvision,
  legalForms,
  legalStates,
  type Protection,
  type Rating,
} from './legal-provision.js';

const columns: readonly ColumnOf<LegalProvision>[] = [
  required('id', 'string', 'The id of the provision.', ({ id }) => id, { in: 'records.id' }),
  required(
    'name',
    'string',
    "The name, in the report's words where it has one.",
    ({ name }) => name,
  ),
  required(
    'form',
    'string',
    'What kind of instrument it is.',
    ({ instrument }) => instrument.form,
    {
      categories: legalForms,
    },
  ),
  optional('code', 'string', "Of an article: the code, in the report's words.", ({ instrument }) =>
    'code' in instrument ? instrument.code : null,
  ),
  optional('article', 'integer', 'Of an article: its number.', ({ instrument }) =>
    'article' in instrument ? instrument.article : null,
  ),
  ...periodColumns<LegalProvision>('revision', 'of the revision', ({ instrument }) =>
    'revision' in instrument ? instrument.revision : undefined,
  ),
  optional(
    'aim',
    'string',
    "Of a standard: what it is for, in the report's words.",
    ({ instrument }) => ('aim' in instrument ? instrument.aim : null),
  ),
  required('state', 'string', 'Where it stands.', ({ status }) => status.state, {
    categories: legalStates,
    labels: {
      'applied-by-report': 'a standard by which the report judges the government',
      'approval-delayed': 'approvals take long; which, if any, were given is not said',
      draft: 'drafted and not approved, which is not a rejection',
      'partly-approved': 'one body approved it, another has yet to',
    },
  }),
  optional('state_phrase', 'string', "The report's words for the state.", ({ status }) =>
    'phrase' in status ? status.phrase : null,
  ),
  ...periodColumns<LegalProvision>('drafted', 'of the drafting', ({ status }) =>
    'drafted' in status ? status.drafted : undefined,
  ),
  ...attributionColumns<LegalProvision>(),
];

function provisionColumn<Item>() {
  return ownerColumn<Listed<LegalProvision, Item>>('legal_provision_id', 'legal-provisions');
}

const penaltyColumns: readonly ColumnOf<Listed<LegalProvision, Penalty>>[] = [
  provisionColumn(),
  ordinalColumn(),
  required('kind', 'string', 'The kind of penalty.', ({ item }) => item.kind, {
    categories: penaltyKinds,
  }),
  optional('minimum', 'number', 'The shortest term or lowest fine.', ({ item }) =>
    'minimum' in item ? item.minimum : null,
  ),
  optional(
    'maximum',
    'number',
    'The longest term or highest fine.',
    ({ item }) => ('maximum' in item && item.maximum !== 'life' ? item.maximum : null),
    { missing: 'no upper number, as for life' },
  ),
  optional(
    'maximum_is_life',
    'boolean',
    'Of imprisonment: whether the longest term is life.',
    ({ item }) => (item.kind === 'imprisonment' ? item.maximum === 'life' : null),
  ),
  optional(
    'term_unit',
    'string',
    'Of imprisonment: the unit of the terms.',
    ({ item }) => ('unit' in item ? item.unit : null),
    { categories: ['months', 'years'] },
  ),
  optional('currency', 'string', 'Of a fine: its currency, in ISO 4217.', ({ item }) =>
    'currency' in item ? item.currency : null,
  ),
  optional(
    'equivalent',
    'boolean',
    'Of a fine: whether it is an equivalent of another currency.',
    ({ item }) => ('equivalent' in item ? item.equivalent : null),
  ),
  optional('confiscated', 'string', "Of confiscation: what, in the report's word.", ({ item }) =>
    'of' in item ? item.of : null,
  ),
  required('phrase', 'string', "The report's words.", ({ item }) => item.phrase),
];

const protectionColumns: readonly ColumnOf<Listed<LegalProvision, Protection>>[] = [
  provisionColumn(),
  ordinalColumn(),
  required(
    'grants',
    'string',
    "What is granted, in the report's words.",
    ({ item }) => item.grants,
  ),
  optional(
    'covers',
    'string',
    "Whom it covers, in the report's words.",
    ({ item }) => item.covers,
    {
      missing: 'the report does not say',
    },
  ),
  optional(
    'condition',
    'string',
    "On what condition, in the report's words.",
    ({ item }) => item.condition,
    {
      missing: 'the report names none',
    },
  ),
];

const ratingColumns: readonly ColumnOf<Listed<LegalProvision, Rating>>[] = [
  provisionColumn(),
  ordinalColumn(),
  required('degree', 'string', 'How the report rates the provision.', ({ item }) => item.degree, {
    categories: ['commensurate', 'does-not-fully-comply', 'sufficiently-stringent'],
  }),
  required('phrase', 'string', "The report's words.", ({ item }) => item.phrase),
];

interface ApprovalOf extends Listed<LegalProvision, Approval | AwaitedApproval> {
  readonly given: boolean;
}

const approvalColumns: readonly ColumnOf<ApprovalOf>[] = [
  provisionColumn(),
  required(
    'given',
    'boolean',
    'Whether the approval was given, or is awaited.',
    ({ given }) => given,
  ),
  ordinalColumn(),
  required('organization_id', 'string', 'The body.', ({ item }) => item.organization, {
    in: 'organizations.id',
  }),
  required('phrase', 'string', "The report's words.", ({ item }) => item.phrase),
  ...periodColumns<ApprovalOf>('date', 'of an approval given', ({ item }) =>
    'date' in item ? item.date : undefined,
  ),
];

const ofProvision = ['legal_provision_id', 'ordinal'];

/** The laws, plans, guidelines and standards of which the report speaks. */
export function legalProvisionsTables({ legalProvisions }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'legal-provisions',
        title: 'Legal provisions',
        description:
          'The laws, articles, plans, guidelines, procedures and standards of which the report speaks.',
        primaryKey: ['id'],
      },
      legalProvisions,
      columns,
    ),
    tableOf(
      {
        name: 'legal-provision-penalties',
        title: 'Penalties',
        description: 'What provisions prescribe, not what a court imposed.',
        primaryKey: ofProvision,
      },
      listed(legalProvisions, ({ penalties }) => penalties),
      penaltyColumns,
    ),
    tableOf(
      {
        name: 'legal-provision-protections',
        title: 'Protections',
        description: 'What provisions grant, with their exact scope.',
        primaryKey: ofProvision,
      },
      listed(legalProvisions, ({ protections }) => protections),
      protectionColumns,
    ),
    tableOf(
      {
        name: 'legal-provision-ratings',
        title: 'Ratings',
        description: 'How the report rates provisions.',
        primaryKey: ofProvision,
      },
      listed(legalProvisions, ({ ratings }) => ratings),
      ratingColumns,
    ),
    tableOf(
      {
        name: 'legal-provision-approvals',
        title: 'Approvals',
        description: 'Approvals of provisions, given or awaited.',
        primaryKey: ['legal_provision_id', 'given', 'ordinal'],
      },
      approvalsOf(legalProvisions),
      approvalColumns,
    ),
  ];
}

function approvalsOf(provisions: readonly LegalProvision[]): readonly ApprovalOf[] {
  return provisions.flatMap((provision) => [
    ...listed([provision], ({ status }) => ('approvals' in status ? status.approvals : [])).map(
      (approval) => ({ ...approval, given: true }),
    ),
    ...listed([provision], ({ status }) => ('awaiting' in status ? status.awaiting : [])).map(
      (approval) => ({ ...approval, given: false }),
    ),
  ]);
}
