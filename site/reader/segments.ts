import { locateEvidence, type Passage } from 'tip-report-laos-2012';
import { addTo } from '../../src/parts/add-to.js';
import { type Content, keyOf } from '../content/content.js';

/** A stretch of a passage's text that the same records quote from beginning to end. */
export interface Segment {
  readonly text: string;
  /** The keys of the records that quote it, those with the shortest quote first. */
  readonly keys: readonly string[];
}

/** Where in a passage the text of a record is. */
export interface Quote {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export type QuotesByPassage = ReadonlyMap<string, readonly Quote[]>;

export function quotesIn({ records, report }: Content): QuotesByPassage {
  const quotes = new Map<string, Quote[]>();
  for (const record of records) {
    for (const { before, passage, quote } of locateEvidence(record, { from: report })) {
      const start = before.length;
      addTo(quotes, passage.id, { key: keyOf(record), start, end: start + quote.length });
    }
  }
  return quotes;
}

/** A passage's text, cut where a quote begins or ends. Quotes may overlap and contain each other. */
export function segmentsOf({ text }: Passage, quotes: readonly Quote[]): readonly Segment[] {
  const cuts = new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((left, right) => left - right);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const over = quotes.filter((quote) => quote.start <= start && quote.end >= end);
    over.sort((left, right) => left.end - left.start - (right.end - right.start));
    return { text: text.slice(start, end), keys: [...new Set(over.map(({ key }) => key))] };
  });
}
