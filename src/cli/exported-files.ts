import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import type { Io } from './io.js';
import { laosOptions } from './laos-options.js';

/** The formats of the data files. */
export const exportFormats = ['csv', 'datapackage', 'json', 'jsonld', 'schema'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A file of the data. */
export interface ExportedFile {
  readonly format: ExportFormat;
  /** What it contains, such as `statistics`. */
  readonly name: string;
  /** Its path in the folder of the data, with forward slashes. */
  readonly path: string;
  readonly contents: string;
}

// The first ending that fits gives the format.
const endings: readonly (readonly [ending: string, format: ExportFormat])[] = [
  ['datapackage.json', 'datapackage'],
  ['.schema.json', 'schema'],
  ['.jsonld', 'jsonld'],
  ['.csv', 'csv'],
  ['.json', 'json'],
];

/** The files of reports, made now; without reports, those of the report on Laos. */
export async function madeFiles(reports: readonly TipReport[]): Promise<readonly ExportedFile[]> {
  // Only this needs the code that makes the files.
  const { dataFiles } = await import('tip-report-laos-2012/data-files');
  const made =
    reports.length === 0 ? dataFiles([tipReportLaos2012], laosOptions()) : dataFiles(reports);
  return made.map(({ contents, path }) => fileOf(path, contents));
}

/**
 * The JSON Schemas, which come with the program and are the same for every report.
 *
 * @throws `Error` if their folder does not exist.
 */
export async function schemaFiles({
  schemaFolder,
}: Pick<Io, 'schemaFolder'>): Promise<readonly ExportedFile[]> {
  const names = await readdir(schemaFolder).catch((cause) => {
    const folder = fileURLToPath(schemaFolder);
    throw new Error(`The JSON Schemas are not in ${folder}: reinstall the package.`, { cause });
  });
  return Promise.all(
    names.map(async (name) =>
      fileOf(`schemas/${name}`, await readFile(new URL(name, schemaFolder), 'utf8')),
    ),
  );
}

function fileOf(path: string, contents: string): ExportedFile {
  const [ending, format] = endings.find(([each]) => path.endsWith(each)) ?? [];
  if (ending === undefined || format === undefined) throw new Error(`${path} has no format.`);
  const named = path.replace(/^schemas\//, '');
  const name = named.slice(0, -(format === 'datapackage' ? '.json' : ending).length);
  return { format, name, path, contents };
}
