import type { CrosswalkEntry } from '../crosswalks/crosswalk.js';
import type { Passage } from '../kinds/narrative/narrative.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { lookUp } from '../lookup/look-up.js';
import { checkReport } from '../lookup/source.js';
import type { LookupKind } from '../lookup/unknown-id-error.js';
import { reading } from '../parts/reading.js';
import { show, showWithKind } from '../parts/show.js';
import { locatedQuotes } from '../questions/located-quotes.js';
import type { AnyRecord } from '../report/any-record.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import { recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { type Origin, versionFor } from './origin.js';
import { sameData } from './same-data.js';

/**
 * What `cite` cites: the dataset at its version, the report, any other record, a passage of the text, or an entry of the
 * crosswalks.
 *
 * @example
 * ```ts
 * import { getPassage } from 'tip-report-laos-2012';
 * import { type CitationSubject, cite } from 'tip-report-laos-2012/citations';
 *
 * const subject: CitationSubject = getPassage('prosecution.8');
 * cite(subject, 'csl-json').section; // => 'Prosecution, paragraph 1, sentence 8'
 * ```
 */
export type CitationSubject = DatasetVersion | AnyRecord | Passage | CrosswalkEntry;

/**
 * The copy that a report has of what is to be cited: a citation names the report and the version of its dataset, so what
 * is cited must be in it.
 *
 * @throws `TypeError` if it can't be cited.
 * @throws {@link UnknownIdError} if the report has no such record.
 * @throws `RangeError` if it is of another report, or differs from the one in the report.
 */
export function ownCopyOf(subject: CitationSubject, origin: Origin): CitationSubject {
  const own = find(subject, origin);
  if (sameData(own, subject)) return own;
  const { dataset, report } = origin;
  const name = subject.kind === 'dataset' ? 'dataset' : `${subject.kind} ${show(subject.id)}`;
  throw new RangeError(
    dataset === null
      ? `The ${name} differs from the one in the report ${show(report.metadata.id)}, given as options.from.`
      : `The ${name} differs from the one in version ${dataset.version} of ${dataset.name}. Cite it with the version that it comes from; if it is of another report, give that as options.from.`,
  );
}

function find(subject: CitationSubject, { dataset, report }: Origin): CitationSubject {
  const kind: unknown = typeof subject === 'object' && subject !== null ? subject.kind : undefined;
  if (kind === 'dataset') {
    return dataset ?? versionFor(report, subject as DatasetVersion, 'the subject');
  }
  checkReport(subject, report.metadata);
  if (kind === 'report') return report.metadata;
  const { id } = Object(subject) as AnyRecord | Passage;
  if (kind === 'passage') return lookUp('passage', passagesOf(report.narrative), id);
  if (kind === 'crosswalk-entry') {
    const entry = subject as CrosswalkEntry;
    reading('a crosswalk entry', entry, () => checkEntry(entry, report));
    return entry;
  }
  const found = recordKinds.find((each) => each.kind === kind);
  if (found === undefined) throw new TypeError(notASubject(subject));
  const records: readonly AnyRecord[] = report[found.collection];
  return lookUp(found.kind.replaceAll('-', ' ') as LookupKind, records, id);
}

/** Checks what a code is based on. The report has no copy of the code itself to compare it with. */
function checkEntry(
  { evidence, id, kind, scheme, subject, variable }: CrosswalkEntry,
  report: TipReport,
): void {
  const isOfWholeReport = id === `${scheme}/${variable}`;
  if (isOfWholeReport) checkReport({ id, kind, report: subject }, report.metadata);
  locatedQuotes({ evidence }, report);
}

/** The message for what can't be cited. */
export function notASubject(given: unknown): string {
  const recordTypes = recordKinds.map((each) => each.kind);
  const kinds = ['crosswalk-entry', 'dataset', 'report', 'passage', ...recordTypes].sort();
  const known = kinds.map((each) => `"${each}"`).join(', ');
  return `Expected what is cited to be of one of the kinds ${known}, got ${showWithKind(given)}.`;
}
