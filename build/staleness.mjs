// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build reads. */
const sources = [
  'data',
  'package-lock.json',
  'package.json',
  'build/entry-points.ts',
  'tools/import-source.mjs',
  'build/pure-calls.ts',
  'build/third-party-notices.ts',
  'build/write-commonjs-types.mjs',
  'build/write-data-files.mjs',
  'src',
  'tsconfig.json',
  'tsconfig.published.json',
  'tsup.config.ts',
];

/** The last file that a build writes. */
const product = 'dist/data/datapackage.json';

/**
 * Why `dist` must be built anew; undefined where it is as new as its sources.
 *
 * @returns {string | undefined}
 */
export function staleness() {
  if (!existsSync(root + product)) return `${product} does not exist`;
  const built = statSync(root + product).mtimeMs;
  const newer = sources.flatMap(filesIn).find((file) => statSync(root + file).mtimeMs > built);
  return newer === undefined ? undefined : `${newer} is newer than ${product}`;
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesIn(source) {
  if (!statSync(root + source).isDirectory()) return [source];
  return readdirSync(root + source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test(?:-d)?\.ts$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
}
