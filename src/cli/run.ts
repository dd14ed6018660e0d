import { datasetVersion, type Problem, tipReportLaos2012 } from 'tip-report-laos-2012';
import { show } from '../parts/show.js';
import { type Command, type Given, programName } from './command.js';
import { agreementCommand } from './commands/agreement.js';
import { citeCommand } from './commands/cite.js';
import { crosswalksCommand } from './commands/crosswalks.js';
import { exportCommand } from './commands/export.js';
import { overviewCommand } from './commands/overview.js';
import { recordCommands, whereElse } from './commands/records.js';
import { scaffoldCommand } from './commands/scaffold.js';
import { textCommand } from './commands/text.js';
import { validateCommand } from './commands/validate.js';
import { worklistCommand } from './commands/worklist.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { argument, visibleLines } from './for-people.js';
import { InvalidFile } from './from.js';
import { commandHelp, programHelp } from './help.js';
import type { Io, Output } from './io.js';
import { parseArguments } from './parse-arguments.js';
import { type Screen, screenOf, wrapped } from './screen.js';
import { hintOf, UsageError, wordIn } from './usage-error.js';
import { writeOutput } from './write-files.js';

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  overviewCommand,
  ...recordCommands,
  textCommand,
  crosswalksCommand,
  citeCommand,
  exportCommand,
  scaffoldCommand,
  worklistCommand,
  validateCommand,
  agreementCommand,
];

const helpOptions = ['--help', '-h'];
const versionOptions = ['--version', '-V'];

/**
 * Runs the program.
 *
 * @param argv - The arguments after the name of the program.
 * @returns The exit code. It never throws.
 */
export async function run(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io = { ...given, stderr: wrappedMessages(given) };
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = error.hint === '' ? '' : `${error.hint}\n`;
      io.stderr.write(`${programName}: ${error.message}\n${hint}`);
      return exitCode.wrongUsage;
    }
    if (error instanceof InvalidFile) {
      const problems = error.problems.map((problem) => `${problemText(problem)}\n`);
      io.stderr.write(`${programName}: ${error.message}\n${problems.join('')}`);
      return exitCode.problemsFound;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${programName} ${datasetVersion.version} failed.\n${trace}\n`);
    return exitCode.internalFailure;
  }
}

/** Where messages go, which can be seen: wrapped on a terminal; elsewhere, each has a line. */
function wrappedMessages({ environment, stderr }: Io): Output {
  const { width } = screenOf({ environment, stdout: stderr });
  return {
    ...stderr,
    write: (text) => {
      const lines = visibleLines(text);
      stderr.write(stderr.isTerminal ? wrapped(lines, width) : lines);
    },
  };
}

function problemText({ hint, id, message, path }: Problem): string {
  const where = `${path === '' ? 'the data as a whole' : path}${id === null ? '' : ` (${id})`}`;
  return `${where}: ${message}. ${hint}.`;
}

async function dispatch(given: readonly string[], io: Io): Promise<ExitCode> {
  const end = given.indexOf('--');
  const before = end === -1 ? given : given.slice(0, end);
  const argv = [...before.filter((each) => each !== '--no-color'), ...given.slice(before.length)];
  if (argv.length < given.length) {
    return dispatch(argv, { ...io, environment: { ...io.environment, NO_COLOR: '1' } });
  }
  // A request for help or the version is answered whatever else was given.
  const asks = (options: readonly string[]) => before.some((each) => options.includes(each));
  const [first = overviewCommand.name, ...rest] = argv;
  if (first === 'help' || helpOptions.includes(first)) {
    io.stdout.write(helpOf(rest[0], screenOf(io)));
    return exitCode.done;
  }
  if (first === 'version' || asks(versionOptions)) {
    io.stdout.write(`${datasetVersion.version}\n`);
    return exitCode.done;
  }
  // Without a command, options are those of the overview.
  const isOption = first.startsWith('-');
  const later = isOption ? commands.find(({ name }) => rest.includes(name)) : undefined;
  if (later !== undefined) {
    throw new UsageError(
      `Option ${argument(first)} is before the command.`,
      `Write ${programName} ${later.name}, and then its options.`,
    );
  }
  const command = isOption ? overviewCommand : commandNamed(first);
  if (asks(helpOptions)) {
    io.stdout.write(commandHelp(command, screenOf(io)));
    return exitCode.done;
  }
  return runCommand(command, parseArguments(command, isOption ? argv : rest), io);
}

function helpOf(name: string | undefined, screen: Screen): string {
  const isCommand = name !== undefined && !['help', 'version', ...helpOptions].includes(name);
  return isCommand ? commandHelp(commandNamed(name), screen) : programHelp(commands, screen);
}

/** Runs a command. What it prints goes to the file of `--output`, if that was given. */
async function runCommand(command: Command, given: Given, io: Io): Promise<ExitCode> {
  const file = given.value('output');
  if (file === undefined || 'output' in command.options()) return command.run(given, io);
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const stdout = { write, isTerminal: false, columns: undefined };
  const code = await command.run(given, { ...io, stdout });
  writeOutput(file, text, given, io);
  return code;
}

function commandNamed(name: string): Command {
  const names = commands.map((each) => each.name);
  const known = wordIn(names, name);
  const command = commands.find((each) => each.name === known);
  if (command !== undefined) return command;
  throw new UsageError(
    `Unknown command ${show(name)}.`,
    whereElse(name, tipReportLaos2012) ?? hintOf(name, names, 'The commands are'),
  );
}
