import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { htiTable, toHti } from 'tip-report-laos-2012/crosswalks';
import { toCsv } from '../../../build/csv.js';
import { htiTableOf } from '../../crosswalks/columns.js';
import { type Command, type Given, programName } from '../command.js';
import {
  contentsOf,
  type ExportFormat,
  exportFormats,
  type ShippedFile,
  shippedFiles,
} from '../data-folder.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { hintOf } from '../nearest.js';
import { screenOf } from '../screen.js';
import { UsageError } from '../usage-error.js';

/** What a format gives where no table is named; of `csv` there is no one file. */
const wholes: Readonly<Record<ExportFormat, string | undefined>> = {
  csv: undefined,
  datapackage: 'datapackage',
  json: 'dataset',
  jsonld: 'dataset',
  schema: 'dataset',
};

/** What is no format, but the row of a scheme. */
const row = 'hti';

const formatNames = [...exportFormats, row];

export const exportCommand: Command = {
  name: 'export',
  summary:
    'The data files, byte for byte as they are published; or the row of Human Trafficking Indicators.',
  positionals: '[FORMAT]',
  mostPositionals: 1,
  options: () => ({
    table: {
      type: 'string',
      placeholder: 'NAME',
      says: 'Give this file of the format, such as statistics.',
    },
    output: {
      type: 'string',
      placeholder: 'FOLDER',
      says: 'Write all files of the format into a folder; of datapackage, those that it describes, too.',
    },
    alternatives: {
      type: 'boolean',
      says: 'Of hti: add the codes that a careful second coder could give, in columns of their own.',
    },
    json: { type: 'boolean', says: 'Of hti: give JSON in place of CSV.' },
    list: { type: 'boolean', says: 'List the files that there are, of the format or of all.' },
  }),
  examples: [
    { line: 'export --list', says: 'What is there?' },
    {
      line: 'export json > dataset.json',
      says: 'All of the data; its SHA-256 is that of the dataset’s version.',
    },
    { line: 'export csv --table statistics > statistics.csv', says: 'One table.' },
    { line: 'export hti --alternatives', says: 'The row of Human Trafficking Indicators.' },
    { line: 'export datapackage --output laos-2012', says: 'Every table, with its description.' },
  ],
  run: async (given, io) => {
    const [name] = given.positionals;
    if (name === row) return exportRow(given, io);
    for (const option of ['alternatives', 'json']) {
      if (given.has(option)) {
        throw new UsageError(
          `--${option} is of ${row} alone.`,
          option === 'json' ? 'Give the format json for JSON files.' : `Give ${row} as the format.`,
        );
      }
    }
    const format = name === undefined ? undefined : formatNamed(name);
    const files = await shippedFiles(io);
    const table = given.value('table');
    const folder = given.value('output');
    const modes = ['list', 'table', 'output'].filter((option) => given.has(option));
    if (modes.length > 1) {
      throw new UsageError(`--${modes.join(' and --')} were given.`, 'Give one of them.');
    }
    if (given.has('list')) return list(files, format, io);
    if (format === undefined) {
      throw new UsageError(
        'No format was given.',
        `The formats are ${formatNames.join(', ')}. \`${programName} export --list\` lists the files.`,
      );
    }
    const ofFormat = files.filter((file) => file.format === format);
    if (folder !== undefined) return writeAll(await withCompanions(format, files, io), folder, io);
    io.stdout.write(await contentsOf(fileNamed(format, table ?? wholes[format], ofFormat), io));
    return exitCode.done;
  },
};

/** The row of Human Trafficking Indicators, as `hti.csv` has it unless alternatives are asked for. */
function exportRow(given: Given, io: Io): ExitCode {
  const other = ['list', 'table', 'output'].find((option) => given.has(option));
  if (other !== undefined) {
    throw new UsageError(
      `--${other} is not of ${row}, which is one row.`,
      'Give --alternatives or --json, or none.',
    );
  }
  const options = { alternatives: given.has('alternatives') };
  io.stdout.write(
    given.has('json')
      ? `${JSON.stringify(toHti(options), null, 2)}\n`
      : toCsv(htiTableOf(htiTable(options))),
  );
  return exitCode.done;
}

function formatNamed(name: string): ExportFormat {
  const format = exportFormats.find((each) => each === name);
  if (format !== undefined) return format;
  throw new UsageError(
    `Unknown format ${JSON.stringify(name)}.`,
    hintOf(name, formatNames, 'The formats are'),
  );
}

function fileNamed(
  format: ExportFormat,
  name: string | undefined,
  files: readonly ShippedFile[],
): ShippedFile {
  const names = files.map((each) => each.name);
  if (name === undefined) {
    throw new UsageError(
      `${format} is a file a table.`,
      `Give --table, one of ${names.join(', ')}; or --output FOLDER for all of them.`,
    );
  }
  const file = files.find((each) => each.name === name);
  if (file !== undefined) return file;
  if (name === wholes[format]) throw new Error(`The file ${name} of ${format} is not there.`);
  throw new UsageError(
    `There is no ${format} of ${JSON.stringify(name)}.`,
    hintOf(name, names, 'There are'),
  );
}

/** The files of a format; with a data package, those that it describes. */
async function withCompanions(
  format: ExportFormat,
  files: readonly ShippedFile[],
  io: Io,
): Promise<readonly ShippedFile[]> {
  const own = files.filter((file) => file.format === format);
  if (format !== 'datapackage') return own;
  const { resources }: { readonly resources: readonly { readonly path: string }[] } = JSON.parse(
    await contentsOf(fileNamed(format, wholes[format], own), io),
  );
  const described = resources.map((resource) => resource.path);
  return [...own, ...files.filter((file) => described.includes(file.path))];
}

function list(files: readonly ShippedFile[], format: ExportFormat | undefined, io: Io): ExitCode {
  const shown = files.filter((file) => format === undefined || file.format === format);
  const width = Math.max(...exportFormats.map(({ length }) => length));
  const { styled } = screenOf(io);
  for (const file of shown) {
    io.stdout.write(`${styled('bold', file.format.padEnd(width))}  ${file.name}\n`);
  }
  return exitCode.done;
}

async function writeAll(files: readonly ShippedFile[], folder: string, io: Io): Promise<ExitCode> {
  const root = path.resolve(io.workingFolder, folder);
  for (const file of files) {
    const target = path.join(root, file.path);
    const contents = await contentsOf(file, io);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeUnlessThere(target, contents);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(
        `Can't write ${JSON.stringify(path.join(folder, file.path))} (${code}).`,
        code === 'EEXIST'
          ? 'What stands there is another file. Take it away, or give another folder.'
          : 'Give a folder in which you may write.',
      );
    }
  }
  io.stderr.write(
    `${files.length} ${files.length === 1 ? 'file' : 'files'} written to ${folder}.\n`,
  );
  return exitCode.done;
}

/** Writes a new file. One of the same contents may be there already; any other is left alone. */
async function writeUnlessThere(target: string, contents: string): Promise<void> {
  try {
    await writeFile(target, contents, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if ((await readFile(target, 'utf8')) !== contents) throw error;
  }
}
