import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from 'tip-report-laos-2012';
import { type Command, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Screen, screenOf, wrapped } from '../screen.js';
import { UsageError } from '../usage-error.js';

/** The report's parts that are lists of records, in the words of the summary. */
const lists = [
  ['statistics', 'statistics'],
  ['victimCategories', 'victim categories'],
  ['legalProvisions', 'legal provisions'],
  ['recommendations', 'recommendations'],
  ['findings', 'findings'],
  ['organizations', 'organizations'],
  ['places', 'places'],
] as const;

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Whether a JSON file is a report in this model, and all that is wrong with it.',
  positionals: 'FILE',
  mostPositionals: 1,
  options: () => ({
    json: { type: 'boolean', says: 'Give JSON: an object with ok and the list of problems.' },
  }),
  examples: [
    { line: 'validate my-report.json', says: 'Check a report of your own.' },
    { line: 'validate - < my-report.json', says: 'Check what comes through a pipe.' },
  ],
  run: async (given, io) => {
    const [file] = given.positionals;
    if (file === undefined) {
      throw new UsageError(
        'validate needs a file.',
        `Usage: ${programName} validate FILE, where - stands for standard input.`,
      );
    }
    const found = await validated(await contentsOf(file, io));
    const ok = typeof found === 'string';
    const problems = ok ? [] : found;
    if (given.has('json')) io.stdout.write(`${JSON.stringify({ ok, problems }, null, 2)}\n`);
    else io.stdout.write(ok ? `${found}\n` : listOf(problems, screenOf(io)));
    return ok ? exitCode.done : exitCode.problemsFound;
  },
};

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

/** All problems, or where there are none a summary of the report. */
async function validated(contents: string): Promise<readonly Problem[] | string> {
  let data: unknown;
  try {
    // Some editors put a byte order mark before the text.
    data = JSON.parse(contents.replace(/^\uFEFF/, ''));
  } catch (error) {
    return [notJson(error as SyntaxError)];
  }
  // The only command that needs zod loads it when it runs.
  const { validateReport } = await import('tip-report-laos-2012/schemas');
  const result = validateReport(data);
  if (!result.ok) return result.problems;
  const { report } = result;
  const counts = lists.map(([key, noun]) => `${report[key].length} ${noun}`).join(', ');
  return `Valid: ${report.report.title}. ${counts}.`;
}

function notJson({ message }: SyntaxError): Problem {
  return {
    code: 'not-json',
    path: '',
    id: null,
    message: `the file is no JSON: ${message}`,
    hint: 'Write a JSON document, as JSON.stringify gives of a report',
  };
}

function listOf(problems: readonly Problem[], screen: Screen): string {
  const told = problems.map(({ code, hint, id, message, path: place }) => {
    const where = `${place === '' ? 'the data as a whole' : place}${id === null ? '' : ` (${id})`}`;
    return [
      `${screen.styled('bold', where)}: ${code}`,
      wrapped(`${message}.`, screen.width, '  '),
      wrapped(`${hint}.`, screen.width, '  '),
    ].join('\n');
  });
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return `${told.join('\n\n')}\n\n${count}\n`;
}
