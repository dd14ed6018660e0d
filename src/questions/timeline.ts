import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { LegalProvision } from '../kinds/legal-provision/legal-provision.js';
import { type FromReport, type FromReports, reportsOf } from '../lookup/source.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { readEdtf } from '../parts/period/edtf.js';
import type { Period } from '../parts/period/period.js';
import { reading } from '../parts/reading.js';
import type { AnyRecord } from '../report/any-record.js';
import { eachRecord } from '../report/each-record.js';
import type { TipReport } from '../report/tip-report.js';
import { legalHistory } from './legal-history.js';

/** A fact with a date or a period. */
export interface TimelineEntry<out Ids extends ReportIds = ReportIds> {
  /**
   * What happened, or `figure` or `finding` if a record is about the period. It is `partly-approved` if one body approved
   * an instrument and another has yet to.
   */
  readonly event:
    | 'approved'
    | 'drafted'
    | 'enacted'
    | 'figure'
    | 'finding'
    | 'partly-approved'
    | 'published'
    | 'revised';
  /** The date or period in EDTF, as imprecise as in the record; null if the text names a period without dates. */
  readonly when: string | null;
  /** The report's wording for it, such as "In mid-2011"; null for the day of publication. */
  readonly phrase: string | null;
  /** Whether `when` is more specific than the text. */
  readonly inferred: boolean;
  /** The record of the fact. */
  readonly record: AnyRecord<Ids>;
}

/**
 * Lists every fact with a date or a period, the earliest first. Dates stay as imprecise as the text; periods without
 * dates ("During the year") come last.
 *
 * Give a list of reports as `from` for one timeline of them all; each record has the id of its report.
 *
 * The order is by start: a year comes before its parts, a reporting period at its first day. It doesn't say what came
 * first within a year.
 *
 * @param options - `from`: another report.
 * @example
 * ```ts
 * import { timeline } from 'tip-report-laos-2012';
 *
 * timeline().slice(0, 2).map(({ when, event, record }) => `${when} ${event}: ${record.id}`);
 * // => ['2006 revised: penal-code-article-134', '2007 partly-approved: national-plan-of-action']
 * ```
 */
export function timeline<Ids extends ReportIds = LaosReportIds>(
  options?: FromReport<TipReport<Ids>>,
): readonly TimelineEntry<Ids>[];
/**
 * Lists the dated facts of several reports together, in order of time.
 *
 * @param options - `from`: a list of reports.
 */
export function timeline(options: FromReports<TipReport>): readonly TimelineEntry[];
export function timeline(options?: FromReports<TipReport>): readonly TimelineEntry[] {
  const reports = reportsOf(options, tipReportLaos2012);
  return reading('from to be a report', options?.from, () => entriesIn(reports));
}

function entriesIn(reports: readonly TipReport[]): readonly TimelineEntry[] {
  const entries = reports.flatMap((report) =>
    [...eachRecord(report)].flatMap(({ record }) => entriesOf(record)),
  );
  // The sort is stable: facts with the same start stay in the order of the records.
  return entries.sort(byBeginning);
}

function entriesOf(record: AnyRecord): TimelineEntry[] {
  switch (record.kind) {
    case 'report':
      return [
        { event: 'published', when: record.published, phrase: null, inferred: false, record },
      ];
    case 'statistic':
      return entryOf('figure', record.period, record);
    case 'finding':
      return entryOf('finding', record.period, record);
    case 'legal-provision':
      return legalHistory(record).flatMap(({ type, when }) =>
        when === null || type === 'awaiting-approval' || type === 'approval-delayed'
          ? []
          : entryOf(eventOf(type, record), when, record),
      );
    default:
      return [];
  }
}

/** An approval is a part of what an instrument needs if its status says so. */
function eventOf<Type extends string>(
  type: Type,
  { status }: LegalProvision,
): Type | 'partly-approved' {
  return type === 'approved' && status.state === 'partly-approved' ? 'partly-approved' : type;
}

function entryOf(
  event: TimelineEntry['event'],
  { edtf, inferred, phrase }: Period,
  record: AnyRecord,
): TimelineEntry[] {
  return phrase === null ? [] : [{ event, when: edtf, phrase, inferred, record }];
}

/** By start, then the longer period first; without a date last. */
function byBeginning(left: TimelineEntry, right: TimelineEntry): number {
  const [one, other] = [readEdtf(left.when ?? ''), readEdtf(right.when ?? '')];
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return compareTexts(one.first, other.first) || compareTexts(other.last, one.last);
}

function compareTexts(left: string, right: string): number {
  return Number(left > right) - Number(left < right);
}
