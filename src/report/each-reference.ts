import type { Finding } from '../kinds/finding/finding.js';
import type { LegalProvision } from '../kinds/legal-provision/legal-provision.js';
import type { VictimCategory } from '../kinds/victim-category/victim-category.js';
import type { Attribution } from '../parts/attribution/attribution.js';
import type { Reference } from '../parts/reference/reference.js';
import type { Route } from '../parts/route/route.js';
import type { RecordAt } from './each-record.js';

/** What a reference can name: a record of some kind, a unit of the text, or a country by its code. */
export type Referent =
  | 'country'
  | 'finding'
  | 'legal-provision'
  | 'organization'
  | 'place'
  | 'statistic'
  | 'unit'
  | 'victim-category';

/** An id or code by which a record refers to something, and where it stands. */
export interface ReferenceAt {
  readonly to: Referent;
  readonly id: string;
  /** Such as `findings[2].actors[0].organization`. */
  readonly path: string;
}

/** Visits every reference of a record. */
export function* eachReference({ record, path }: RecordAt): Generator<ReferenceAt, void> {
  for (const [index, { unit }] of record.evidence.entries()) {
    yield { to: 'unit', id: unit, path: `${path}.evidence[${index}].unit` };
  }
  switch (record.kind) {
    case 'report':
      yield { to: 'country', id: record.country, path: `${path}.country` };
      break;
    case 'statistic':
      yield* attributionReferences(record.attribution, path);
      break;
    case 'victim-category':
      yield* victimCategoryReferences(record, path);
      break;
    case 'legal-provision':
      yield* legalProvisionReferences(record, path);
      break;
    case 'recommendation':
      yield* ids('finding', record.answers, `${path}.answers`);
      yield* relatedReferences(record.related, path);
      yield* ids('organization', record.organizations, `${path}.organizations`);
      yield* ids('place', record.places, `${path}.places`);
      break;
    case 'finding':
      yield* findingReferences(record, path);
      break;
    case 'organization':
      yield* idOrNull('organization', record.partOf, `${path}.partOf`);
      yield* idOrNull('country', record.country, `${path}.country`);
      break;
    case 'place':
      yield* idOrNull('place', record.within, `${path}.within`);
      break;
  }
}

function* ids(to: Referent, list: readonly string[], path: string): Generator<ReferenceAt> {
  for (const [index, id] of list.entries()) yield { to, id, path: `${path}[${index}]` };
}

function* idOrNull(to: Referent, id: string | null, path: string): Generator<ReferenceAt> {
  if (id !== null) yield { to, id, path };
}

function* bodies(
  list: readonly { readonly organization: string }[],
  path: string,
): Generator<ReferenceAt> {
  for (const [index, { organization }] of list.entries()) {
    yield { to: 'organization', id: organization, path: `${path}[${index}].organization` };
  }
}

function* attributionReferences(attribution: Attribution, path: string): Generator<ReferenceAt> {
  if (attribution.voice === 'report') return;
  yield { to: 'organization', id: attribution.source, path: `${path}.attribution.source` };
}

function* relatedReferences(related: readonly Reference[], path: string): Generator<ReferenceAt> {
  for (const [index, { kind, id }] of related.entries()) {
    yield { to: kind, id, path: `${path}.related[${index}].id` };
  }
}

function* victimCategoryReferences(
  { who, routes, places, attribution, broader, related }: VictimCategory,
  path: string,
): Generator<ReferenceAt> {
  for (const [index, { country }] of who.nationalities.entries()) {
    yield { to: 'country', id: country, path: `${path}.who.nationalities[${index}].country` };
  }
  for (const [index, route] of routes.entries()) {
    yield* routeReferences(route, `${path}.routes[${index}]`);
  }
  yield* ids('place', places, `${path}.places`);
  yield* attributionReferences(attribution, path);
  yield* ids('victim-category', broader, `${path}.broader`);
  yield* relatedReferences(related, path);
}

function* routeReferences(route: Route, path: string): Generator<ReferenceAt> {
  const ends = [
    ['origin', 'origin' in route ? route.origin : undefined],
    ['transit', 'transit' in route ? route.transit : undefined],
    ['destination', route.destination],
  ] as const;
  for (const [end, endpoint] of ends) {
    if (endpoint?.kind !== 'countries') continue;
    yield* ids('country', endpoint.countries, `${path}.${end}.countries`);
  }
}

function* legalProvisionReferences(
  { instrument, status, attribution }: LegalProvision,
  path: string,
): Generator<ReferenceAt> {
  if (instrument.form === 'memoranda-of-understanding') {
    yield* ids('organization', instrument.parties, `${path}.instrument.parties`);
  }
  if (status.state === 'partly-approved') {
    yield* bodies(status.approvals, `${path}.status.approvals`);
  }
  if (status.state === 'draft') {
    yield* ids('organization', status.supporters, `${path}.status.supporters`);
  }
  if ('awaiting' in status) yield* bodies(status.awaiting, `${path}.status.awaiting`);
  yield* attributionReferences(attribution, path);
}

function* findingReferences(finding: Finding, path: string): Generator<ReferenceAt> {
  yield* bodies(finding.actors, `${path}.actors`);
  if ('partners' in finding) yield* bodies(finding.partners, `${path}.partners`);
  if ('objects' in finding) yield* bodies(finding.objects, `${path}.objects`);
  if ('counterparts' in finding) yield* bodies(finding.counterparts, `${path}.counterparts`);
  yield* attributionReferences(finding.attribution, path);
  yield* ids('place', finding.places, `${path}.places`);
  yield* relatedReferences(finding.related, path);
}
