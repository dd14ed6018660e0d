import type { Citation } from './each-citation.js';
import { cover, type Span, spansOf } from './spans-of.js';

/** Gives, for a stretch of a unit, the pieces of evidence whose quote takes that stretch in. */
export type CoveringCitations = (stretch: Span) => readonly Citation[];

/** Lays the quotes of pieces of evidence over the text of their unit. A quote that occurs twice covers both places. */
export function coveringCitations(text: string, citations: readonly Citation[]): CoveringCitations {
  const laid = citations.map((citation) => ({
    citation,
    spans: [...spansOf(citation.evidence.quote, text)],
  }));
  return (stretch) =>
    laid.filter(({ spans }) => cover(spans, stretch)).map(({ citation }) => citation);
}
