import { quoted, spaced } from '../words.js';
import type { Period } from './period.js';

const seasons = ['spring', 'summer', 'fall', 'winter'];

/** The report's wording for a period, and its basis. */
export function period({ basis, phrase }: Period): string {
  if (phrase === null) return 'no period stated';
  return `${quoted(phrase)} (${basis === 'unspecified' ? 'dates not specified' : spaced(basis)})`;
}

/** The dates of a period, and whether they are inferred; none if there are none. */
export function dates({ edtf, inferred }: Period): readonly string[] {
  if (edtf === null) return [];
  const readable = edtfInWords(edtf);
  return [inferred ? `${readable} (dates inferred; the report doesn’t give them)` : readable];
}

/** A date or interval in EDTF, with words for what EDTF has signs for. */
export function edtfInWords(edtf: string): string {
  return edtf
    .replace(/^(\d{4})-2([1-4])$/, (_, year, season) => `${seasons[season - 1]} of ${year}`)
    .replace(/^(.+)\/\.\.$/, 'from $1')
    .replace(/^\.\.\//, 'until ')
    .replace('/', ' to ')
    .replace(/(\S+)~/g, 'about $1');
}
