import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { Report } from './metadata.js';

/** The fields in which the report's own record refers to others. */
export const reportReferences = { country: 'country' } as const satisfies ReferencePaths<Report>;

/** The fields with wording of the page. */
export const reportQuotations = [
  'citeAs',
  'countryName',
  'disclaimer',
  'publisher',
  'source.lastUpdated',
  'tierLine',
  'year',
] as const satisfies readonly PathIn<Report>[];
