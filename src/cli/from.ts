import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { type Given, type Option, value } from './command.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** The option of every command that reads a report. */
export const fromOption = value(
  'FILE',
  'Use the report in this JSON file instead of the one on Laos; - for standard input.',
);

/** The same, for several reports. */
export const fromOptions: Option = {
  ...fromOption,
  multiple: true,
  isWhole: true,
  says: 'Use the report in this JSON file; give it again for several reports in the same tables.',
};

/** What a file has isn't valid. */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile';
  readonly problems: readonly Problem[];

  constructor(file: string, what: string, problems: readonly Problem[]) {
    super(`${JSON.stringify(file)} is not ${what}.`);
    this.problems = problems;
  }
}

/**
 * The report that is asked about: the one in the file of `--from`, or else that on Laos.
 *
 * @throws {@link UsageError} if the file can't be read.
 * @throws {@link InvalidFile} if it has no valid report.
 */
export async function reportFrom(given: Given, io: Io): Promise<TipReport> {
  const file = given.value('from');
  return file === undefined ? tipReportLaos2012 : reportIn(file, io);
}

/** The report in a file. */
export async function reportIn(file: string, io: Io): Promise<TipReport> {
  const data = await jsonIn(file, 'a valid report', io);
  // Only a report of the user's own needs zod, and loads it.
  const { validateReport } = await import('tip-report-laos-2012/schemas');
  const result = validateReport(data);
  if (result.ok) return result.report;
  throw new InvalidFile(file, 'a valid report', result.problems);
}

/** The data of a JSON file. */
export async function jsonIn(file: string, what: string, io: Io): Promise<unknown> {
  const contents = await contentsOf(file, io);
  try {
    // Some editors put a byte order mark before the text.
    return JSON.parse(contents.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `the file is not JSON: ${(error as SyntaxError).message}`;
    const hint = 'Write a JSON document, such as JSON.stringify makes';
    throw new InvalidFile(file, what, [{ code: 'not-json', path: '', id: null, message, hint }]);
  }
}

async function contentsOf(file: string, io: Io): Promise<string> {
  if (file === '-') return io.readStandardInput();
  try {
    return await readFile(path.resolve(io.workingFolder, file), 'utf8');
  } catch (error) {
    throw new UsageError(
      `Can't read ${JSON.stringify(file)} (${(error as NodeJS.ErrnoException).code}).`,
      'Give the path of a JSON file, or - for standard input.',
    );
  }
}
