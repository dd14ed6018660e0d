import type { DatasetVersion } from 'tip-report-laos-2012';
import type { DataFile } from '../../src/data-files/data-file.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import { table } from '../content/table-html.js';
import { type Html, html } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';
import { archivePath } from './data-files.js';

export function dataPage(site: Site, dataset: DatasetVersion, files: readonly DataFile[]): string {
  return pageHtml(site, {
    path: 'data.html',
    title: 'Get the data',
    part: 'Get the data',
    description:
      'The dataset as CSV, JSON, linked data and an npm package, and how to read it in R, Python and TypeScript.',
    main: html`<h1>Get the data</h1>
<p class="lead">Version ${dataset.version}, released ${dataset.released}. The annotations are free to use under ${license(dataset, 'annotations')}. The report’s text is a work of the United States government.</p>
${downloadsHtml(dataset)}
${oneLineEach(site)}
<div class="caveat">
<p>An empty cell is not zero. In <code>statistics.csv</code>, <code>quantity_kind</code> says whether there is a number, and <code>missing_reason</code> how the report says that it is missing.</p>
<p>Don’t add up <code>quantity_value</code>: figures of different periods and units are in one column.</p>
</div>
<h2>All files</h2>
<p>The tables and JSON files are generated from the same <a href="records/index.html">records</a>. <a href="data/data-dictionary.csv">data-dictionary.csv</a> says what each column means; <a href="data/datapackage.json">datapackage.json</a> has the same for programs (a Data Package). <a href="guides/get-the-data.html">Ways to get the data</a> has the command line and the package.</p>
<div class="files">
${fileTable('Tables (CSV, UTF-8)', files, /^[^/]+\.csv$/)}
${fileTable('JSON', files, /^(?!datapackage)[^/]+\.json$/)}
${fileTable('Linked data, schemas and descriptor', files, /\.jsonld$|^schemas\/|^datapackage/)}</div>
`,
  });
}

/** The buttons that download the data. */
export function downloadsHtml(dataset: DatasetVersion): Html {
  return html`<ul class="buttons">
<li><a class="button first" href="${archivePath(dataset)}" download>All files (zip)</a></li>
<li><a class="button" href="data/statistics.csv" download>Figures (CSV)</a></li>
<li><a class="button" href="data/victim-categories.csv" download>Groups (CSV)</a></li>
<li><a class="button" href="data/dataset.json" download>Everything (JSON)</a></li>
</ul>`;
}

/** How to read the figures in each language: by their address, or as downloaded if the address isn't known. */
export function oneLineEach({ address }: Site): Html {
  const file = `${address === undefined ? '' : `${address}data/`}statistics.csv`;
  return html`<dl class="one-line-each">
${line('R', `statistics <- read.csv("${file}", na.strings = "")`, 'r')}
${line('Python', `import pandas\nstatistics = pandas.read_csv("${file}", dtype={"quantity_value": "Int64"})`, 'python')}
${line('npm', 'npm install tip-report-laos-2012', 'typescript')}
</dl>`;
}

function line(name: string, code: string, guide: string): Html {
  return html`<div><dt>${name} (<a href="guides/${guide}.html">guide</a>)</dt><dd><pre class="wrapped" tabindex="0" role="group" aria-label="${name}"><code>${code}</code></pre></dd></div>`;
}

export function license(dataset: DatasetVersion, part: 'annotations' | 'code' | 'text'): string {
  return dataset.licenses.find(({ covers }) => covers === part)?.title ?? '';
}

function fileTable(title: string, files: readonly DataFile[], pattern: RegExp): Html {
  const mainTables = recordKinds.map(({ plural }) => `${plural}.csv`);
  const own = files.filter(({ path }) => pattern.test(path));
  const sorted = own.toSorted((left, right) => rank(left, mainTables) - rank(right, mainTables));
  return table(
    html`<b>${title}</b>`,
    ['File', 'What it contains', 'Size'],
    sorted.map(({ contents, path, title: what = '' }) => ({
      head: html`<a href="data/${path}">${path}</a>`,
      cells: [html`${what}`, html`${size(contents)}`],
    })),
  );
}

/** The tables of records come first. */
function rank({ path }: DataFile, mainTables: readonly string[]): number {
  return mainTables.includes(path) ? 0 : 1;
}

function size(contents: string): string {
  const bytes = Buffer.byteLength(contents);
  return bytes < 100 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
