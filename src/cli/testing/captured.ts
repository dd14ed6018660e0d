import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../io.js';
import { run } from '../run.js';

/** What surrounds a run of the program. */
export interface Surroundings {
  /** The columns of a terminal; without them, output is not a terminal. */
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingFolder?: string;
  readonly schemaFolder?: string;
  readonly standardInput?: string | readonly Uint8Array[];
}

/** What a run of the program gave. */
export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both outputs in the order of their writing, as a terminal shows them. */
  readonly shown: string;
}

/** Runs the program in this process. */
export async function captured(
  argv: readonly string[],
  surroundings: Surroundings = {},
): Promise<Captured> {
  const { columns, environment = {}, standardInput = '' } = surroundings;
  const folder = surroundings.workingFolder ?? '/nowhere';
  const written: { to: 'stderr' | 'stdout'; text: string }[] = [];
  const output = (to: 'stderr' | 'stdout'): Io['stdout'] => ({
    write: (text) => written.push({ to, text }),
    isTerminal: columns !== undefined,
    columns,
  });
  const code = await run(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    environment,
    workingFolder: folder,
    schemaFolder: pathToFileURL(`${surroundings.schemaFolder ?? '/nowhere'}${path.sep}`),
    standardInput: arriving(standardInput),
  });
  const textOf = (to?: 'stderr' | 'stdout') =>
    written
      .filter((each) => to === undefined || each.to === to)
      .map(({ text }) => text)
      .join('');
  return { code, stdout: textOf('stdout'), stderr: textOf('stderr'), shown: textOf() };
}

async function* arriving(input: string | readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* typeof input === 'string' ? [Buffer.from(input)] : input;
}

/** A text with every run of white space as one space, to look for words over line breaks. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The arguments in a line as a shell takes them, with double quotes. */
export function argumentsIn(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
