import { organization, quoted, type Words, words } from '../words.js';
import type { Attribution } from './attribution.js';

/** Whose statement it is. */
export function source(attribution: Attribution): Words {
  return attribution.voice === 'report'
    ? words`the report itself`
    : words`${organization(attribution.source)} (${quoted(attribution.phrase)})`;
}
