import { type Problem, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { show } from '../parts/show.js';
import { type Given, type Option, value } from './command.js';
import { bytesIn, dataIn } from './data-in.js';
import { forPeople } from './for-people.js';
import type { Io } from './io.js';
import { partOfReport } from './part-of-report.js';
import { reportFile } from './report-in.js';
import { formOf } from './selection.js';

/** The option of every command that reads a report. */
export const fromOption = value(
  'FILE',
  'Use the report in this JSON or YAML file instead of the one on Laos; - for standard input.',
);

/** The same, for several reports. */
export const fromOptions: Option = {
  ...fromOption,
  multiple: true,
  isWhole: true,
  says: 'Use the report in this JSON or YAML file; give it again for several reports in the same tables.',
};

/** What a file has isn't valid. */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile';
  readonly problems: readonly Problem[];

  constructor(file: string, what: string, problems: readonly Problem[]) {
    super(`${show(file)} is not ${what}.`);
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

/** The same report as it is shown: for people, unless JSON or CSV is asked for. */
export async function reportShown(given: Given, io: Io): Promise<TipReport> {
  const report = await reportFrom(given, io);
  return formOf(given) === 'text' ? forPeople(report) : report;
}

/** The report in a file, completed as `validate` does. */
export async function reportIn(file: string, io: Io): Promise<TipReport> {
  const what = 'a valid report';
  const data = await dataOf(file, what, io);
  const part = partOfReport(data);
  if (part !== undefined) throw new InvalidFile(file, what, [part]);
  // Only a report of the user's own needs zod, and loads it.
  const { completeReport, validateReport } = await import('tip-report-laos-2012/schemas');
  const result = validateReport(completeReport(data));
  if (result.ok) return result.report;
  throw new InvalidFile(file, what, result.problems);
}

/** The data of a JSON or YAML file. */
export async function dataOf(file: string, what: string, io: Io): Promise<unknown> {
  const read = await dataIn(await bytesIn(file, reportFile, io), file);
  if (read.ok) return read.data;
  throw new InvalidFile(file, what, [read.problem]);
}
