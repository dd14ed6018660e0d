// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tipReportLaos2012 as data } from './dataset.ts';
export { crosswalkEntries as crosswalks } from './crosswalks/entries.ts';`,
      resolveDir: fileURLToPath(new URL('../../data', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const { data, crosswalks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { data, crosswalks };
}
