/**
 * Citations of the dataset, the report, a sentence, a record, or a code, in the usual formats.
 *
 * @module tip-report-laos-2012/citations
 */

export { type Citation, type Citations, type CiteOptions, cite } from './cite.js';
export type { CslDate, CslItem, CslName } from './csl-item.js';
export { type CitationFormat, citationFormats } from './formats.js';
export type { CitationSubject } from './subject.js';
export { UnknownFormatError } from './unknown-format-error.js';
