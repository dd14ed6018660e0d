import path from 'node:path';
import type { TipReport } from 'tip-report-laos-2012';
import { htiTable, toHti } from 'tip-report-laos-2012/crosswalks';
import { show } from '../../parts/show.js';
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
import { argument } from '../for-people.js';
import { fromOptions, reportIn } from '../from.js';
import type { Io } from '../io.js';
import { screenOf } from '../screen.js';
import { hintOf, UsageError, wordIn } from '../usage-error.js';
import { writeFiles, writeOutput } from '../write-files.js';
import { filesShownBy } from './records.js';

/** The file that a format gives if no table is named; CSV and JSON-LD have none with all of the data. */
const wholes: Readonly<Record<ExportFormat, string | undefined>> = {
  csv: undefined,
  datapackage: 'datapackage',
  json: 'dataset',
  jsonld: undefined,
  schema: 'dataset',
};

/** Not a format of the data files, but the report as a row of Human Trafficking Indicators. */
const row = 'hti';
const formatNames = [...exportFormats, row] as const;

/** The options for files only, and those for the row only. */
const fileOptions = ['list', 'table', 'from'];
const rowOptions = ['alternatives', 'json'];

export const exportCommand: Command = {
  name: 'export',
  summary: 'The data files as published, or the row of Human Trafficking Indicators.',
  positionals: '[FORMAT]',
  mostPositionals: 1,
  options: () => ({
    table: value(
      'NAME',
      'Print this file of the format, such as statistics. Without it, json and schema print dataset.',
    ),
    output: {
      ...value(
        'FOLDER|FILE',
        'Write all files of the format into this folder; for datapackage, also the files it describes; without a format, all files. With --table, or if the name ends in .csv, .json or .jsonld, write one file.',
      ),
      short: 'o',
    },
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
    ['export csv --table statistics -o statistics.csv', 'One table.'],
    ['export hti --alternatives', 'The row of Human Trafficking Indicators.'],
    ['export datapackage -o laos-2012', 'Every table, with its description.'],
  ],
  run: async (given, io) => {
    const [name] = given.positionals;
    const format = name === undefined ? undefined : formatNamed(name);
    checkOptions(given, format);
    const to = given.value('output');
    if (format === row) return print(rowText(given), given, io);
    const files = await filesFor(format, given, io);
    if (given.has('list')) return list(files, io);
    if (to !== undefined && !given.has('table') && !isFileName(to)) {
      checkFolder(to);
      return writeAll(files, to, given, io);
    }
    if (format === undefined) {
      throw new UsageError(
        'No format was given.',
        `The formats are ${formatNames.join(', ')}. \`${programName} export --list\` lists the files.`,
      );
    }
    const { contents } = fileNamed(format, given.value('table') ?? wholes[format], files);
    return print(contents, given, io);
  },
};

/** Whether a path is that of one file, and not of a folder for all. */
function isFileName(to: string): boolean {
  return to === '-' || /\.(?:csv|json|jsonld)$/i.test(to);
}

/** Rejects a name that is more likely that of a file than of a folder. */
function checkFolder(to: string): void {
  const [ending] = /\.[a-z][a-z\d]{1,7}$/i.exec(to) ?? [];
  if (ending === undefined) return;
  throw new UsageError(
    `Can't write a file that ends in ${ending}.`,
    `Give a folder, and zip it yourself; or a file, with --table. A folder of that name needs a slash at its end: ${argument(`${to}/`)}`,
  );
}

function print(contents: string, given: Given, io: Io): ExitCode {
  writeOutput(given.value('output') ?? '-', contents, given, io);
  return exitCode.done;
}

function checkOptions(given: Given, format: string | undefined): void {
  if (format === row && given.has('from')) {
    throw new UsageError(
      'hti can’t be made --from another report: the program has the codes of the report on Laos only.',
      `\`${programName} crosswalks --from FILE --entries FILE\` shows the codes that you give to a report of your own.`,
    );
  }
  const wrong = (format === row ? fileOptions : rowOptions).find((option) => given.has(option));
  if (wrong !== undefined) {
    throw new UsageError(
      `--${wrong} is ${format === row ? 'not ' : 'only '}for ${row}.`,
      `For ${row} there are --${rowOptions.join(' and --')}, for files --${fileOptions.join(', --')}.`,
    );
  }
  const other = ['table', 'output'].find((option) => given.has(option));
  if (given.has('list') && other !== undefined) {
    throw new UsageError(`--list and --${other} were given.`, 'Give one of them.');
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
      throw new UsageError(`Two files have the report ${show(id)}.`, 'Give it once.');
    }
    reports.push(report);
  }
  return reports;
}

/** The row of Human Trafficking Indicators in its own columns: those of `hti.csv` without the id of the report. */
function rowText(given: Given): string {
  const options = { alternatives: given.has('alternatives') };
  if (given.has('json'))
    return `${JSON.stringify(toHti(options), null, 2)}
`;
  const { columns, row } = htiTable(options);
  return toCsv({ columns, rows: [{ ...row }] });
}

function formatNamed(name: string): (typeof formatNames)[number] {
  const format = wordIn(formatNames, name);
  if (format !== undefined) return format;
  throw new UsageError(
    `Unknown format ${show(name)}.`,
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
      `${format} has several files.`,
      `Give --table, one of ${names.join(', ')}; or --output FOLDER for all of them.`,
    );
  }
  const known = wordIn(names, name);
  const file = files.find((each) => each.name === known || each.path === name);
  if (file !== undefined) return file;
  if (files.some((each) => each.name.endsWith(`/${name}`))) {
    throw new UsageError(
      `There is a ${format} file ${name} of each report.`,
      `Give --table, one of ${names.join(', ')}; or --output FOLDER for all of them.`,
    );
  }
  if (name === wholes[format]) throw new Error(`The ${format} file ${name} is missing.`);
  const shown = filesShownBy(name);
  const meant = shown !== undefined && names.includes(shown) ? shown : name;
  throw new UsageError(
    `There is no ${format} file ${show(name)}.`,
    hintOf(meant, names, names.length === 1 ? 'The only one is' : 'The files are'),
  );
}

function list(files: readonly ExportedFile[], io: Io): ExitCode {
  const width = Math.max(...exportFormats.map(({ length }) => length));
  const { styled } = screenOf(io);
  for (const format of exportFormats) {
    for (const { name } of files.filter((file) => file.format === format)) {
      io.stdout.write(`${styled('bold', format.padEnd(width))}  ${name}\n`);
    }
  }
  return exitCode.done;
}

function writeAll(files: readonly ExportedFile[], folder: string, given: Given, io: Io): ExitCode {
  // The descriptor comes last: it says that the others are there.
  const isDescriptor = ({ format }: ExportedFile) => format === 'datapackage';
  const ordered = [...files.filter((file) => !isDescriptor(file)), ...files.filter(isDescriptor)];
  const count = writeFiles(ordered, {
    folder: path.resolve(io.workingFolder, folder),
    nameOf: (file) => (file === undefined ? folder : path.join(folder, file.path)),
    force: given.has('force'),
  });
  const before = files.length - count;
  const rest = before === 0 ? '' : ` ${before} ${before === 1 ? 'was' : 'were'} there already.`;
  io.stderr.write(
    `${count} ${count === 1 ? 'file' : 'files'} written to ${show(folder)}.${rest}\n`,
  );
  return exitCode.done;
}
