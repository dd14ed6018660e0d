/** A part of the package, and the license under which it may be used. */
export interface DatasetLicense {
  /** The part: the annotations, the code, or the text of the report. */
  readonly covers: 'annotations' | 'code' | 'text';
  /** The license's identifier in the SPDX license list; null where the part is under no license of that list. */
  readonly spdx: string | null;
  /** The license in words. */
  readonly title: string;
}

/**
 * A version of the dataset, by which its data can be cited and checked.
 *
 * @example
 * ```ts
 * import { type DatasetVersion, dataset } from 'tip-report-laos-2012';
 *
 * const stamp = ({ name, version }: DatasetVersion): string => `${name}@${version}`;
 * stamp(dataset) === `tip-report-laos-2012@${dataset.version}`; // => true
 * ```
 */
export interface DatasetVersion {
  readonly kind: 'dataset';
  /** The name of the package. */
  readonly name: string;
  /** The title of the dataset. */
  readonly title: string;
  /** Who made the dataset, as the license names them. */
  readonly creator: string;
  /** The version of the package, a semantic version. */
  readonly version: string;
  /** The day on which the version was made, in ISO 8601. */
  readonly released: string;
  /** SHA-256, in hexadecimal, of the data as canonical JSON (RFC 8785) in UTF-8: the bytes of `dataset.json`. */
  readonly sha256: string;
  /** The readings of the report in coding schemes of the field, which are no part of the data; none where there are none. */
  readonly crosswalks?: {
    /** SHA-256, in hexadecimal, of their entries, each a line of canonical JSON: the bytes of `crosswalk-entries.json`. */
    readonly sha256: string;
  };
  /** The text from which the data were taken. */
  readonly source: {
    /** The id of the report. */
    readonly report: string;
    /** SHA-256, in hexadecimal, of the copy of the text (UTF-8). */
    readonly sha256: string;
  };
  readonly licenses: readonly DatasetLicense[];
}
