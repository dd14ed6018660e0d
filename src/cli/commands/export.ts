import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TipReport } from 'tip-report-laos-2012';
import { htiTable, toHti } from 'tip-report-laos-2012/crosswalks';
import { toCsv } from '../../tables/csv.js';
import { type Command, flag, type Given, programName, value } from '../command.js';
import { dataPackageOf } from '../data-package-of.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import {
  type ExportedFile,
  type ExportFormat,
  exportFormats,
  madeFiles,
  schemaFiles,
} from '../exported-files.js';
import { fromOptions, reportIn } from '../from.js';
import type { Io } from '../io.js';
import { screenOf } from '../screen.js';
import { hintOf, UsageError } from '../usage-error.js';

/** The file that a format gives if no table is named; CSV has none for the whole dataset. */
const wholes: Readonly<Record<ExportFormat, string | undefined>> = {
  csv: undefined,
  datapackage: 'datapackage',
  json: 'dataset',
  jsonld: 'dataset',
  schema: 'dataset',
};

/** Not a format of the data files, but the report as a row of Human Trafficking Indicators. */
const row = 'hti';
const formatNames = [...exportFormats, row];

/** The options for files, of which one can be given, and those for the row. */
const modeOptions = ['list', 'table', 'output'];
const fileOptions = [...modeOptions, 'from'];
const rowOptions = ['alternatives', 'json'];

export const exportCommand: Command = {
  name: 'export',
  summary: 'The data files as published, or the row of Human Trafficking Indicators.',
  positionals: '[FORMAT]',
  mostPositionals: 1,
  options: () => ({
    table: value('NAME', 'Print this file of the format, such as statistics.'),
    output: value(
      'FOLDER',
      'Write all files of the format into a folder; for datapackage, also the files it describes.',
    ),
    alternatives: flag(
      'For hti: add columns for the codes that coders could reasonably give instead.',
    ),
    json: flag('For hti: print JSON instead of CSV.'),
    list: flag('List the files of the format, or all files.'),
    from: fromOptions,
  }),
  examples: [
    ['export --list', 'Which files are there?'],
    [
      'export json > dataset.json',
      'All of the data; its SHA-256 is that of the dataset’s version.',
    ],
    ['export csv --table statistics > statistics.csv', 'One table.'],
    ['export hti --alternatives', 'The row of Human Trafficking Indicators.'],
    ['export datapackage --output laos-2012', 'Every table, with its description.'],
  ],
  run: async (given, io) => {
    const [name] = given.positionals;
    checkOptions(given, name);
    if (name === row) return exportRow(given, io);
    const format = name === undefined ? undefined : formatNamed(name);
    const files = await filesFor(format, given, io);
    if (given.has('list')) return list(files, io);
    if (format === undefined) {
      throw new UsageError(
        'No format was given.',
        `The formats are ${formatNames.join(', ')}. \`${programName} export --list\` lists the files.`,
      );
    }
    const folder = given.value('output');
    if (folder !== undefined) return writeAll(files, folder, io);
    const file = fileNamed(format, given.value('table') ?? wholes[format], files);
    io.stdout.write(file.contents);
    return exitCode.done;
  },
};

function checkOptions(given: Given, name: string | undefined): void {
  const wrong = (name === row ? fileOptions : rowOptions).find((option) => given.has(option));
  if (wrong !== undefined) {
    throw new UsageError(
      `--${wrong} is ${name === row ? 'not ' : 'only '}for ${row}.`,
      `For ${row} there are --${rowOptions.join(' and --')}, for files --${fileOptions.join(', --')}.`,
    );
  }
  const modes = modeOptions.filter((option) => given.has(option));
  if (modes.length > 1) {
    throw new UsageError(`--${modes.join(' and --')} were given.`, 'Give one of them.');
  }
}

/** The files of a format, or all; of a data package that is written, also those that it describes. */
async function filesFor(
  format: ExportFormat | undefined,
  given: Given,
  io: Io,
): Promise<readonly ExportedFile[]> {
  const reports = await reportsFrom(given, io);
  if (format === 'schema') return schemaFiles(io);
  const made = await madeFiles(reports);
  const all = format === undefined ? [...made, ...(await schemaFiles(io))] : made;
  if (format === 'datapackage' && given.has('output')) return dataPackageOf(all);
  return all
    .filter((file) => format === undefined || file.format === format)
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The reports that are given. */
async function reportsFrom(given: Given, io: Io): Promise<readonly TipReport[]> {
  const reports: TipReport[] = [];
  for (const name of given.values('from')) {
    const report = await reportIn(name, io);
    const { id } = report.metadata;
    if (reports.some(({ metadata }) => metadata.id === id)) {
      throw new UsageError(`Two files have the report ${JSON.stringify(id)}.`, 'Give it once.');
    }
    reports.push(report);
  }
  return reports;
}

/** The row of Human Trafficking Indicators in its own columns: those of `hti.csv` without the id of the report. */
function exportRow(given: Given, io: Io): ExitCode {
  const options = { alternatives: given.has('alternatives') };
  const { columns, row } = htiTable(options);
  io.stdout.write(
    given.has('json')
      ? `${JSON.stringify(toHti(options), null, 2)}\n`
      : toCsv({ columns, rows: [{ ...row }] }),
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
  files: readonly ExportedFile[],
): ExportedFile {
  const names = files.map((each) => each.name);
  if (name === undefined) {
    throw new UsageError(
      `${format} has one file per table.`,
      `Give --table, one of ${names.join(', ')}; or --output FOLDER for all of them.`,
    );
  }
  const file = files.find((each) => each.name === name);
  if (file !== undefined) return file;
  if (files.some((each) => each.name.endsWith(`/${name}`))) {
    throw new UsageError(
      `There is a ${format} file ${name} of each report.`,
      `Give --table, one of ${names.join(', ')}; or --output FOLDER for all of them.`,
    );
  }
  if (name === wholes[format]) throw new Error(`The ${format} file ${name} is missing.`);
  throw new UsageError(
    `There is no ${format} file ${JSON.stringify(name)}.`,
    hintOf(name, names, 'There are'),
  );
}

function list(files: readonly ExportedFile[], io: Io): ExitCode {
  const width = Math.max(...exportFormats.map(({ length }) => length));
  const { styled } = screenOf(io);
  for (const { format, name } of files) {
    io.stdout.write(`${styled('bold', format.padEnd(width))}  ${name}\n`);
  }
  return exitCode.done;
}

async function writeAll(files: readonly ExportedFile[], folder: string, io: Io): Promise<ExitCode> {
  const root = path.resolve(io.workingFolder, folder);
  for (const file of files) {
    const target = path.join(root, file.path);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      const isThere = (await readFile(target, 'utf8').catch(() => undefined)) === file.contents;
      if (!isThere) await writeFile(target, file.contents, { flag: 'wx' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(
        `Can't write ${JSON.stringify(path.join(folder, file.path))} (${code}).`,
        code === 'EEXIST'
          ? 'Another file is there. Remove it, or give another folder.'
          : 'Give a folder that you can write to.',
      );
    }
  }
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  io.stderr.write(`${count} written to ${folder}.\n`);
  return exitCode.done;
}
