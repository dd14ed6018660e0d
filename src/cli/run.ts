import { datasetVersion } from 'tip-report-laos-2012';
import { type Command, programName } from './command.js';
import { agreementCommand } from './commands/agreement.js';
import { citeCommand } from './commands/cite.js';
import { crosswalksCommand } from './commands/crosswalks.js';
import { exportCommand } from './commands/export.js';
import { overviewCommand } from './commands/overview.js';
import { recordCommands } from './commands/records.js';
import { scaffoldCommand } from './commands/scaffold.js';
import { textCommand } from './commands/text.js';
import { validateCommand } from './commands/validate.js';
import { worklistCommand } from './commands/worklist.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { InvalidFile } from './from.js';
import { commandHelp, programHelp } from './help.js';
import type { Io } from './io.js';
import { parseArguments } from './parse-arguments.js';
import { screenOf, wrapped } from './screen.js';
import { hintOf, UsageError } from './usage-error.js';

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

const helpWords = ['--help', '-h', 'help'];

/**
 * Runs the program.
 *
 * @param argv - The arguments after the name of the program.
 * @returns The exit code. It never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = error.hint === '' ? '' : `${error.hint}\n`;
      io.stderr.write(`${programName}: ${error.message}\n${hint}`);
      return exitCode.wrongUsage;
    }
    if (error instanceof InvalidFile) {
      io.stderr.write(`${programName}: ${error.message}\n${problemsOf(error, io)}`);
      return exitCode.problemsFound;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${programName} ${datasetVersion.version} failed.\n${trace}\n`);
    return exitCode.internalFailure;
  }
}

function problemsOf({ problems }: InvalidFile, io: Io): string {
  const { width } = screenOf(io);
  return problems
    .map(({ hint, id, message, path }) => {
      const where = `${path === '' ? 'the data as a whole' : path}${id === null ? '' : ` (${id})`}`;
      return `${wrapped(`${where}: ${message}. ${hint}.`, width)}\n`;
    })
    .join('');
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = overviewCommand.name, ...rest] = argv;
  if (name === '--version') {
    io.stdout.write(`${datasetVersion.version}\n`);
    return exitCode.done;
  }
  if (helpWords.includes(name)) {
    const [of = 'help'] = rest;
    const screen = screenOf(io);
    const help = helpWords.includes(of)
      ? programHelp(commands, screen)
      : commandHelp(commandNamed(of), screen);
    io.stdout.write(help);
    return exitCode.done;
  }
  const command = commandNamed(name);
  // A request for help is answered whatever else was given.
  const end = rest.indexOf('--');
  const options = end === -1 ? rest : rest.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) {
    io.stdout.write(commandHelp(command, screenOf(io)));
    return exitCode.done;
  }
  return command.run(parseArguments(command, rest), io);
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = commands.map((each) => each.name);
  throw name.startsWith('-')
    ? new UsageError(
        `Unknown option ${JSON.stringify(name)}.`,
        `Without a command there are --help and --version. The commands are ${names.join(', ')}.`,
      )
    : new UsageError(
        `Unknown command ${JSON.stringify(name)}.`,
        hintOf(name, names, 'The commands are'),
      );
}
