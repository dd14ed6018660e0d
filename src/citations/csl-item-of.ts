import { datasetVersion } from '../../data/dataset-version.js';
import { metadata } from '../../data/metadata.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import { show } from '../parts/show.js';
import { type LocatedQuote, locateEvidence } from '../questions/locate-evidence.js';
import { textFragmentLink } from '../questions/text-fragment-link.js';
import type { AnyRecord } from '../report/any-record.js';
import { cslDate } from './csl-date.js';
import type { CslDate, CslItem } from './csl-item.js';
import { labelOf } from './label-of.js';
import { pinpoint } from './pinpoint.js';
import type { CitationSubject } from './subject.js';

/**
 * What is cited, as an item of CSL-JSON. Every other format is made from it.
 *
 * @param evidence - Which evidence of a record to cite, counted from 0; the first if left out.
 * @throws `RangeError` if there is no such evidence.
 */
export function cslItemOf(
  subject: CitationSubject,
  accessed: CslDate | undefined,
  evidence: number | undefined,
): CslItem {
  return { ...itemOf(subject, evidence), ...(accessed && { accessed }) };
}

function itemOf(subject: CitationSubject, evidence: number | undefined): CslItem {
  switch (subject.kind) {
    case 'dataset':
      rejectEvidence(subject.kind, evidence);
      return { id: key(), type: 'dataset', ...ofDataset(), title: datasetVersion.title };
    case 'report':
      rejectEvidence(subject.kind, evidence);
      return {
        id: metadata.id,
        type: 'report',
        author: [{ literal: metadata.publisher }],
        title: metadata.title,
        issued: cslDate(metadata.published),
        URL: metadata.source.url,
      };
    case 'passage':
      rejectEvidence(subject.kind, evidence);
      return ofRecord(subject, { passage: subject.id, quote: subject.text });
    default:
      return ofRecord(subject, chosen(subject, evidence), evidence);
  }
}

function ofDataset(): Pick<CslItem, 'author' | 'issued' | 'version'> {
  return {
    author: [{ literal: datasetVersion.creator }],
    version: datasetVersion.version,
    issued: cslDate(datasetVersion.released),
  };
}

function ofRecord(
  record: Exclude<CitationSubject, { kind: 'dataset' | 'report' }>,
  evidence: Evidence,
  index = 0,
): CslItem {
  const [located] = locateEvidence({ evidence: [evidence] }) as readonly [LocatedQuote];
  const place = pinpoint(located);
  return {
    id: key(record.kind, record.id, ...(index === 0 ? [] : [String(index + 1)])),
    type: 'dataset',
    ...ofDataset(),
    // No style prints the place in a source, so it follows the title, in the square brackets for additions.
    title: `${labelOf(record)} [${place}]`,
    'container-title': datasetVersion.title,
    section: place,
    note: `“${located.quote}”`,
    URL: textFragmentLink(located),
    'original-author': [{ literal: metadata.publisher }],
    'original-title': metadata.title,
    'original-date': cslDate(metadata.published),
  };
}

function key(...parts: readonly string[]): string {
  return [`${datasetVersion.name}-${datasetVersion.version}`, ...parts].join(':');
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
