import { deepFreeze } from '../src/report/define.js';
import { findings } from './collections/findings.js';
import { legalProvisions } from './collections/legal-provisions.js';
import { organizations } from './collections/organizations.js';
import { places } from './collections/places.js';
import { recommendations } from './collections/recommendations.js';
import { statistics } from './collections/statistics.js';
import { victimCategories } from './collections/victim-categories.js';
import { metadata } from './metadata.js';
import { narrative } from './narrative/narrative.js';

/**
 * All of the data in one object, with the keys of `dataset.json`. Importing it loads everything; import a single record,
 * collection or function if that is all you need.
 *
 * @example
 * ```ts
 * import { tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * tipReportLaos2012.recommendations[12]?.id; // => 'develop-comprehensive-law'
 * ```
 */
export const tipReportLaos2012 = deepFreeze({
  metadata,
  narrative,
  statistics,
  victimCategories,
  legalProvisions,
  recommendations,
  findings,
  organizations,
  places,
  uncoded: [],
} as const);
