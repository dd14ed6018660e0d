import { show } from '../parts/show.js';
import { type CitationFormat, citationFormats } from './formats.js';

/**
 * Thrown if a citation format does not exist.
 *
 * @example
 * ```ts
 * import { datasetVersion } from 'tip-report-laos-2012';
 * import { cite, UnknownFormatError } from 'tip-report-laos-2012/citations';
 *
 * let known: readonly string[] = [];
 * try {
 *   cite(datasetVersion, 'endnote' as 'ris');
 * } catch (error) {
 *   if (error instanceof UnknownFormatError) known = error.formats;
 * }
 * known.includes('ris'); // => true
 * ```
 */
export class UnknownFormatError extends Error {
  /** The name of the error class. */
  override readonly name: 'UnknownFormatError';
  /** The format that was given; JavaScript callers can pass any type. */
  readonly format: unknown;
  /** The valid formats. */
  readonly formats: readonly CitationFormat[];

  constructor(format: unknown) {
    const known = citationFormats.map((each) => `"${each}"`).join(', ');
    super(`Unknown citation format ${show(format)}. Valid formats: ${known}.`);
    this.name = 'UnknownFormatError';
    this.format = format;
    this.formats = citationFormats;
  }
}
