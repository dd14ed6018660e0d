import { locateEvidence, type Passage } from 'tip-report-laos-2012';
import { report } from '../shared/given.js';
import { keyOf, records } from '../shared/records.js';

/** A stretch of a passage's text that the same records quote from beginning to end. */
export interface Segment {
  readonly text: string;
  /** The keys of the records that quote it, those with the shortest quote first. */
  readonly keys: readonly string[];
}

interface Quote {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const quotesByPassage = new Map<string, Quote[]>();
for (const record of records) {
  for (const { before, quote, passage } of locateEvidence(record, { from: report })) {
    const quotes = quotesByPassage.get(passage.id) ?? [];
    const start = before.length;
    quotes.push({ key: keyOf(record), start, end: start + quote.length });
    quotesByPassage.set(passage.id, quotes);
  }
}

/** A passage's text, cut where a quote begins or ends. Quotes may overlap and contain each other. */
export function segmentsOf({ id, text }: Passage): readonly Segment[] {
  const quotes = quotesByPassage.get(id) ?? [];
  const cuts = new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((left, right) => left - right);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const over = quotes.filter((quote) => quote.start <= start && quote.end >= end);
    over.sort((left, right) => left.end - left.start - (right.end - right.start));
    return { text: text.slice(start, end), keys: [...new Set(over.map(({ key }) => key))] };
  });
}

/** The keys of the records that quote a passage, in the order of their quotes. */
export function keysOfPassage(passage: Passage): readonly string[] {
  const quotes = [...(quotesByPassage.get(passage.id) ?? [])];
  quotes.sort((left, right) => left.start - right.start);
  return [...new Set(quotes.map(({ key }) => key))];
}
