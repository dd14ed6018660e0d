import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import { recommendationTitle } from '../kinds/recommendation/words.js';
import { capitalized } from '../parts/words.js';
import type { AnyRecord } from '../report/any-record.js';

/** The title of a record in a citation. */
export function labelOf(record: Exclude<AnyRecord, ReportMetadata>): string {
  switch (record.kind) {
    case 'finding':
    case 'statistic':
    case 'victim-category':
      return record.label;
    case 'recommendation':
      return recommendationTitle(record);
    default:
      return capitalized(record.name);
  }
}
