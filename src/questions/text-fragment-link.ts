import { report } from '../../data/report.js';
import { reading } from '../parts/reading.js';
import type { LocatedQuote } from './locate-evidence.js';

/**
 * A link to the public page of the report that opens at a quote and marks it, by a text fragment (`#:~:text=`).
 * Browsers that do not know text fragments open the page at its top.
 *
 * The words around the quote stand in the link, too, so that it finds this place where the quote occurs elsewhere.
 *
 * @param located - A quote in its place, from `locateEvidence`.
 * @param url - The address of the page; that of this report where it is left out.
 * @throws `TypeError` where it is given no located quote, or an address that is no text.
 *
 * @example
 * ```ts
 * import { convictions2011, locateEvidence, textFragmentLink } from 'tip-report-laos-2012';
 *
 * locateEvidence(convictions2011).map((quote) => textFragmentLink(quote))[1];
 * // => 'http://www.refworld.org/docid/4fe30cb7c.html#:~:text=69%20alleged%20offenders%2C-,resulting%20in%2037%20convictions,-%2C%20compared%20with'
 * ```
 */
export function textFragmentLink(located: LocatedQuote, url: string = report.source.url): string {
  return reading('a quote in its place, from locateEvidence, and an address as text', located, () =>
    linkTo(located, url),
  );
}

function linkTo({ after, before, quote }: LocatedQuote, url: string): string {
  const lead = lastWords(before);
  const trail = firstWords(after);
  const parts = [
    ...(lead === '' ? [] : [`${encoded(lead)}-`]),
    encoded(quote),
    ...(trail === '' ? [] : [`-${encoded(trail)}`]),
  ];
  // What recognizes links in running text takes a period at the end for the sentence's own.
  return `${url.split('#', 1)[0]}#:~:text=${parts.join(',')}`.replace(/\.$/, '%2E');
}

const contextWords = 3;

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-contextWords).join(' ');
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, contextWords).join(' ');
}

// A hyphen has a meaning of its own in a text fragment, as have the comma and the ampersand; programs that set text turn
// an apostrophe into a quotation mark.
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
