import { type Command, type Example, type Option, programName } from './command.js';
import { optionsOf, usageOf } from './parse-arguments.js';
import { described, parts, type Screen, wrapped } from './screen.js';

const programExamples: readonly Example[] = [
  ['statistics', 'The figures, with their sources and qualifiers.'],
  ['statistics convictions-in-reporting-period', 'One record, with its source text.'],
  ['text --match hotline', 'The text, with matches highlighted.'],
  ['victims --csv', 'A table for a spreadsheet.'],
];

const exitCodes = [
  ['0', 'Success, also if nothing was found.'],
  ['1', 'A report or a list of codes in your file is not valid.'],
  ['2', 'Invalid request: an unknown option or id, or a file that can’t be read or written.'],
  ['3', 'The program itself failed.'],
] as const;

const programOptions = [
  ['-h, --help', 'Show help; COMMAND --help shows help for that command.'],
  ['-V, --version', 'Show the version of the program and its data.'],
  ['-o, --output FILE', 'Write what a command prints to a file; export also writes folders.'],
  ['--force', 'Let --output replace a file that is there.'],
  ['--no-color', 'Print without colors, as with the environment variable NO_COLOR.'],
] as const;

/** What the program is, and its commands. */
export function programHelp(commands: readonly Command[], screen: Screen): string {
  const about =
    'The US Department of State’s 2012 Trafficking in Persons Report on Laos as data: every value with its source text.';
  const names = commands.map(({ name, summary }) => [name, summary] as const);
  return `${wrapped(about, screen.width)}\n\n${parts(
    [
      ['Usage', wrapped(`${programName} [COMMAND] [OPTIONS]`, screen.width, '  ')],
      ['Commands', described(names, screen)],
      ['Options', described(programOptions, screen)],
      ['Exit codes', described(exitCodes, screen)],
      ['Examples', examplesOf(programExamples, screen)],
    ],
    screen,
  )}`;
}

/** What a command does, and how to call it. */
export function commandHelp(command: Command, screen: Screen): string {
  const { details = '', examples, summary } = command;
  const options = Object.entries(optionsOf(command));
  const about = [summary, details].filter((text) => text !== '');
  return `${about.map((text) => `${wrapped(text, screen.width)}\n\n`).join('')}${parts(
    [
      ['Usage', wrapped(usageOf(command), screen.width, '  ')],
      [
        'Options',
        described(
          options.map(([option, of]) => [written(option, of), of.says]),
          screen,
        ),
      ],
      ['Examples', examplesOf(examples, screen)],
    ],
    screen,
  )}`;
}

function written(name: string, option: Option): string {
  const names = option.short === undefined ? `--${name}` : `-${option.short}, --${name}`;
  if (option.type === 'boolean') return names;
  return `${names} ${option.placeholder}${option.multiple === true && option.isWhole !== true ? ',...' : ''}`;
}

/** What to type, and what for. The lines are whole, to be copied. */
export function examplesOf(examples: readonly Example[], { styled, width }: Screen): string {
  return examples
    .map(
      ([line, says]) =>
        `${wrapped(says, width, '  ')}\n${styled('bold', `    ${programName} ${line}`)}`,
    )
    .join('\n');
}
