import { locateEvidence, type Unit } from 'tip-report-laos-2012';
import { keyOf, records } from '../shared/records.js';

/** A stretch of a unit's text on which the same records rest from its first letter to its last. */
export interface Segment {
  readonly text: string;
  /** The keys of the records that rest on it, those with the shortest quote first. */
  readonly keys: readonly string[];
}

interface Quote {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const quotesByUnit = new Map<string, Quote[]>();
for (const record of records) {
  for (const { before, quote, unit } of locateEvidence(record)) {
    const quotes = quotesByUnit.get(unit.id) ?? [];
    quotes.push({
      key: keyOf(record),
      start: before.length,
      end: before.length + quote.length,
    });
    quotesByUnit.set(unit.id, quotes);
  }
}

/** A unit's text, cut wherever a quote begins or ends. Quotes may lie in each other and overlap. */
export function segmentsOf({ id, text }: Unit): readonly Segment[] {
  const quotes = quotesByUnit.get(id) ?? [];
  const cuts = new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? 0;
    const over = quotes.filter((quote) => quote.start <= start && quote.end >= end);
    over.sort((left, right) => left.end - left.start - (right.end - right.start));
    return { text: text.slice(start, end), keys: [...new Set(over.map(({ key }) => key))] };
  });
}

/** The keys of the records that rest on words of a unit, in the order of the words. */
export function keysOfUnit(unit: Unit): readonly string[] {
  const quotes = [...(quotesByUnit.get(unit.id) ?? [])];
  quotes.sort((left, right) => left.start - right.start);
  return [...new Set(quotes.map(({ key }) => key))];
}
