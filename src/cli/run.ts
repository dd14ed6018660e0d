import { dataset } from 'tip-report-laos-2012';
import { type Command, programName } from './command.js';
import { citeCommand } from './commands/cite.js';
import { crosswalksCommand } from './commands/crosswalks.js';
import { exportCommand } from './commands/export.js';
import { findingsCommand } from './commands/findings.js';
import { lawsCommand } from './commands/laws.js';
import { organizationsCommand } from './commands/organizations.js';
import { placesCommand } from './commands/places.js';
import { recommendationsCommand } from './commands/recommendations.js';
import { statisticsCommand } from './commands/statistics.js';
import { textCommand } from './commands/text.js';
import { validateCommand } from './commands/validate.js';
import { victimsCommand } from './commands/victims.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { commandHelp, programHelp } from './help.js';
import type { Io } from './io.js';
import { hintOf } from './nearest.js';
import { parseArguments } from './parse-arguments.js';
import { screenOf } from './screen.js';
import { UsageError } from './usage-error.js';

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  statisticsCommand,
  victimsCommand,
  lawsCommand,
  recommendationsCommand,
  findingsCommand,
  organizationsCommand,
  placesCommand,
  textCommand,
  crosswalksCommand,
  citeCommand,
  exportCommand,
  validateCommand,
];

const helpWords = ['--help', '-h', 'help'];

/**
 * Runs the program.
 *
 * @param argv - The arguments behind the name of the program.
 * @returns The code with which to end. It never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`${programName}: ${error.message}\n${error.hint}\n`);
      return exitCode.wrongUsage;
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${programName} ${dataset.version} failed.\n${told}\n`);
    return exitCode.internalFailure;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    throw new UsageError('No command was given.', listing());
  }
  if (name === '--version') {
    io.stdout.write(`${dataset.version}\n`);
    return exitCode.done;
  }
  if (helpWords.includes(name)) {
    const [of] = rest;
    const screen = screenOf(io);
    const help =
      of === undefined || helpWords.includes(of)
        ? programHelp(commands, screen)
        : commandHelp(commandNamed(of), screen);
    io.stdout.write(help);
    return exitCode.done;
  }
  const command = commandNamed(name);
  // A question for help is answered whatever stands beside it.
  if (asksForHelp(rest)) {
    io.stdout.write(commandHelp(command, screenOf(io)));
    return exitCode.done;
  }
  return command.run(parseArguments(command, rest), io);
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).some(
    (each) => each === '--help' || each === '-h',
  );
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new UsageError(
    `Unknown ${kind} ${JSON.stringify(name)}.`,
    kind === 'option'
      ? `Without a command there are --help and --version. ${listing()}`
      : hintOf(
          name,
          commands.map((each) => each.name),
          'The commands are',
        ),
  );
}

function listing(): string {
  const names = commands.map((each) => each.name).join(', ');
  return `The commands are ${names}. \`${programName} --help\` tells more.`;
}
