import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type DatasetVersion, tipReportLaos2012 } from 'tip-report-laos-2012';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { schemaFiles } from '../../build/schema-files.js';
import { laosOptions } from '../../src/cli/laos-options.js';
import type { DataFile } from '../../src/data-files/data-file.js';
import type { SiteFile } from '../frame/site.js';

/** Files that go with the data: what one may do with them. */
const besides = ['LICENSE-DATA', 'DISCLAIMER.md', 'CITATION.cff'];

/** Every data file of this report, and the JSON Schemas of every report. */
export function allDataFiles(): readonly DataFile[] {
  return [...dataFiles([tipReportLaos2012], laosOptions()), ...schemaFiles()];
}

/** The data files, each by itself, and all in one archive. */
export function downloads(
  dataset: DatasetVersion,
  files: readonly DataFile[],
): readonly SiteFile[] {
  return [
    ...files.map(({ contents, path }) => ({ path: `data/${path}`, contents })),
    { path: archivePath(dataset), contents: archive(dataset, files) },
  ];
}

export function archivePath({ name, version }: DatasetVersion): string {
  return `data/${name}-${version}.zip`;
}

/** The archive has the same bytes whenever and wherever it is made: its files have the day of the release. */
function archive(
  { name, released, version }: DatasetVersion,
  files: readonly DataFile[],
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = released.split('-').map(Number);
  const own = files.map(({ contents, path }) => [path, strToU8(contents)] as const);
  const others = besides.map((path) => [path, new Uint8Array(readFileSync(path))] as const);
  const entries = [...own, ...others].map(([path, bytes]) => [`${name}-${version}/${path}`, bytes]);
  // fflate writes the date in local time.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(year, month - 1, day), level: 9 });
}
