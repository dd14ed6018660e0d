import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import { publisherOf } from '../kinds/metadata/publisher-of.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import { show } from '../parts/show.js';
import { type LocatedQuote, locatedQuotes } from '../questions/located-quotes.js';
import { textFragmentLink } from '../questions/text-fragment-link.js';
import type { AnyRecord } from '../report/any-record.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import { cslDate } from './csl-date.js';
import type { CslDate, CslItem } from './csl-item.js';
import { labelOf } from './label-of.js';
import type { Origin } from './origin.js';
import { pinpoint } from './pinpoint.js';
import type { CitationSubject } from './subject.js';

/**
 * What is cited, as an item of CSL-JSON. Every other format is made from it.
 *
 * @param subject - As the report has it.
 * @param evidence - Which evidence of a record to cite, counted from 0; the first if left out.
 * @throws `RangeError` if there is no such evidence.
 */
export function cslItemOf(
  subject: CitationSubject,
  origin: Origin,
  accessed: CslDate | undefined,
  evidence: number | undefined,
): CslItem {
  return { ...itemOf(subject, origin, evidence), ...(accessed && { accessed }) };
}

function itemOf(subject: CitationSubject, origin: Origin, evidence: number | undefined): CslItem {
  switch (subject.kind) {
    case 'dataset':
      rejectEvidence(subject.kind, evidence);
      return { id: keyOf(subject), type: 'dataset', ...ofDataset(subject), title: subject.title };
    case 'report':
      rejectEvidence(subject.kind, evidence);
      return {
        id: subject.id,
        ...ofReport(subject),
        title: subject.title,
        ...linkTo(subject.source.url),
      };
    case 'passage':
      rejectEvidence(subject.kind, evidence);
      return ofRecord(subject, origin, { passage: subject.id, quote: subject.text });
    default:
      return ofRecord(subject, origin, chosen(subject, evidence), evidence);
  }
}

function ofDataset(version: DatasetVersion): Pick<CslItem, 'author' | 'issued' | 'version'> {
  return {
    author: [{ literal: version.creator }],
    version: version.version,
    issued: cslDate(version.released),
  };
}

function ofReport(report: ReportMetadata): Pick<CslItem, 'author' | 'issued' | 'type'> {
  return {
    type: 'report',
    author: [{ literal: publisherOf(report) }],
    issued: cslDate(report.published),
  };
}

function linkTo(url: string | null): Pick<CslItem, 'URL'> {
  return url === null ? {} : { URL: url };
}

function ofRecord(
  record: Exclude<CitationSubject, { kind: 'dataset' | 'report' }>,
  { dataset, report: from }: Origin,
  evidence: Evidence,
  index = 0,
): CslItem {
  const [located] = locatedQuotes({ evidence: [evidence] }, from) as readonly [LocatedQuote];
  const { report } = located;
  const place = pinpoint(located);
  const key = [record.kind, record.id, ...(index === 0 ? [] : [String(index + 1)])];
  const quote = {
    section: place,
    note: `“${located.quote}”`,
    ...linkTo(report.source.url === null ? null : textFragmentLink(located)),
  };
  // No style prints the place in a source, so it follows the title, in the square brackets for additions.
  const titled = (title: string) => `${title} [${place}]`;
  if (dataset === null) {
    return {
      id: [report.id, ...key].join(':'),
      ...ofReport(report),
      title: titled(report.title),
      ...quote,
    };
  }
  return {
    id: [keyOf(dataset), ...key].join(':'),
    type: 'dataset',
    ...ofDataset(dataset),
    title: titled(labelOf(record)),
    'container-title': dataset.title,
    ...quote,
    'original-author': [{ literal: publisherOf(report) }],
    'original-title': report.title,
    'original-date': cslDate(report.published),
  };
}

function keyOf({ name, version }: DatasetVersion): string {
  return `${name}-${version}`;
}

function chosen(record: AnyRecord, index = 0): Evidence {
  const evidence = typeof index === 'number' ? record.evidence[index] : undefined;
  if (evidence !== undefined) return evidence;
  throw new RangeError(
    `Expected options.evidence to be a whole number from 0 to ${record.evidence.length - 1}, as ${record.kind} ${show(record.id)} has ${record.evidence.length} piece(s) of evidence; got ${show(index)}.`,
  );
}

function rejectEvidence(kind: string, evidence: number | undefined): void {
  if (evidence === undefined) return;
  throw new RangeError(
    `Expected no options.evidence, as a citation of kind "${kind}" is of the whole; got ${show(evidence)}.`,
  );
}
