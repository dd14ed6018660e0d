import { organization, quoted, type Words, words } from '../words.js';
import type { Attribution } from './attribution.js';

/** Whose statement it is. */
export function source(attribution: Attribution): Words {
  if (attribution.voice === 'report') return words`the report itself`;
  return attribution.source === null
    ? words`${quoted(attribution.phrase)}`
    : words`${organization(attribution.source)} (${quoted(attribution.phrase)})`;
}
