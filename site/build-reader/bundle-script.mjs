// @ts-check
import { build } from 'esbuild';

/**
 * The script of the page, as a classic one: a page that is opened from a folder may load no modules.
 *
 * @param {string} source
 */
export async function bundleScript(source) {
  const { outputFiles } = await build({
    entryPoints: [`${source}browser/reader.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    conditions: ['tip-report-laos-2012:source'],
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
