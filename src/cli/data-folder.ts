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
  /** What it holds, such as `statistics`. */
  readonly name: string;
  /** Its path in the folder of the data, with forward slashes. */
  readonly path: string;
}

// The first ending that fits tells the format.
const endings: readonly (readonly [ending: string, format: ExportFormat])[] = [
  ['.schema.json', 'schema'],
  ['.jsonld', 'jsonld'],
  ['.csv', 'csv'],
  ['.json', 'json'],
];

/**
 * The files of this report's data that come with the program.
 *
 * @throws `Error` where the folder is not there.
 */
export async function shippedFiles(io: Pick<Io, 'dataFolder'>): Promise<readonly ShippedFile[]> {
  const paths = (await entriesOf(fileURLToPath(io.dataFolder)))
    .map((entry) => entry.replaceAll('\\', '/'))
    .sort();
  return paths.flatMap((path): readonly ShippedFile[] => {
    const file = posix.basename(path);
    if (file === 'datapackage.json') return [{ format: 'datapackage', name: 'datapackage', path }];
    for (const [ending, format] of endings) {
      if (file.endsWith(ending)) return [{ format, name: file.slice(0, -ending.length), path }];
    }
    return [];
  });
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    throw new Error(`The data files are not in ${folder}: install the package anew.`, {
      cause: error,
    });
  }
}

export async function contentsOf(
  { path }: ShippedFile,
  { dataFolder }: Pick<Io, 'dataFolder'>,
): Promise<string> {
  return readFile(new URL(path, dataFolder), 'utf8');
}
