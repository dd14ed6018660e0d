import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TipReport } from 'tip-report-laos-2012';
import type { Io } from './io.js';

/** The formats in which the data are shipped. */
export const exportFormats = ['csv', 'datapackage', 'json', 'jsonld', 'schema'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A file of the data: a shipped one, or one made of other reports. */
export interface ExportedFile {
  readonly format: ExportFormat;
  /** What it contains, such as `statistics`. */
  readonly name: string;
  /** Its path in the folder of the data, with forward slashes. */
  readonly path: string;
  readonly read: () => Promise<string>;
}

// The first ending that fits gives the format.
const endings: readonly (readonly [ending: string, format: ExportFormat])[] = [
  ['datapackage.json', 'datapackage'],
  ['.schema.json', 'schema'],
  ['.jsonld', 'jsonld'],
  ['.csv', 'csv'],
  ['.json', 'json'],
];

/**
 * The files of this report's data that come with the program.
 *
 * @throws `Error` if the folder does not exist.
 */
export async function shippedFiles(io: Pick<Io, 'dataFolder'>): Promise<readonly ExportedFile[]> {
  const folder = fileURLToPath(io.dataFolder);
  const entries = await readdir(folder, { recursive: true }).catch((cause) => {
    throw new Error(`The data files are not in ${folder}: reinstall the package.`, { cause });
  });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).sort();
  return paths.flatMap((path) =>
    fileAt(path, () => readFile(new URL(path, io.dataFolder), 'utf8')),
  );
}

/** The same files of other reports. The schemas are the same for every report. */
export async function filesMadeOf(
  reports: readonly TipReport[],
  io: Pick<Io, 'dataFolder'>,
): Promise<readonly ExportedFile[]> {
  // Only this needs the code that makes the files.
  const { dataFiles } = await import('tip-report-laos-2012/data-files');
  const made = dataFiles(reports).flatMap(({ contents, path }) =>
    fileAt(path, async () => contents),
  );
  const schemas = (await shippedFiles(io)).filter(({ format }) => format === 'schema');
  return [...made, ...schemas].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function fileAt(path: string, read: () => Promise<string>): readonly ExportedFile[] {
  const [ending, format] = endings.find(([each]) => path.endsWith(each)) ?? [];
  if (ending === undefined || format === undefined) return [];
  const named = path.replace(/^schemas\//, '');
  const name = named.slice(0, -(format === 'datapackage' ? '.json' : ending).length);
  return [{ format, name, path, read }];
}
