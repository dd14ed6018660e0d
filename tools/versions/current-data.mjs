// @ts-check
import { importSource } from '../import-source.mjs';

/**
 * A dataset, and the entries of its crosswalks.
 *
 * @typedef {object} Data
 * @property {unknown} data
 * @property {readonly object[]} crosswalks
 */

/**
 * The data as they stand in `data/`, not in a build, which may be older.
 *
 * @returns {Promise<Data>}
 */
export async function currentData() {
  const { tipReportLaos2012 } = await importSource('data/dataset.ts');
  const { crosswalkEntries } = await importSource('data/crosswalks/entries.ts');
  return { data: tipReportLaos2012, crosswalks: crosswalkEntries };
}
