import { schemeNames } from '../../data/crosswalks/scheme-names.js';
import type { CrosswalkEntry } from '../crosswalks/crosswalk.js';
import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Passage } from '../kinds/narrative/narrative.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import { show } from '../parts/show.js';
import { type LocatedQuote, locatedQuotes } from '../questions/located-quotes.js';
import { textFragmentLink } from '../questions/text-fragment-link.js';
import type { AnyRecord } from '../report/any-record.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import type { TipReport } from '../report/tip-report.js';
import { cslDate } from './csl-date.js';
import type { CslDate, CslItem, CslName } from './csl-item.js';
import { keyOf } from './key-of.js';
import { labelOf } from './label-of.js';
import { noCase } from './no-case.js';
import type { Origin } from './origin.js';
import { pinpoint } from './pinpoint.js';
import type { CitationSubject } from './subject.js';

/**
 * What is cited, as an item of CSL-JSON. Every other format is made from it.
 *
 * @param subject - As the report has it.
 * @param accessed - The day the page was read. An item without an address has no such day.
 * @param evidence - Which evidence to cite, counted from 0; the first if left out.
 * @throws `RangeError` if there is no such evidence.
 */
export function cslItemOf(
  subject: CitationSubject,
  origin: Origin,
  accessed: CslDate | undefined,
  evidence: number | undefined,
): CslItem {
  const item = itemOf(subject, origin, evidence);
  return accessed === undefined || item.URL === undefined ? item : { ...item, accessed };
}

function itemOf(subject: CitationSubject, origin: Origin, evidence: number | undefined): CslItem {
  switch (subject.kind) {
    case 'dataset':
      rejectEvidence(subject.kind, evidence);
      return {
        id: keyOfDataset(subject),
        type: 'dataset',
        author: [nameOf(subject.creator)],
        title: subject.title,
        ...releaseOf(subject),
      };
    case 'report':
      rejectEvidence(subject.kind, evidence);
      return {
        id: subject.id,
        type: 'report',
        ...authorOf(subject),
        title: subject.title,
        issued: cslDate(subject.published),
        ...linkTo(subject.source.url),
      };
    case 'passage':
      rejectEvidence(subject.kind, evidence);
      return ofWording(subject, origin, { passage: subject.id, quote: subject.text });
    case 'crosswalk-entry': {
      // A code for what the text doesn't say has no evidence.
      const isSilent = subject.evidence.length === 0 && evidence === undefined;
      return ofReading(subject, origin, isSilent ? null : chosen(subject, evidence), evidence);
    }
    default: {
      const cited = origin.dataset === null ? ofWording : ofReading;
      return cited(subject, origin, chosen(subject, evidence), evidence);
    }
  }
}

type OurRecord = Exclude<AnyRecord, ReportMetadata>;

/**
 * Wording of the report. Its publisher wrote it, unless it is a line of the page, such as its disclaimer. The dataset, if
 * there is one, republishes it.
 */
function ofWording(
  part: OurRecord | Passage,
  { dataset, report }: Origin,
  evidence: Evidence,
  index = 0,
): CslItem {
  const { metadata } = report;
  const located = locatedIn(report, evidence);
  const quote = quoteOf(located, report);
  const key = keyOfPart(part, index);
  const author = located.section.part === 'narrative' ? authorOf(metadata) : {};
  const title = `${metadata.title} [${pathOf(part)}; ${quote.section}]`;
  const published = cslDate(metadata.published);
  if (dataset === null) {
    const id = keyOf(metadata.id, ...key);
    return { id, type: 'report', ...author, title, issued: published, ...quote };
  }
  return {
    id: keyOf(keyOfDataset(dataset), ...key),
    type: 'chapter',
    ...author,
    title,
    editor: [nameOf(dataset.creator)],
    'container-title': dataset.title,
    ...releaseOf(dataset),
    'original-date': published,
    ...quote,
  };
}

/** Our reading of the report: the creator of the dataset wrote it. */
function ofReading(
  part: CrosswalkEntry | OurRecord,
  { dataset, report }: Origin,
  evidence: Evidence | null,
  index = 0,
): CslItem {
  if (dataset === null) {
    throw new RangeError(
      `Expected options.dataset to be the version of the dataset that contains the crosswalk entry ${show(part.id)}, as the report has no codes.`,
    );
  }
  const { metadata } = report;
  const quote =
    evidence === null ? linkTo(metadata.source.url) : quoteOf(locatedIn(report, evidence), report);
  const [title, source] =
    part.kind === 'crosswalk-entry'
      ? [`Code ${noCase(`${part.code} for ${part.id}`)}`, schemeOf(part)]
      : [labelOf(part), pathOf(part)];
  const basis = [metadata.publisher, metadata.title, quote.section].filter(Boolean).join(', ');
  return {
    id: keyOf(keyOfDataset(dataset), ...keyOfPart(part, index)),
    type: 'dataset',
    author: [nameOf(dataset.creator)],
    title: `${title} [${source}; based on ${basis}]`,
    'container-title': dataset.title,
    ...releaseOf(dataset),
    ...quote,
  };
}

function locatedIn(report: TipReport, evidence: Evidence): LocatedQuote {
  const [located] = locatedQuotes({ evidence: [evidence] }, report) as readonly [LocatedQuote];
  return located;
}

function quoteOf(
  located: LocatedQuote,
  report: TipReport,
): Pick<CslItem, 'note' | 'URL'> & { readonly section: string } {
  return {
    section: pinpoint(located),
    note: `“${located.quote}”`,
    ...linkTo(report.metadata.source.url === null ? null : textFragmentLink(located)),
  };
}

function linkTo(url: string | null): Pick<CslItem, 'section' | 'URL'> {
  return url === null ? {} : { URL: url };
}

function releaseOf({ released, version }: DatasetVersion): Pick<CslItem, 'issued' | 'version'> {
  return { version, issued: cslDate(released) };
}

/** The publisher of a report, as its author; nobody if the page names none. */
function authorOf({ publisher }: ReportMetadata): Pick<CslItem, 'author'> {
  return publisher === null ? {} : { author: [nameOf(publisher)] };
}

function nameOf(organization: string): CslName {
  return { literal: organization };
}

/** The scheme of a code, by its name, or by its id if it is one of the user's own. */
function schemeOf({ scheme }: CrosswalkEntry): string {
  const names: Readonly<Record<string, { title: string; version: string | null }>> = schemeNames;
  const { title = scheme, version = null } = (Object.hasOwn(names, scheme) && names[scheme]) || {};
  return version === null ? title : `${title}, ${version}`;
}

function pathOf({ id, kind }: OurRecord | Passage): string {
  return noCase(`${kind}/${id}`);
}

function keyOfDataset({ name, version }: DatasetVersion): string {
  return `${name}-${version}`;
}

function keyOfPart(
  { id, kind }: { readonly id: string; readonly kind: string },
  index: number,
): readonly string[] {
  return [kind, id, ...(index === 0 ? [] : [String(index + 1)])];
}

function chosen({ evidence, id, kind }: CrosswalkEntry | AnyRecord, index = 0): Evidence {
  const found = typeof index === 'number' ? evidence[index] : undefined;
  if (found !== undefined) return found;
  const name = `${kind} ${show(id)}`;
  if (evidence.length === 0) {
    throw new RangeError(`Expected no options.evidence, as ${name} has none; got ${show(index)}.`);
  }
  throw new RangeError(
    `Expected options.evidence to be a whole number from 0 to ${evidence.length - 1}, as ${name} has ${evidence.length} piece(s) of evidence; got ${show(index)}.`,
  );
}

function rejectEvidence(kind: string, evidence: number | undefined): void {
  if (evidence === undefined) return;
  throw new RangeError(
    `Expected no options.evidence, as a citation of kind "${kind}" is of the whole; got ${show(evidence)}.`,
  );
}
