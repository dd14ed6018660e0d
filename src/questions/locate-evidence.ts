import type { LaosReportIds } from '../../data/ids.js';
import { metadata } from '../../data/metadata.js';
import { narrative } from '../../data/narrative/narrative.js';
import type { MetadataTerms, ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative, Passage, Section } from '../kinds/narrative/narrative.js';
import { checkReport, type FromReport, partOf } from '../lookup/source.js';
import { UnknownIdError } from '../lookup/unknown-id-error.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';

/** A quote with its report, its passage, its section and its position in the text. */
export interface LocatedQuote<out Ids extends ReportIds = ReportIds> {
  /** The quote, letter for letter. */
  readonly quote: string;
  /** The fields of the record that it supports; undefined if it supports every field. */
  readonly supports: readonly string[] | undefined;
  /** The report that is quoted. */
  readonly report: ReportMetadata<MetadataTerms, Ids>;
  readonly passage: Passage<Ids['passage'], Ids>;
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
  readonly evidence: readonly Evidence[];
}

const contextLength = 32;

/**
 * Locates the evidence of a record: each quote with its report, its passage, its section and its position in
 * the text.
 *
 * @param record - A record with evidence.
 * @param options - `from`: the report of the record, if it is not this one.
 * @returns One located quote for each piece of evidence, in order. If a quote occurs twice in its passage, the first counts.
 * @throws {@link UnknownIdError} if the text has no such passage.
 * @throws `RangeError` if the record is of another report, or the quote is not in its passage.
 * @throws `TypeError` if the record or `from` can't be read as one.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, locateEvidence } from 'tip-report-laos-2012';
 *
 * const [, second] = locateEvidence(convictionsInReportingPeriod);
 * second?.section.heading; // => 'Prosecution'
 * second?.quote; // => 'resulting in 37 convictions'
 * second?.after; // => ', compared with 20 cases investigated and 33 convictions in 2010.'
 * ```
 */
export function locateEvidence<Ids extends ReportIds = LaosReportIds>(
  record: WithEvidence,
  options?: FromReport<Pick<TipReport<Ids>, 'metadata' | 'narrative'>>,
): readonly LocatedQuote<Ids>[];
export function locateEvidence(
  record: WithEvidence,
  options?: FromReport<Pick<TipReport, 'metadata' | 'narrative'>>,
): readonly LocatedQuote[] {
  const source = partOf(options, 'narrative', narrative);
  const report = partOf(options, 'metadata', metadata);
  const layout = reading('from to be a report', options?.from, () => layoutOf(source));
  checkReport(record, report);
  return reading('a record with evidence', record, () =>
    record.evidence.map((evidence) => ({ ...located(evidence, layout), report })),
  );
}

interface Layout {
  /** The whole text. */
  readonly text: string;
  readonly places: ReadonlyMap<string, Place>;
}

interface Place {
  readonly passage: Passage;
  readonly section: Section;
  /** Where the passage starts in the text, in UTF-16 code units. */
  readonly index: number;
}

function layoutOf({ sections }: Narrative): Layout {
  let text = '';
  const places = new Map<string, Place>();
  for (const section of sections) {
    for (const passage of section.paragraphs.flatMap(({ passages }) => passages)) {
      places.set(passage.id, { passage, section, index: text.length });
      text += passage.text + passage.separator;
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
  const inPassage = passage.text.indexOf(quote);
  if (inPassage === -1) {
    throw new RangeError(`The quote ${show(quote)} is not in passage ${show(id)}.`);
  }
  const before = [...text.slice(0, index + inPassage)];
  const after = text.slice(index + inPassage + quote.length);
  return {
    quote,
    supports,
    passage,
    section,
    start: before.length,
    end: before.length + [...quote].length,
    before: passage.text.slice(0, inPassage),
    after: passage.text.slice(inPassage + quote.length),
    prefix: before.slice(-contextLength).join(''),
    // A code point is two UTF-16 code units at most.
    suffix: [...after.slice(0, 2 * contextLength)].slice(0, contextLength).join(''),
  };
}
