import { show } from '../parts/show.js';
import type { LocatedQuote } from './located-quotes.js';

/** A selector of the W3C Web Annotation Data Model that finds a quote by its wording and the text around it. */
export interface TextQuoteSelector {
  /** The type of the selector in the Web Annotation Data Model. */
  readonly type: 'TextQuoteSelector';
  /** The quote. */
  readonly exact: string;
  /** The text before the quote. */
  readonly prefix: string;
  /** The text after the quote. */
  readonly suffix: string;
}

/** A selector of the W3C Web Annotation Data Model that finds a quote by its position, in code points from 0. */
export interface TextPositionSelector {
  /** The type of the selector in the Web Annotation Data Model. */
  readonly type: 'TextPositionSelector';
  /** Where the quote starts, in code points from 0. */
  readonly start: number;
  /** The position after its last code point. */
  readonly end: number;
}

/**
 * Gives the selector that finds a quote by its wording, with 32 characters before and after it.
 *
 * @param located - A quote from `locateEvidence`.
 * @throws `TypeError` if the argument isn't a located quote.
 *
 * @example
 * ```ts
 * import { hotlineCalls, locateEvidence, textQuoteSelector } from 'tip-report-laos-2012';
 *
 * locateEvidence(hotlineCalls).map(textQuoteSelector)[0]?.suffix; // => ' Through the Law on Development '
 * ```
 */
export function textQuoteSelector(located: LocatedQuote): TextQuoteSelector {
  const { quote, prefix, suffix } = checked(located);
  return { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
}

/**
 * Gives the selector that finds a quote by its position in the source text, in Unicode code points.
 *
 * @param located - A quote from `locateEvidence`.
 * @throws `TypeError` if the argument isn't a located quote.
 *
 * @example
 * ```ts
 * import { locateEvidence, metadata, textPositionSelector } from 'tip-report-laos-2012';
 *
 * locateEvidence(metadata).map(textPositionSelector)[0]; // => { type: 'TextPositionSelector', start: 53, end: 94 }
 * ```
 */
export function textPositionSelector(located: LocatedQuote): TextPositionSelector {
  const { start, end } = checked(located);
  return { type: 'TextPositionSelector', start, end };
}

function checked(located: LocatedQuote): LocatedQuote {
  const { end, prefix, quote, start, suffix }: Partial<LocatedQuote> = located ?? {};
  const isLocated =
    [quote, prefix, suffix].every((words) => typeof words === 'string') &&
    [start, end].every((place) => typeof place === 'number');
  if (isLocated) return located;
  throw new TypeError(`Expected a located quote, from locateEvidence, got ${show(located)}.`);
}
