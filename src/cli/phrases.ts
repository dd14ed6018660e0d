// What the data say in codes, in words for people.

import {
  type Attribution,
  type ComparabilityCaveat,
  type Endpoint,
  type Finding,
  formatQuantity,
  getOrganization,
  type Hedge,
  type LegalInstrument,
  type LegalStatus,
  type Money,
  type Participant,
  type Period,
  type Protection,
  type Route,
  type Statistic,
} from 'tip-report-laos-2012';

type ActionFunding = NonNullable<Extract<Finding, { readonly type: 'action' }>['funding']>;

/** A term without its hyphens. */
export function inWords(term: string): string {
  return term.replaceAll('-', ' ');
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** A list in a line; "none" where it is empty. */
export function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

export function organizationName(id: string): string {
  return getOrganization(id as 'government-of-laos').name;
}

/** How much, or how many; of what is missing, that there is no number, and whether it occurred. */
export function figure({ quantity, unit }: Pick<Statistic, 'quantity' | 'unit'>): string {
  const amount = formatQuantity(quantity, unit);
  if (quantity.kind === 'missing') {
    const occurred =
      quantity.occurred === 'yes' ? 'it did occur' : 'whether any occurred, not stated';
    return `${amount} (no number; ${occurred})`;
  }
  if (quantity.kind === 'verbal') return `${amount} (a word, no number)`;
  return amount + equivalence(quantity);
}

function equivalence({ money }: { readonly money?: Money }): string {
  return money?.equivalent === true ? ' (equivalent of a sum in another currency)' : '';
}

/** What was paid for an action. */
export function funding({ kind, money, value }: ActionFunding): string {
  const amount = `${kind === 'estimate' ? 'an estimated ' : ''}$${value.toLocaleString('en-US')}`;
  return `funding: ${amount}${equivalence({ money })}`;
}

export function period({ basis, phrase }: Period): string {
  return phrase === null ? 'no period named' : `${quoted(phrase)} (${inWords(basis)})`;
}

/** A period with its bounds, and whether they are inferred. */
export function periodInFull(given: Period): string {
  if (given.edtf === null) return period(given);
  return `${period(given)}: ${given.edtf}${given.inferred ? ', inferred' : ''}`;
}

export function attribution(given: Attribution): string {
  return given.voice === 'report'
    ? 'the report itself'
    : `${organizationName(given.source)} (${quoted(given.phrase)})`;
}

export function hedges(given: readonly Hedge[]): readonly string[] {
  return given.map(({ kind, phrase }) => `${quoted(phrase)} (${kind})`);
}

/** What limits a statement: its hedges, and who makes it. */
export function limits(record: {
  readonly attribution: Attribution;
  readonly hedges: readonly Hedge[];
}): readonly string[] {
  return [...hedges(record.hedges), `said by ${attribution(record.attribution)}`];
}

/** What limits a comparison, in a few words each. */
export const caveats: Readonly<Record<ComparabilityCaveat, string>> = {
  'added-to-another-figure': 'added to another figure; which is greater, not stated',
  'different-period-basis': 'set beside a figure of another kind of period',
  'different-wording': 'worded differently in its places',
  'like-matter-elsewhere': 'a like matter elsewhere is not in it',
  'no-comparator': 'compared with what is not stated',
  'no-conviction-rate': 'gives no conviction rate',
  'normal-range': 'the normal range, not lowest and highest',
  'part-of-a-whole': 'covers a part, no total',
};

/** Participants by the report's words, with their names. */
export function participants(given: readonly Participant[]): readonly string[] {
  return given.map(({ organization, phrase }) => {
    const name = organizationName(organization);
    return phrase === name ? quoted(phrase) : `${quoted(phrase)} (${name})`;
  });
}

export function route(given: Route): string {
  return routeBy(given, endpoint);
}

/** A route with the report's words for its ends. */
export function routeInFull(given: Route): string {
  return routeBy(given, endpointInFull);
}

function routeBy(given: Route, end: (of: Endpoint) => string): string {
  switch (given.role) {
    case 'internal':
      return `internal: ${quoted(given.phrase)}`;
    case 'not-stated':
      return `role not stated: ${quoted(given.phrase)}`;
    case 'transit':
      return `transit: ${end(given.origin)} → ${end(given.transit)} → ${end(given.destination)}`;
    default:
      return `${given.role}: ${end(given.origin)} → ${end(given.destination)}`;
  }
}

function endpoint(given: Endpoint): string {
  switch (given.kind) {
    case 'countries':
      return `${given.countries.join(', ')}${given.inferred ? ' (inferred)' : ''}`;
    case 'described':
      return quoted(given.phrase);
    case 'not-stated':
      return 'not stated';
  }
}

function endpointInFull(given: Endpoint): string {
  if (given.kind !== 'countries') return endpoint(given);
  const { countries, inferred, phrase } = given;
  return `${countries.join(', ')} (${inferred ? 'inferred from ' : ''}${quoted(phrase)})`;
}

export function instrument(given: LegalInstrument): string {
  switch (given.form) {
    case 'statute-article':
      return `Article ${given.article} of the ${given.code}, ${period(given.revision)}`;
    case 'memoranda-of-understanding':
      return `memoranda of understanding with ${listed(given.parties.map(organizationName))}`;
    case 'assessment-standard':
      return `assessment standard ${quoted(given.aim)}`;
    default:
      return inWords(given.form);
  }
}

export function legalStatus(given: LegalStatus): readonly string[] {
  const state = inWords(given.state);
  switch (given.state) {
    case 'partly-approved':
      return [
        state,
        ...given.approvals.map(
          ({ date, organization, phrase }) =>
            `${organizationName(organization)}: ${quoted(phrase)}, ${period(date)}`,
        ),
        ...awaited(given.awaiting),
      ];
    case 'draft':
      return [
        `${state}: ${period(given.drafted)}`,
        ...given.supporters.map((each) => `supported by ${organizationName(each)}`),
        ...awaited(given.awaiting),
      ];
    case 'approval-delayed':
      return [state, ...awaited(given.awaiting)];
    default:
      return [`${state}: ${quoted(given.phrase)}`];
  }
}

function awaited(
  given: readonly { readonly organization: string; readonly phrase: string }[],
): readonly string[] {
  return given.map(
    ({ organization, phrase }) => `${organizationName(organization)}: ${quoted(phrase)}`,
  );
}

export function protection({ condition, covers, grants }: Protection): string {
  return [
    `grants ${quoted(grants)}`,
    `covers ${covers === null ? 'whom is not stated' : quoted(covers)}`,
    condition === null ? 'no condition named' : `condition ${quoted(condition)}`,
  ].join('; ');
}
