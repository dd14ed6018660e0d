import { findingQuotations } from '../kinds/finding/paths.js';
import { legalProvisionQuotations } from '../kinds/legal-provision/paths.js';
import { metadataQuotations } from '../kinds/metadata/paths.js';
import { organizationQuotations } from '../kinds/organization/paths.js';
import { placeQuotations } from '../kinds/place/paths.js';
import { recommendationQuotations } from '../kinds/recommendation/paths.js';
import { statisticQuotations } from '../kinds/statistic/paths.js';
import { victimCategoryQuotations } from '../kinds/victim-category/paths.js';
import { type FieldAt, valuesAt } from '../parts/paths.js';
import type { AnyRecord } from './any-record.js';

/** Wording of the report in a record, and the path of its field. */
export interface QuotationAt extends Pick<FieldAt, 'path'> {
  readonly words: string;
}

const placesByKind: Readonly<Record<AnyRecord['kind'], readonly string[]>> = {
  report: metadataQuotations,
  statistic: statisticQuotations,
  'victim-category': victimCategoryQuotations,
  'legal-provision': legalProvisionQuotations,
  recommendation: recommendationQuotations,
  finding: findingQuotations,
  organization: organizationQuotations,
  place: placeQuotations,
};

/** Visits the report's wording in a record, which must appear in its evidence letter for letter. */
export function* eachQuotation(record: AnyRecord): Generator<QuotationAt, void> {
  for (const place of placesByKind[record.kind]) {
    for (const { path, value } of valuesAt(record, place)) {
      if (typeof value === 'string' || typeof value === 'number') {
        yield { path, words: String(value) };
      }
    }
  }
}
