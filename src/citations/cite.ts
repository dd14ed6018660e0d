import { checkOptions } from '../lookup/check-options.js';
import type { FromReport } from '../lookup/source.js';
import { reading } from '../parts/reading.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import type { TipReport } from '../report/tip-report.js';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import { dayOfAccess } from './csl-date.js';
import type { CslItem } from './csl-item.js';
import { cslItemOf } from './csl-item-of.js';
import { type CitationFormat, citationFormats } from './formats.js';
import { originOf } from './origin.js';
import { ris } from './ris.js';
import { type CitationSubject, notASubject, ownCopyOf } from './subject.js';
import { text } from './text.js';
import { UnknownFormatError } from './unknown-format-error.js';

/** Options of `cite`. */
export interface CiteOptions extends FromReport<TipReport> {
  /**
   * The version of the dataset that contains `from`. If left out, the report itself is cited for a quote, as no dataset is
   * known to contain it; only this report is known to be in the dataset of this package.
   */
  readonly dataset?: DatasetVersion | undefined;
  /**
   * The day you read the page, in ISO 8601, such as `2026-01-31`. If left out, the citation has no access date. It also has
   * none if it has no address, as that of the dataset.
   */
  readonly accessed?: string;
  /** Which evidence of a record or crosswalk entry to cite, with its place and quote, counted from 0. The first if left out. */
  readonly evidence?: number;
}

/** A citation: an object in `csl-json`, text in every other format. */
export type Citation<Format extends CitationFormat> = Format extends 'csl-json' ? CslItem : string;

/** The citations of a list: a list of objects in `csl-json`, one text in every other format. */
export type Citations<Format extends CitationFormat> = Format extends 'csl-json'
  ? readonly CslItem[]
  : string;

/**
 * Cites this version of the dataset, the report, a passage of its text, a record, or a crosswalk entry.
 *
 * - A passage is the report's wording. The author is the publisher of the report; there is none if the page names none, and
 *   none for a line of the page itself, such as its disclaimer. The dataset is cited as the source.
 * - A record or a crosswalk entry is our reading. Its author is the creator of the dataset; its title names the report and
 *   the place that it is based on. An entry also names its coding scheme.
 *
 * Each names its id, its section, paragraph and sentence, the version of the dataset, and a link to the quote on the
 * source page.
 *
 * A subject of another report needs `from`. Then also give `dataset`, the version of the dataset that contains it; without
 * it, the report itself is cited for the quote.
 *
 * The text of an entry in a list of references is what citeproc makes of it in the official styles: APA (7th edition),
 * Chicago author-date (17th), Harvard (Cite Them Right, 12th), MLA (9th) and Vancouver, without the number that
 * Vancouver puts first. Each style decides what it prints; if it has no place for a version, the version follows the
 * title of the dataset.
 *
 * @param subject - A version of the dataset, `metadata` for the report as a whole, any other record or one equal to it, a
 * passage of the text, or a crosswalk entry.
 * @param format - One of `citationFormats`.
 * @param options - The access date, which evidence, and where the subject is from.
 * @returns An object in `csl-json`; text without line breaks in the styles; lines in `bibtex`, `biblatex` and `ris`.
 * @throws {@link UnknownFormatError} if there is no such format. The error lists the valid ones.
 * @throws {@link UnknownIdError} if the report has no such record.
 * @throws `TypeError` if `subject` can't be cited, an option is unknown, `from` is not a report, or `dataset` is not a
 * version of a dataset.
 * @throws `RangeError` if
 * - the subject is of another report, or differs from the one in the report;
 * - a crosswalk entry quotes what isn't in the report, or has no dataset;
 * - the day of access doesn't exist;
 * - the record has no such evidence.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, datasetVersion } from 'tip-report-laos-2012';
 * import { cite } from 'tip-report-laos-2012/citations';
 *
 * const item = cite(convictionsInReportingPeriod, 'csl-json', { evidence: 1 });
 * item.section; // => 'Prosecution, paragraph 1, sentence 4'
 * item.note; // => '“resulting in 37 convictions”'
 * item.version === datasetVersion.version; // => true
 * ```
 */
export function cite<const Format extends CitationFormat>(
  subject: CitationSubject,
  format: Format,
  options?: CiteOptions,
): Citation<Format>;
/**
 * Cites several subjects of one report, in the order given: as a list of items in `csl-json`, as one text with all entries in
 * the other formats. What is listed twice is cited once.
 *
 * @param subjects - What to cite.
 * @param format - One of `citationFormats`.
 * @param options - The access date, which evidence of each, and where the subjects are from.
 * @returns A list of objects in `csl-json`, as the files that reference managers and pandoc read; else one text.
 *
 * @example
 * ```ts
 * import { datasetVersion, getPassage, metadata } from 'tip-report-laos-2012';
 * import { cite } from 'tip-report-laos-2012/citations';
 *
 * const subjects = [datasetVersion, metadata, getPassage('prosecution.8')];
 * cite(subjects, 'csl-json').map(({ type }) => type); // => ['dataset', 'report', 'chapter']
 * cite(subjects, 'mla').split('\n').length; // => 3
 * ```
 */
export function cite<const Format extends CitationFormat>(
  subjects: readonly CitationSubject[],
  format: Format,
  options?: CiteOptions,
): Citations<Format>;
export function cite(
  subject: CitationSubject | readonly CitationSubject[],
  format: CitationFormat,
  options: CiteOptions = {},
): CslItem | readonly CslItem[] | string {
  if (typeof subject !== 'object') throw new TypeError(notASubject(subject));
  if (!citationFormats.includes(format)) throw new UnknownFormatError(format);
  checkOptions(options, ['accessed', 'dataset', 'evidence', 'from']);
  const { accessed, dataset, evidence, from } = options;
  const day = accessed === undefined ? undefined : dayOfAccess(accessed);
  const origin = originOf(from, dataset);
  const itemOf = (each: CitationSubject) => {
    const own = ownCopyOf(each, origin);
    return reading('from to be a report', from, () => cslItemOf(own, origin, day, evidence));
  };
  if (!isList(subject)) {
    const item = itemOf(subject);
    return format === 'csl-json' ? item : written(item, format);
  }
  // A list with gaps has no item to read there, which `Array.from` passes on.
  const items = [...new Map(Array.from(subject, itemOf).map((item) => [item.id, item])).values()];
  return format === 'csl-json'
    ? items
    : items.map((item) => written(item, format)).join(format === 'ris' ? '' : '\n');
}

function isList(
  subject: CitationSubject | readonly CitationSubject[],
): subject is readonly CitationSubject[] {
  return Array.isArray(subject);
}

function written(item: CslItem, format: Exclude<CitationFormat, 'csl-json'>): string {
  switch (format) {
    case 'biblatex':
      return biblatex(item);
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    default:
      return text(format, item);
  }
}
