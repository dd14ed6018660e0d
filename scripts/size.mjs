// @ts-check
// What an import costs a user's bundle: bundles the built package with esbuild and weighs the results.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import * as contents from 'tip-report-laos-2012';

/** The most that an import may weigh, in bytes after minification and brotli. */
const budgets = new Map([['convictions2011', 450]]);

const everything = 'everything';
const getter = 'getStatistic';

/** @type {Map<string, string[]>} The names of the constants that hold one record each, by kind. */
const recordNames = new Map();
for (const [name, value] of Object.entries(contents)) {
  if (typeof value === 'object' && value !== null && 'kind' in value) {
    recordNames.set(value.kind, [...(recordNames.get(value.kind) ?? []), name]);
  }
}

const sizes = await bundleSizes([...[...recordNames.values()].flat(), getter, everything]);

const rows = ['convictions2011', getter, everything].map((name) => {
  const { minified, brotli } = sizeOf(name);
  const budget = budgets.get(name);
  return [
    name,
    `${minified}`,
    `${brotli}`,
    budget === undefined ? '' : `${budget}${brotli > budget ? ` (${brotli - budget} over)` : ''}`,
  ];
});
printTable(['import', 'minified', 'brotli', 'budget'], rows);

printTable(
  ['one record, brotli', 'records', 'min', 'median', 'max', 'largest'],
  [...recordNames].map(([kind, names]) => {
    const sorted = names.toSorted((a, b) => sizeOf(a).brotli - sizeOf(b).brotli);
    const at = (/** @type {number} */ index) => sorted.at(index) ?? '';
    const middle = Math.floor(sorted.length / 2);
    return [
      kind,
      `${sorted.length}`,
      `${sizeOf(at(0)).brotli}`,
      `${sizeOf(at(middle)).brotli}`,
      `${sizeOf(at(-1)).brotli}`,
      at(-1),
    ];
  }),
);

for (const [name, budget] of budgets) {
  const { brotli } = sizeOf(name);
  if (brotli > budget) {
    console.error(`${name} weighs ${brotli} bytes; its budget is ${budget}.`);
    process.exitCode = 1;
  }
}

/** @param {string} name */
function sizeOf(name) {
  const size = sizes.get(name);
  if (size === undefined) throw new Error(`No bundle was made of "${name}".`);
  return size;
}

/**
 * Bundles each export by itself.
 *
 * @param {string[]} names
 * @returns {Promise<Map<string, { minified: number, brotli: number }>>}
 */
async function bundleSizes(names) {
  const result = await build({
    entryPoints: names.map((name, index) => ({ in: `import-of:${name}`, out: `${index}` })),
    bundle: true,
    format: 'esm',
    minify: true,
    treeShaking: true,
    write: false,
    outdir: 'bundles',
    plugins: [
      {
        name: 'import-of',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^import-of:/ }, ({ path }) => ({
            path: path.slice('import-of:'.length),
            namespace: 'import-of',
          }));
          onLoad({ filter: /.*/, namespace: 'import-of' }, ({ path }) => ({
            contents: `export ${path === everything ? '*' : `{ ${path} }`} from 'tip-report-laos-2012';`,
            resolveDir: fileURLToPath(new URL('..', import.meta.url)),
          }));
        },
      },
    ],
  });
  return new Map(
    names.map((name, index) => {
      const file = result.outputFiles.find(({ path }) => path.endsWith(`/${index}.js`));
      if (file === undefined) throw new Error(`esbuild made no bundle of "${name}".`);
      return [
        name,
        {
          minified: file.contents.byteLength,
          brotli: brotliCompressSync(file.contents).byteLength,
        },
      ];
    }),
  );
}

/**
 * @param {string[]} header
 * @param {string[][]} rows
 */
function printTable(header, rows) {
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const [first, ...rest] = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column === header.indexOf('largest')
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  console.log([first, '-'.repeat(first?.length ?? 0), ...rest, ''].join('\n'));
}
