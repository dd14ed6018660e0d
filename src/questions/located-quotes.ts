import type { MetadataTerms, ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative, Passage, Section } from '../kinds/narrative/narrative.js';
import { checkReport } from '../lookup/source.js';
import { UnknownIdError } from '../lookup/unknown-id-error.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import { spansOf } from '../parts/spans-of.js';
import type { TipReport } from '../report/tip-report.js';

/** A quote with its report, its passage, its section and its position in the text. */
export interface LocatedQuote<out Ids extends ReportIds = ReportIds> {
  /** The quote, exactly as in the passage. */
  readonly quote: string;
  /** The fields of the record that it supports; undefined if it supports every field. */
  readonly supports: readonly string[] | undefined;
  /** The report that is quoted. */
  readonly report: ReportMetadata<MetadataTerms, Ids>;
  /** The passage that has the quote. */
  readonly passage: Passage<Ids['passage'], Ids>;
  /** The section that has the passage. */
  readonly section: Section<Ids['section'], Ids>;
  /** Where the quote starts in the whole text, in Unicode code points counted from 0. */
  readonly start: number;
  /** Where it ends: the position after its last code point. */
  readonly end: number;
  /** The text before the quote in its passage. */
  readonly before: string;
  /** The text after the quote in its passage. */
  readonly after: string;
  /** The 32 code points before the quote in the whole text, or fewer at its start. */
  readonly prefix: string;
  /** The 32 code points after it, or fewer at the end. */
  readonly suffix: string;
}

/** A record with evidence. */
export interface WithEvidence {
  /** The id of its report. If left out, the evidence is looked for in the report that is asked. */
  readonly report?: string;
  /** The quotes that the record is based on. */
  readonly evidence: readonly Evidence[];
}

const contextLength = 32;

/** The evidence of a record in its report. This doesn't load the report of this package. */
export function locatedQuotes(
  record: WithEvidence,
  report: Pick<TipReport, 'metadata' | 'narrative'>,
): readonly LocatedQuote[] {
  return quoteLocator(report)(record);
}

/** Makes a function that locates the evidence of records of one report, whose text it lays out once. */
export function quoteLocator({
  metadata: report,
  narrative,
}: Pick<TipReport, 'metadata' | 'narrative'>): (record: WithEvidence) => readonly LocatedQuote[] {
  const layout = reading('from to be a report', narrative, () => layoutOf(narrative));
  return (record) => {
    checkReport(record, report);
    return reading('a record with evidence', record, () =>
      record.evidence.map((evidence) => ({ ...located(evidence, layout), report })),
    );
  };
}

interface Layout {
  /** The whole text. */
  readonly text: string;
  /** The passages by id; if two have the same id, the first. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Place {
  readonly passage: Passage;
  readonly section: Section;
  /** Where the passage starts in the text, in UTF-16 code units. */
  readonly index: number;
  /** The same in code points. */
  readonly start: number;
}

function layoutOf({ sections }: Narrative): Layout {
  let text = '';
  let start = 0;
  const places = new Map<string, Place>();
  for (const section of sections) {
    for (const passage of section.paragraphs.flatMap(({ passages }) => passages)) {
      if (!places.has(passage.id)) {
        places.set(passage.id, { passage, section, index: text.length, start });
      }
      const own = passage.text + passage.separator;
      text += own;
      start += codePoints(own);
    }
  }
  return { text, places };
}

function located(
  { quote, supports, passage: id }: Evidence,
  { text, places }: Layout,
): Omit<LocatedQuote, 'report'> {
  const place = places.get(id);
  if (place === undefined) throw new UnknownIdError('passage', id, [...places.keys()]);
  const { index, section, passage } = place;
  const [span] = spansOf(quote, passage.text);
  if (span === undefined) {
    throw new RangeError(
      `The quote ${show(quote)} is not in passage ${show(id)} letter for letter, in whole words.`,
    );
  }
  const before = passage.text.slice(0, span.start);
  const start = place.start + codePoints(before);
  return {
    quote,
    supports,
    passage,
    section,
    start,
    end: start + codePoints(quote),
    before,
    after: passage.text.slice(span.end),
    prefix: lastCodePoints(text.slice(0, index + span.start)),
    suffix: firstCodePoints(text.slice(index + span.end)),
  };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// A code point is one or two UTF-16 code units. A cut through one is left out by the second `slice`.
function lastCodePoints(text: string): string {
  return [...text.slice(-2 * contextLength - 1)].slice(-contextLength).join('');
}

function firstCodePoints(text: string): string {
  return [...text.slice(0, 2 * contextLength + 1)].slice(0, contextLength).join('');
}
