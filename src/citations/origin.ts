import { tipReportLaos2012 } from '../../data/dataset.js';
import { datasetVersion } from '../../data/dataset-version.js';
import { reportOf } from '../lookup/source.js';
import { show } from '../parts/show.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import type { TipReport } from '../report/tip-report.js';

/** A report, and the version of the dataset that contains it; null if no dataset is known to. */
export interface Origin {
  readonly report: TipReport;
  readonly dataset: DatasetVersion | null;
}

/** This report, in the dataset of this package. */
export const thisOrigin: Origin = { report: tipReportLaos2012, dataset: datasetVersion };

/**
 * The given report and dataset, or else those of this package.
 *
 * @throws `TypeError` if the report lacks a part, or the dataset is not a version of one.
 * @throws `RangeError` if the dataset is of another report.
 */
export function originOf(from: TipReport | undefined, dataset: DatasetVersion | undefined): Origin {
  const report = reportOf({ from }, tipReportLaos2012);
  if (dataset === undefined) {
    return report === tipReportLaos2012 ? thisOrigin : { report, dataset: null };
  }
  return { report, dataset: versionFor(report, dataset, 'options.dataset') };
}

const fields = ['name', 'title', 'creator', 'version', 'released'] as const;

/**
 * The given version of a dataset, if it is one of a report.
 *
 * @param name - What is given, for errors.
 * @throws `TypeError` if it is not the version of a dataset.
 * @throws `RangeError` if it is of another report.
 */
export function versionFor(
  { metadata }: TipReport,
  given: DatasetVersion,
  name: string,
): DatasetVersion {
  const { source, ...version } = Object(given) as Partial<DatasetVersion>;
  const isVersion =
    typeof source?.report === 'string' &&
    fields.every((field) => typeof version[field] === 'string');
  if (!isVersion) {
    throw new TypeError(
      `Expected ${name} to be the version of a dataset, with ${fields.join(', ')} and source.report, got ${show(given)}.`,
    );
  }
  if (source.report === metadata.id) return given;
  throw new RangeError(
    `The dataset ${show(given.name)} is of the report ${show(source.report)}, not of ${show(metadata.id)}: give the report ${show(source.report)} as options.from.`,
  );
}
