import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import type { LocatedQuote } from './located-quotes.js';

/**
 * Gives a link that highlights a quote on the source page, with a text fragment (`#:~:text=`). It includes words around
 * the quote, in case the quote occurs elsewhere. If the quote has line breaks, it names its first and its last words. Browsers
 * without text fragments open the page at its top.
 *
 * @param located - A located quote, from `locateEvidence`.
 * @param url - The address of the page, which can have a fragment of its own. The default is the source page of the
 * quote's report.
 * @throws `TypeError` if `located` isn't a located quote, or `url` isn't text.
 * @throws `RangeError` if the report has no address, and none is given.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, locateEvidence, textFragmentLink } from 'tip-report-laos-2012';
 *
 * locateEvidence(convictionsInReportingPeriod).map((quote) => textFragmentLink(quote))[1];
 * // => 'http://www.refworld.org/docid/4fe30cb7c.html#:~:text=69%20alleged%20offenders%2C-,resulting%20in%2037%20convictions,-%2C%20compared%20with'
 * ```
 */
export function textFragmentLink(located: LocatedQuote, url?: string): string {
  return reading('a located quote, from locateEvidence, and an address as text', located, () =>
    linkTo(located, url ?? addressOf(located)),
  );
}

function addressOf({ report }: LocatedQuote): string {
  const url: string | null = report.source.url;
  if (url !== null) return url;
  throw new RangeError(
    `The report ${show(report.id)} has no address: give that of a page with its text.`,
  );
}

function linkTo({ after, before, quote }: LocatedQuote, url: string): string {
  const lead = lastWords(before);
  const trail = firstWords(after);
  const parts = [
    ...(lead === '' ? [] : [`${encoded(lead)}-`]),
    ...endsOf(quote).map(encoded),
    ...(trail === '' ? [] : [`-${encoded(trail)}`]),
  ];
  // A page can have a fragment of its own, which comes before the directive.
  const [page = ''] = url.split(':~:', 1);
  const link = `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
  // Programs that find links in text take a final period for the end of a sentence.
  return link.replace(/\.$/, '%2E');
}

const contextWords = 3;

/**
 * What a browser looks for: the quote, or if it has white space other than single spaces, what is before the first and after
 * the last of it. A page can show a line break as a space or as the end of a block, and a browser finds only one of them.
 */
function endsOf(quote: string): readonly string[] {
  const runs = quote.trim().split(/\s{2,}|[^\S ]/);
  const [first = ''] = runs;
  return runs.length === 1 ? [first] : [first, runs.at(-1) ?? ''];
}

/** The last words before a quote in its line. */
function lastWords(text: string): string {
  const [line = ''] = /[^\n\r]*$/.exec(text) ?? [];
  return withSingleSpaces(line).split(' ').slice(-contextWords).join(' ');
}

/** The first words after a quote in its line. */
function firstWords(text: string): string {
  const [line = ''] = /^[^\n\r]*/.exec(text) ?? [];
  return withSingleSpaces(line).split(' ').slice(0, contextWords).join(' ');
}

function withSingleSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

// Hyphens are syntax in a text fragment, and text editors turn apostrophes into quotation marks. Half of a surrogate pair
// can't be in an address.
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');
}
