import { findingReferences } from '../kinds/finding/paths.js';
import { legalProvisionReferences } from '../kinds/legal-provision/paths.js';
import { metadataReferences } from '../kinds/metadata/paths.js';
import { organizationReferences } from '../kinds/organization/paths.js';
import { placeReferences } from '../kinds/place/paths.js';
import { recommendationReferences } from '../kinds/recommendation/paths.js';
import { statisticReferences } from '../kinds/statistic/paths.js';
import { victimCategoryReferences } from '../kinds/victim-category/paths.js';
import { type Referent, valuesAt } from '../parts/paths.js';
import type { Reference } from '../parts/reference/reference.js';
import type { AnyRecord } from './any-record.js';
import type { RecordAt } from './each-record.js';

/** An id or code that refers to something, and its path. */
export interface ReferenceAt {
  readonly to: Referent;
  readonly id: string;
  /** Such as `findings[2].actors[0].organization`. */
  readonly path: string;
}

type Places = Readonly<Record<string, Referent | 'kind'>>;

/** The fields of each record type that refer to something besides the evidence, by path, and what they refer to. */
export const fieldReferences: Readonly<Record<AnyRecord['kind'], Places>> = {
  report: metadataReferences,
  statistic: statisticReferences,
  'victim-category': victimCategoryReferences,
  'legal-provision': legalProvisionReferences,
  recommendation: recommendationReferences,
  finding: findingReferences,
  organization: organizationReferences,
  place: placeReferences,
};

/** Visits every reference of a record: the passage of each piece of evidence, and those in the fields of its type. */
export function* eachReference({ record, path }: RecordAt): Generator<ReferenceAt, void> {
  const places: Places = { 'evidence[].passage': 'passage', ...fieldReferences[record.kind] };
  for (const [place, referent] of Object.entries(places)) {
    for (const { path: field, value: id, holder } of valuesAt(record, place)) {
      if (typeof id !== 'string') continue;
      const to = referent === 'kind' ? (holder as Reference).kind : referent;
      yield { to, id, path: `${path}.${field}` };
    }
  }
}
