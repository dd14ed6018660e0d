// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The data as they stand in `data/`, not in a build, which may be older.
 *
 * @returns {Promise<unknown>}
 */
export async function currentData() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../data/dataset.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const { tipReportLaos2012 } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return tipReportLaos2012;
}
