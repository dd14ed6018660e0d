// What the data say in codes, in plain words. The report's own words stand in quotation marks.

import {
  type Attribution,
  type ComparabilityCaveat,
  type Endpoint,
  formatQuantity,
  getOrganization,
  getPlace,
  type Hedge,
  type LegalInstrument,
  type LegalStatus,
  type Participant,
  type Penalty,
  type Period,
  type Protection,
  type Route,
  type Statistic,
  type VictimStatus,
} from 'tip-report-laos-2012';
import { keyOf, recordOf, titleOf } from '../shared/records.js';
import { type Html, html, inLine } from './html.js';

export function inWords(term: string): string {
  return term.replaceAll('-', ' ');
}

export function quoted(text: string): string {
  return `“${text}”`;
}

export function linkTo(key: string): Html {
  return html`<a href="#${key}">${titleOf(recordOf(key))}</a>`;
}

export function organizationLink(id: string): Html {
  return linkTo(keyOf(getOrganization(id as 'government-of-laos')));
}

export function placeLink(id: string): Html {
  return linkTo(keyOf(getPlace(id as 'thailand')));
}

/** How much, or how many; of what is missing, that there is no number. */
export function figure({ quantity, unit }: Pick<Statistic, 'quantity' | 'unit'>): string {
  const amount = formatQuantity(quantity, unit);
  switch (quantity.kind) {
    case 'missing':
      return `No number: ${amount}`;
    case 'verbal':
      return `${amount} (a word; no number)`;
    default:
      return amount;
  }
}

/** What must be known of a quantity beside its number. */
export function remarksOn({ quantity }: Pick<Statistic, 'quantity'>): readonly string[] {
  switch (quantity.kind) {
    case 'missing':
      return [
        `The report’s words: ${quoted(quantity.phrase)}. This is not zero.`,
        quantity.occurred === 'yes'
          ? 'The report says that what was to be counted did occur.'
          : 'The report leaves open whether any occurred.',
      ];
    case 'verbal':
      return ['The report gives a word for it, and no number.'];
    default:
      return quantity.money?.equivalent === true
        ? ['US dollars, as the equivalent of a sum in a currency that the report does not name.']
        : [];
  }
}

const bases = {
  'calendar-year': 'a calendar year',
  'part-of-year': 'a part of a year',
  'reporting-period': 'a reporting period',
  unspecified: 'its bounds are left open',
};

/** A period by the report's words, what it is bounded by, and its bounds. */
export function period(given: Period): string {
  if (given.phrase === null) return 'The sentence names no period.';
  const named = `${quoted(given.phrase)}: ${bases[given.basis]}`;
  if (given.edtf === null) return named;
  const bounds = given.edtf.replace('/', ' to ').replaceAll('~', ' (about)');
  return `${named}, ${bounds}${given.inferred ? ', by inference: the text does not say so' : ''}`;
}

export function attribution(given: Attribution): Html {
  return given.voice === 'report'
    ? html`The report, in its own voice`
    : html`${organizationLink(given.source)}, in the report’s words ${quoted(given.phrase)}`;
}

const hedgeKinds = {
  certainty: 'leaves the truth open',
  frequency: 'says how often',
  extent: 'says how many, or to what extent',
  emphasis: 'singles out a part',
};

export function hedges(given: readonly Hedge[]): readonly string[] {
  return given.length === 0
    ? ['The report adds no word that limits it.']
    : given.map(({ kind, phrase }) => `${quoted(phrase)} ${hedgeKinds[kind]}`);
}

/** What limits a comparison, in a sentence each. */
export const caveats: Readonly<Record<ComparabilityCaveat, string>> = {
  'added-to-another-figure':
    'The text adds it to another figure, and does not say which of the two is greater.',
  'different-period-basis':
    'A calendar year (2010) and a reporting period stand side by side in the text. They cover different months, and the report claims no increase or decrease.',
  'different-wording': 'The text gives it more than once, in words that differ.',
  'like-matter-elsewhere': 'The text speaks of a like matter elsewhere that is not in this figure.',
  'no-comparator': 'The word compares, and the text does not say with what.',
  'no-conviction-rate':
    'Convictions, cases and alleged offenders make no conviction rate, however they are divided.',
  'normal-range': 'It is the range in which values normally lie, not their lowest and highest.',
  'part-of-a-whole': 'It covers a part, and is no total.',
};

export function participants(given: readonly Participant[]): readonly Html[] {
  return given.map(
    ({ organization, phrase }) => html`${quoted(phrase)}: ${organizationLink(organization)}`,
  );
}

export const victimStatuses: Readonly<Record<VictimStatus, string>> = {
  'returned-migrants-including-victims': 'Returned migrants, among whom victims were',
  subjected: 'Subjected to exploitation; the text does not call them victims here',
  victims: 'Called victims',
  vulnerable: 'Called vulnerable, which is not to say victims',
};

const regions = new Intl.DisplayNames('en-US', { type: 'region' });

/** The name of a country, from its ISO 3166-1 code. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

export function endpoint(given: Endpoint): string {
  switch (given.kind) {
    case 'countries':
      return given.countries.map(countryName).join(', ');
    case 'described':
      return quoted(given.phrase);
    case 'not-stated':
      return 'not stated';
  }
}

function endpointInFull(given: Endpoint): string {
  if (given.kind !== 'countries') return endpoint(given);
  return `${endpoint(given)} (${given.inferred ? 'inferred from ' : ''}${quoted(given.phrase)})`;
}

export const routeRoles = {
  source: 'From Laos',
  transit: 'Through Laos',
  destination: 'To Laos',
  internal: 'Within Laos',
  return: 'Return to Laos, which is not trafficking',
  'not-stated': 'Across borders, the role of Laos left open',
};

export function route(given: Route): string {
  const role = routeRoles[given.role];
  switch (given.role) {
    case 'internal':
    case 'not-stated':
      return `${role}: ${quoted(given.phrase)}`;
    case 'transit':
      return `${role}: ${[given.origin, given.transit, given.destination].map(endpointInFull).join(' → ')}`;
    default:
      return `${role}: ${[given.origin, given.destination].map(endpointInFull).join(' → ')}`;
  }
}

export function instrument(given: LegalInstrument): Html {
  switch (given.form) {
    case 'statute-article':
      return html`Article ${given.article} of the ${given.code}; revision: ${period(given.revision)}`;
    case 'memoranda-of-understanding':
      return html`Memoranda of understanding with ${inLine(given.parties.map(organizationLink))}`;
    case 'assessment-standard':
      return html`A standard by which the report judges: ${quoted(given.aim)}`;
    default:
      return html`${inWords(given.form)}`;
  }
}

export function legalStatus(given: LegalStatus): readonly Html[] {
  const state = html`${inWords(given.state)}`;
  switch (given.state) {
    case 'partly-approved':
      return [
        state,
        ...given.approvals.map(
          ({ date, organization, phrase }) =>
            html`${organizationLink(organization)}: ${quoted(phrase)}, ${period(date)}`,
        ),
        ...awaited(given.awaiting),
      ];
    case 'draft':
      return [
        html`${state}; drafted ${period(given.drafted)}`,
        ...given.supporters.map((each) => html`supported by ${organizationLink(each)}`),
        ...awaited(given.awaiting),
      ];
    case 'approval-delayed':
      return [state, ...awaited(given.awaiting)];
    default:
      return [html`${state}: ${quoted(given.phrase)}`];
  }
}

function awaited(
  given: readonly { readonly organization: string; readonly phrase: string }[],
): readonly Html[] {
  return given.map(
    ({ organization, phrase }) => html`${organizationLink(organization)}: ${quoted(phrase)}`,
  );
}

export function penalty({ kind, phrase }: Penalty): string {
  return `${kind}: ${quoted(phrase)}`;
}

export function protection({ condition, covers, grants }: Protection): string {
  return [
    quoted(grants),
    covers === null ? 'for whom is not stated' : `for ${quoted(covers)}`,
    condition === null ? 'no condition named' : `on the condition ${quoted(condition)}`,
  ].join('; ');
}
