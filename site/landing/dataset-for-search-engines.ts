import type { DatasetVersion } from 'tip-report-laos-2012';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import type { Content } from '../content/content.js';
import { archivePath } from '../data-page/data-files.js';
import { Html } from '../frame/html.js';
import type { Site } from '../frame/site.js';

/** The dataset as search engines for data read it: its schema.org description, with its addresses seen from this page. */
export function datasetForSearchEngines(
  { address = '' }: Site,
  { report }: Content,
  dataset: DatasetVersion,
): Html {
  const files = dataFiles([report], { dataset });
  const description = files.find(({ path }) => path === 'dataset.jsonld')?.contents;
  if (description === undefined) throw new Error('The data files have no dataset.jsonld.');
  const known = JSON.parse(description);
  const archive = {
    '@type': 'DataDownload',
    name: 'All files',
    contentUrl: archivePath(dataset),
    encodingFormat: 'application/zip',
  };
  const described = seenFrom(`${address}data/`, known) as { distribution: readonly object[] };
  const all = { ...described, distribution: [archive, ...described.distribution] };
  // In a script, the text would end at "</script>".
  const json = JSON.stringify(all).replaceAll('<', '\\u003c');
  return new Html(`<script type="application/ld+json">${json}</script>\n`);
}

/** A description with its relative addresses below another one. */
function seenFrom(base: string, value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => seenFrom(base, item, key));
  if (typeof value === 'string') return isRelative(key, value) ? base + value : value;
  if (typeof value !== 'object' || value === null || key === '@context') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, seenFrom(base, inner, name)]),
  );
}

function isRelative(key: string, value: string): boolean {
  return ['@id', 'contentUrl', 'propertyID', 'url'].includes(key) && !URL.canParse(value);
}
