import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import { unitsOf } from '../kinds/narrative/units-of.js';
import { type FromReport, reportOf } from '../lookup/source.js';
import { UnknownIdError } from '../lookup/unknown-id-error.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import type { AnyRecord } from '../report/any-record.js';
import type { Dataset } from '../report/dataset.js';
import { eachRecord } from '../report/each-record.js';
import { eachReference } from '../report/each-reference.js';

/**
 * Finds the records with evidence from a unit of the text.
 *
 * @param unit - The id of a unit, such as `prosecution.4`.
 * @param options - `from`: another report.
 * @returns The records in the order of the collections, the report's own first; an empty list if none cites the unit.
 * @throws {@link UnknownIdError} if the text has no such unit.
 *
 * @example
 * ```ts
 * import { recordsCiting } from 'tip-report-laos-2012';
 *
 * recordsCiting('prosecution.8').map(({ id }) => id); // => ['corruption-endemic']
 * ```
 */
export function recordsCiting<Ids extends ReportIds = LaosReportIds>(
  unit: Ids['unit'],
  options?: FromReport<Dataset<Ids>>,
): readonly AnyRecord<Ids>[];
export function recordsCiting(unit: string, options?: FromReport<Dataset>): readonly AnyRecord[] {
  const report = reportOf(options, tipReportLaos2012);
  return reading('from to be a report', report, () => citing(report, unit));
}

function citing(report: Dataset, unit: string): readonly AnyRecord[] {
  const known = unitsOf(report.narrative).map(({ id }) => id);
  if (!known.includes(unit)) throw new UnknownIdError('unit', unit, known);
  return recordsOf(report).filter(({ evidence }) => evidence.some((each) => each.unit === unit));
}

/**
 * Finds the records that refer to an organization or a place in any field. A country's code counts as a reference.
 *
 * @param id - The id of an organization or a place, such as `lao-womens-union` or `thailand`.
 * @param options - `from`: another report.
 * @returns The records in the order of the collections, without the organization or place itself.
 * @throws {@link UnknownIdError} if the report has no such organization or place.
 *
 * @example
 * ```ts
 * import { recordsMentioning } from 'tip-report-laos-2012';
 *
 * recordsMentioning('burma').map(({ id }) => id); // => ['foreign-women-in-transit']
 * recordsMentioning('lao-womens-union').map(({ id }) => id);
 * // => ['shelter-funded', 'womens-union-hotline-operated', 'other-trainings-funded']
 * ```
 */
export function recordsMentioning<Ids extends ReportIds = LaosReportIds>(
  id: Ids['organization'] | Ids['place'],
  options?: FromReport<Dataset<Ids>>,
): readonly AnyRecord<Ids>[];
export function recordsMentioning(id: string, options?: FromReport<Dataset>): readonly AnyRecord[] {
  const report = reportOf(options, tipReportLaos2012);
  return reading('from to be a report', report, () => mentioning(report, id));
}

function mentioning(report: Dataset, id: string): readonly AnyRecord[] {
  const known = [...report.organizations, ...report.places];
  const meant = known.find((each) => each.id === id);
  if (meant === undefined) {
    throw new UnknownIdError(
      'organization or place',
      id,
      known.map((each) => each.id),
    );
  }
  const country = meant.kind === 'place' ? meant.codes?.alpha2 : undefined;
  return recordsOf(report).filter((record) =>
    [...eachReference({ record, kind: record.kind, path: '' })].some(
      (reference) =>
        (reference.to === meant.kind && reference.id === id) ||
        (reference.to === 'country' && reference.id === country),
    ),
  );
}

function recordsOf(report: Dataset): readonly AnyRecord[] {
  return [...eachRecord(report)].map(({ record }) => record);
}
