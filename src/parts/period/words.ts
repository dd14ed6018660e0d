import { quoted, spaced } from '../words.js';
import type { Period } from './period.js';

/** The parts of a year by their codes in EDTF, from 21. */
const partsOfYear = [
  ...['spring', 'summer', 'fall', 'winter'],
  ...['northern spring', 'northern summer', 'northern fall', 'northern winter'],
  ...['southern spring', 'southern summer', 'southern fall', 'southern winter'],
  ...['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
  ...['first third', 'second third', 'last third', 'first half', 'second half'],
];

const qualifiers = { '?': 'possibly ', '~': 'about ', '%': 'possibly about ' } as const;

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
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dateInWords(from);
  if (to === '..') return `from ${dateInWords(from)}`;
  return from === '..' ? `until ${dateInWords(to)}` : `${dateInWords(from)} to ${dateInWords(to)}`;
}

function dateInWords(text: string): string {
  const [, date = text, qualifier] = /^(.*?)([?~%])$/.exec(text) ?? [];
  const [, year, code] = /^(\d{4})-(2[1-9]|3\d|4[01])$/.exec(date) ?? [];
  const words =
    code === undefined ? dayOrMonth(date) : `${partsOfYear[Number(code) - 21]} of ${year}`;
  return `${qualifier === undefined ? '' : qualifiers[qualifier as keyof typeof qualifiers]}${words}`;
}

/** A day or a month, such as "June 2011"; any other date as it is. */
function dayOrMonth(date: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(date)) return date;
  return new Date(date).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(date.length > 'YYYY-MM'.length && { day: 'numeric' }),
  });
}
