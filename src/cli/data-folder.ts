import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from './io.js';

/** The formats in which the data are shipped. */
export const exportFormats = ['csv', 'datapackage', 'json', 'jsonld', 'schema'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A shipped file of the data. */
export interface ShippedFile {
  readonly format: ExportFormat;
  /** What it contains, such as `statistics`. */
  readonly name: string;
  /** Its path in the folder of the data, with forward slashes. */
  readonly path: string;
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
export async function shippedFiles(io: Pick<Io, 'dataFolder'>): Promise<readonly ShippedFile[]> {
  const folder = fileURLToPath(io.dataFolder);
  const entries = await readdir(folder, { recursive: true }).catch((cause) => {
    throw new Error(`The data files are not in ${folder}: reinstall the package.`, { cause });
  });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).sort();
  return paths.flatMap((path): readonly ShippedFile[] => {
    const [ending, format] = endings.find(([each]) => path.endsWith(each)) ?? [];
    if (ending === undefined || format === undefined) return [];
    const name = posix.basename(path, format === 'datapackage' ? '.json' : ending);
    return [{ format, name, path }];
  });
}

export async function contentsOf(
  { path }: ShippedFile,
  { dataFolder }: Pick<Io, 'dataFolder'>,
): Promise<string> {
  return readFile(new URL(path, dataFolder), 'utf8');
}
