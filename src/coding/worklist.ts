import { addTo } from '../parts/add-to.js';
import { appearsIn, cover, type Span, spansOf } from '../parts/spans-of.js';
import type { PartialReport } from '../report/each-record.js';
import { uncarriedFigures } from '../validate/rules/every-figure-is-carried.js';
import { usesOfStatements } from '../validate/rules/every-passage-is-used.js';
import { uncarriedHedges } from '../validate/rules/hedges-are-carried.js';
import { type NameFound, namesIn } from './names-in.js';

/** Something in a sentence that no record carries yet. */
interface Uncoded extends Span {
  readonly what: 'figure' | 'hedge' | 'name';
  /** As the text has it. */
  readonly text: string;
  /** How it is read: a figure's reading, such as `number`, or a hedge as it is coded; null for a name. */
  readonly reading: string | null;
}

/** A sentence or recommendation with something left to code. */
export interface WorklistItem {
  readonly passage: string;
  readonly text: string;
  /** What quotes it. That it is listed as uncoded counts as a record. */
  readonly quotedBy: 'no record' | 'organizations and places only' | 'records';
  /** In the order of the text. */
  readonly uncoded: readonly Uncoded[];
}

/** The sentences and recommendations with something left to code, in the order of the text. */
export function worklistOf(report: PartialReport): readonly WorklistItem[] {
  const uncoded = new Map<string, Uncoded[]>();
  for (const { id, found } of uncarriedFigures(report)) {
    const { text, start, end, reading } = found;
    addTo(uncoded, id, { what: 'figure', text, reading, start, end });
  }
  for (const { id, found } of uncarriedHedges(report)) {
    const { text, start, end, kind, degree } = found;
    addTo(uncoded, id, {
      what: 'hedge',
      text,
      reading: `kind: ${kind}, degree: ${degree}`,
      start,
      end,
    });
  }
  const carriers = nameCarriers(report);
  const list: WorklistItem[] = [];
  for (const { passage, quotedBy } of usesOfStatements(report)) {
    const { id, text } = passage;
    const isCarried = carriers(id, text);
    const names = [...namesIn(text)].filter((found) => !isCarried(found));
    const items = [
      ...(uncoded.get(id) ?? []),
      ...names.map((found): Uncoded => ({ what: 'name', reading: null, ...found })),
    ].sort((a, b) => a.start - b.start);
    if (quotedBy !== 'records' || items.length > 0) {
      list.push({ passage: id, text, quotedBy, uncoded: items });
    }
  }
  return list;
}

/**
 * Makes a function of a passage that says whether a name in it is carried: by an organization, place or legal provision
 * that has it as a name or part of one, or that quotes it in its passage; or by a victim category that has it as a
 * nationality. Of two names that "and" joins, each can be carried alone. Wording that is listed as uncoded needs no record.
 */
function nameCarriers(report: PartialReport) {
  const { legalProvisions, organizations, places, victimCategories } = report;
  const names = [
    ...[...organizations, ...places].flatMap((each) => [each.name, ...each.otherNames]),
    ...legalProvisions.map(({ name }) => name),
    ...victimCategories.flatMap(({ who }) => who.nationalities.map(({ phrase }) => phrase)),
  ]
    .join('\n')
    .toLowerCase();
  const quotes = new Map<string, string[]>();
  const quoting = [...legalProvisions, ...organizations, ...places];
  for (const { passage, quote } of [
    ...quoting.flatMap(({ evidence }) => evidence),
    ...report.uncoded,
  ]) {
    addTo(quotes, passage, quote);
  }
  const known = new Map<string, boolean>();
  const isKnown = (text: string) => {
    const has = (words: string) => appearsIn(words.toLowerCase(), names);
    const found = known.get(text) ?? (has(text) || text.split(' and ').every(has));
    known.set(text, found);
    return found;
  };
  return (id: string, text: string): ((found: NameFound) => boolean) => {
    const quoted = Array.from(new Set(quotes.get(id)), (quote) => [...spansOf(quote, text)]);
    return (found) => isKnown(found.text) || quoted.some((spans) => cover(spans, found));
  };
}
