import type { DatasetVersion } from '../report/dataset-version.js';

/**
 * A file of the data.
 *
 * @example
 * ```ts
 * import { tipReportLaos2012 } from 'tip-report-laos-2012';
 * import { type DataFile, dataFiles } from 'tip-report-laos-2012/data-files';
 *
 * const isTable = ({ mediaType }: DataFile): boolean => mediaType === 'text/csv';
 * dataFiles([tipReportLaos2012]).filter(isTable)[0]?.path; // => 'metadata.csv'
 * ```
 */
export interface DataFile {
  /** Its path in the folder of the files, with forward slashes. */
  readonly path: string;
  /** Its media type, such as `text/csv`. */
  readonly mediaType: string;
  /** What it contains, in a few words. */
  readonly title?: string;
  /** Its text, to be written in UTF-8. */
  readonly contents: string;
}

/**
 * How a dataset is named and licensed: a `DatasetVersion`, or the part of one that data files name.
 *
 * @example
 * ```ts
 * import { datasetVersion } from 'tip-report-laos-2012';
 * import type { DatasetIdentity } from 'tip-report-laos-2012/data-files';
 *
 * const mine: DatasetIdentity = { ...datasetVersion, name: 'my-reports', title: 'My reports' };
 * mine.name; // => 'my-reports'
 * ```
 */
export type DatasetIdentity = Pick<
  DatasetVersion,
  'creator' | 'licenses' | 'name' | 'released' | 'title' | 'version'
>;
