import type { LocatedQuote } from './locate-evidence.js';

/** A selector of the W3C Web Annotation Data Model that finds a quote by its words and what stands around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A selector of the W3C Web Annotation Data Model that finds a quote by its position, in code points from 0. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * The selector that finds a quote by its words, with 32 characters before and behind.
 *
 * @example
 * ```ts
 * import { hotlineCalls, locateEvidence, textQuoteSelector } from 'tip-report-laos-2012';
 *
 * locateEvidence(hotlineCalls).map(textQuoteSelector)[0]?.suffix; // => ' Through the Law on Development '
 * ```
 */
export function textQuoteSelector({ quote, prefix, suffix }: LocatedQuote): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
}

/**
 * The selector that finds a quote by its position in the source text, in Unicode code points.
 *
 * @example
 * ```ts
 * import { locateEvidence, report, textPositionSelector } from 'tip-report-laos-2012';
 *
 * locateEvidence(report).map(textPositionSelector)[0]; // => { type: 'TextPositionSelector', start: 53, end: 94 }
 * ```
 */
export function textPositionSelector({ start, end }: LocatedQuote): TextPositionSelector {
  return { type: 'TextPositionSelector', start, end };
}
