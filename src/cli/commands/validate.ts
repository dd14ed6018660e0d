import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from 'tip-report-laos-2012';
import { spaced } from '../../parts/words.js';
import { recordKinds } from '../../report/record-kinds.js';
import { type Command, flag, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Screen, screenOf, wrapped } from '../screen.js';
import { UsageError } from '../usage-error.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Whether a JSON file is a valid report, and every problem in it.',
  positionals: 'FILE',
  mostPositionals: 1,
  options: () => ({
    json: flag('Print JSON: an object with ok and the list of problems.'),
  }),
  examples: [
    ['validate my-report.json', 'Check a report of your own.'],
    ['validate - < my-report.json', 'Check standard input.'],
  ],
  run: async (given, io) => {
    const [file] = given.positionals;
    if (file === undefined) {
      throw new UsageError(
        'validate needs a file.',
        `Usage: ${programName} validate FILE, or - for standard input.`,
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

/** All problems, or a summary of the report if there are none. */
async function validated(contents: string): Promise<readonly Problem[] | string> {
  let data: unknown;
  try {
    // Some editors put a byte order mark before the text.
    data = JSON.parse(contents.replace(/^\uFEFF/, ''));
  } catch (error) {
    return [notJson(error as SyntaxError)];
  }
  // Only this command needs zod, and loads it when it runs.
  const { validateReport } = await import('tip-report-laos-2012/schemas');
  const result = validateReport(data);
  if (!result.ok) return result.problems;
  const { report } = result;
  const counts = recordKinds.map(
    ({ collection, plural }) => `${report[collection].length} ${spaced(plural)}`,
  );
  return `Valid: ${report.metadata.title}. ${counts.join(', ')}.`;
}

function notJson({ message }: SyntaxError): Problem {
  return {
    code: 'not-json',
    path: '',
    id: null,
    message: `the file is not JSON: ${message}`,
    hint: 'Write a JSON document, such as JSON.stringify makes from a report',
  };
}

function listOf(problems: readonly Problem[], { styled, width }: Screen): string {
  const shown = problems.map(({ code, hint, id, message, path: place }) => {
    const where = `${place === '' ? 'the data as a whole' : place}${id === null ? '' : ` (${id})`}`;
    return `${styled('bold', where)}: ${code}\n${wrapped(`${message}.`, width, '  ')}\n${wrapped(`${hint}.`, width, '  ')}\n\n`;
  });
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return `${shown.join('')}${count}\n`;
}
