/** A part of the package, and its license. */
export interface DatasetLicense {
  /** The part: the annotations, the code, or the text of the report. */
  readonly covers: 'annotations' | 'code' | 'text';
  /** The license's identifier in the SPDX license list; null if it isn't in that list. */
  readonly spdx: string | null;
  /** The license in words. */
  readonly title: string;
}

/**
 * A version of the dataset, for citing and checking its data.
 *
 * @example
 * ```ts
 * import { type DatasetVersion, datasetVersion } from 'tip-report-laos-2012';
 *
 * const stamp = ({ name, version }: DatasetVersion): string => `${name}@${version}`;
 * stamp(datasetVersion) === `tip-report-laos-2012@${datasetVersion.version}`; // => true
 * ```
 */
export interface DatasetVersion {
  /** The type of the object: a version isn't a record. */
  readonly kind: 'dataset';
  /** The name of the package. */
  readonly name: string;
  /** The title of the dataset. */
  readonly title: string;
  /** Who made the dataset, as named in the license. */
  readonly creator: string;
  /** The version of the package, a semantic version. */
  readonly version: string;
  /** The day of release, in ISO 8601. */
  readonly released: string;
  /** SHA-256, in hexadecimal, of the data as canonical JSON (RFC 8785) in UTF-8: the bytes of `dataset.json`. */
  readonly sha256: string;
  /** The codes in standard coding schemes, which aren't part of the data; left out if there are none. */
  readonly crosswalks?: {
    /** SHA-256, in hexadecimal, of the bytes of `crosswalk-entries.json`: one line of canonical JSON per entry. */
    readonly sha256: string;
  };
  /** The text that the data are based on. */
  readonly source: {
    /** The id of the report. */
    readonly report: string;
    /** SHA-256, in hexadecimal, of the copy of the text (UTF-8). */
    readonly sha256: string;
  };
  /** The licenses of the parts of the package. */
  readonly licenses: readonly DatasetLicense[];
}
