import { addTo } from '../../parts/add-to.js';
import type { Evidence } from '../../parts/evidence/evidence.js';
import { show, showSome } from '../../parts/show.js';
import { cover, type Span, spansOf } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord, type PartialReport } from '../../report/each-record.js';
import type { Fault } from '../rule.js';
import { eachStatement } from './each-passage.js';
import { supportsAny, withContainers } from './supports-field.js';
import { uncodedByPassage } from './uncoded-by-passage.js';

/** A piece of evidence and its record. */
interface Citation {
  readonly record: AnyRecord;
  readonly evidence: Evidence;
}

/** Something in a text that records must carry, such as a figure. */
interface Passage extends Span {
  readonly text: string;
}

/** Something that no record carries, and its passage. */
export interface Uncarried<Found> extends Pick<Fault, 'path'> {
  /** The id of the passage. */
  readonly id: string;
  readonly found: Found;
  /** What was found, the text around it, and which records quote it. */
  readonly where: string;
}

/** What records must carry, and how they do. */
export interface Carried<Found> {
  /** Finds it in a text. */
  readonly find: (text: string) => Iterable<Found>;
  /** The fields of a record that carry it; the empty path if the record as a whole does. */
  readonly fieldsWith: (record: AnyRecord, found: Found) => Iterable<string>;
  /** A text that is the same for all that the same fields carry. */
  readonly nameOf: (found: Found) => string;
}

/**
 * Visits what is found in the sentences and items of the narrative and carried by no record that quotes it there, in a field
 * that this quote supports. Each place needs a quote of its own: a figure that the text gives twice, for two things, is not
 * carried by a record that quotes it once.
 */
export function* eachUncarried<Found extends Passage>(
  dataset: PartialReport,
  { find, fieldsWith, nameOf }: Carried<Found>,
): Generator<Uncarried<Found>, void> {
  const citations = citationsByPassage(dataset);
  const uncodedQuotes = uncodedByPassage(dataset);
  const known = new Map<AnyRecord, Map<string, ReadonlySet<string>>>();
  const fieldsOf = (record: AnyRecord, found: Found): ReadonlySet<string> => {
    const ofRecord = known.get(record) ?? new Map<string, ReadonlySet<string>>();
    known.set(record, ofRecord);
    const name = nameOf(found);
    const fields = ofRecord.get(name) ?? withContainers(fieldsWith(record, found));
    ofRecord.set(name, fields);
    return fields;
  };
  for (const { passage, path } of eachStatement(dataset)) {
    const all = [...find(passage.text)];
    if (all.length === 0) continue;
    const spansIn = (quote: string) => [...spansOf(quote, passage.text)];
    const uncoded = Array.from(new Set(uncodedQuotes.get(passage.id)), spansIn);
    const byQuote = new Map<string, Citation[]>();
    for (const citation of citations.get(passage.id) ?? []) {
      addTo(byQuote, citation.evidence.quote, citation);
    }
    const quotes = Array.from(byQuote, ([quote, citing]) => ({
      citing,
      spans: spansIn(quote),
      carried: new Map<string, boolean>(),
    }));
    for (const found of all) {
      if (uncoded.some((spans) => cover(spans, found))) continue;
      const quoting = quotes.filter(({ spans }) => cover(spans, found));
      const isCarried = quoting.some(({ carried, citing }) => {
        const name = nameOf(found);
        const answer =
          carried.get(name) ??
          citing.some(({ evidence, record }) => supportsAny(evidence, fieldsOf(record, found)));
        carried.set(name, answer);
        return answer;
      });
      if (isCarried) continue;
      const ids = [
        ...new Set(quoting.flatMap(({ citing }) => citing.map(({ record }) => record.id))),
      ];
      const by =
        ids.length === 0 ? 'no record quotes it' : `these records quote it: ${showSome(ids)}`;
      const where = `${show(found.text)} in ${show(inContext(passage.text, found))}; ${by}`;
      yield { path: `${path}.text`, id: passage.id, found, where };
    }
  }
}

function citationsByPassage(dataset: PartialReport): ReadonlyMap<string, readonly Citation[]> {
  const byPassage = new Map<string, Citation[]>();
  for (const { record } of eachRecord(dataset)) {
    for (const evidence of record.evidence) {
      addTo(byPassage, evidence.passage, { record, evidence });
    }
  }
  return byPassage;
}

/** A part of a text with some whole words before and after it. */
function inContext(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - 40);
  const before = text.slice(from, start);
  const after = text.slice(end, end + 40);
  return [
    from === 0 ? before : `… ${before.slice(before.indexOf(' ') + 1)}`,
    text.slice(start, end),
    end + 40 >= text.length ? after : `${after.slice(0, after.lastIndexOf(' '))} …`,
  ].join('');
}
