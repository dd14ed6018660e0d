// @ts-check
// What an import costs a user's bundle: bundles the built package with esbuild and weighs the results.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import * as contents from 'tip-report-laos-2012';

/** The most that an import may weigh, in bytes after minification and brotli. */
const budgets = {
  /** One record, frozen, with its evidence. The aim is 350 bytes. */
  record: 415,
  /** A getter or a find, with the records in which it looks. */
  helper: 9 * 1024,
  /** All of the data, and every function and class. The aim is 22 KB. */
  all: 25.5 * 1024,
};

const oneRecord = 'convictions2011';
const dataset = 'tipReportLaos2012';
const everything = '*';

/** @type {Map<string, string[]>} The names of the constants that hold one record each, by kind. */
const recordNames = new Map();
/** @type {string[]} */
const functions = [];
for (const [name, value] of Object.entries(contents)) {
  if (typeof value === 'function') functions.push(name);
  if (typeof value === 'object' && value !== null && 'kind' in value && 'id' in value) {
    recordNames.set(value.kind, [...(recordNames.get(value.kind) ?? []), name]);
  }
}
const helpers = functions.filter((name) => /^(?:find|get)[A-Z]/.test(name));
const all = [dataset, ...functions].join(', ');

const records = [...recordNames.values()].flat();
const sizes = await bundleSizes([...records, ...functions, all, everything]);

/** @type {{ label: string, names: string, budget?: number }[]} */
const imports = [
  { label: oneRecord, names: oneRecord, budget: budgets.record },
  ...helpers.map((name) => ({ label: name, names: name, budget: budgets.helper })),
  ...functions
    .filter((name) => !helpers.includes(name))
    .map((name) => ({ label: name, names: name })),
  { label: 'all data and helpers', names: all, budget: budgets.all },
  { label: 'and each record by name', names: everything },
];
printTable(
  ['import', 'minified', 'brotli', 'budget'],
  imports.map(({ label, names, budget }) => {
    const { minified, brotli } = sizeOf(names);
    const over = budget !== undefined && brotli > budget ? ` (${brotli - budget} over)` : '';
    return [label, `${minified}`, `${brotli}`, budget === undefined ? '' : `${budget}${over}`];
  }),
);

printTable(
  ['one record, brotli', 'records', 'min', 'median', 'max', 'largest'],
  [...recordNames, /** @type {const} */ (['of any kind', records])].map(([kind, names]) => {
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

for (const { label, names, budget } of imports) {
  const { brotli } = sizeOf(names);
  if (budget !== undefined && brotli > budget) {
    console.error(
      `The import of ${label} weighs ${brotli} bytes; its budget is ${budget} (${brotli - budget} over).`,
    );
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
 * Bundles each import by itself.
 *
 * @param {string[]} names What each imports: the names between the braces, or `*`.
 * @returns {Promise<Map<string, { minified: number, brotli: number }>>}
 */
async function bundleSizes(names) {
  const result = await build({
    entryPoints: names.map((_, index) => ({ in: `import-of:${index}`, out: `${index}` })),
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
          onLoad({ filter: /.*/, namespace: 'import-of' }, ({ path }) => {
            const name = names[Number(path)];
            return {
              contents: `export ${name === everything ? '*' : `{ ${name} }`} from 'tip-report-laos-2012';`,
              resolveDir: fileURLToPath(new URL('..', import.meta.url)),
            };
          });
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
