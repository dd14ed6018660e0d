import { type Command, type Example, type Option, programName } from './command.js';
import { helpOption } from './parse-arguments.js';
import { described, type Screen, wrapped } from './screen.js';

const programExamples: readonly Example[] = [
  { line: 'statistics', says: 'The figures, with who says so and what limits them.' },
  { line: 'statistics convictions-2011', says: 'One record, with the words that it rests on.' },
  { line: 'text --match hotline', says: 'The text, with a word marked.' },
  { line: 'victims --csv', says: 'A table for a spreadsheet.' },
];

const exitCodes = [
  ['0', 'Done. Finding nothing is no failure.'],
  ['1', '`validate` found problems in the data.'],
  ['2', 'It can’t be done as it was put: an unknown option or id, a file that can’t be read.'],
  ['3', 'The program itself failed.'],
] as const;

/** What the program is, and its commands. */
export function programHelp(commands: readonly Command[], screen: Screen): string {
  return sections(screen, [
    [
      null,
      wrapped(
        'What the US Department of State’s 2012 Trafficking in Persons Report says about Laos, as data: every value with the words that it rests on.',
        screen.width,
      ),
    ],
    ['Usage', `  ${programName} COMMAND [OPTIONS]`],
    [
      'Commands',
      described(
        commands.map(({ name, summary }) => [name, summary]),
        screen,
      ),
    ],
    [
      'Options',
      described(
        [
          ['-h, --help', 'Show this help, or behind a command the help on it.'],
          ['--version', 'Show the version of the program and its data.'],
        ],
        screen,
      ),
    ],
    ['Exit codes', described(exitCodes, screen)],
    ['Examples', examplesOf(programExamples, screen)],
  ]);
}

/** What a command does, and how to call it. */
export function commandHelp(command: Command, screen: Screen): string {
  const { examples, name, positionals, summary } = command;
  const options = Object.entries({ ...command.options(), help: helpOption });
  const usage = `${programName} ${name} ${positionals} [OPTIONS]`;
  return sections(screen, [
    [null, wrapped(summary, screen.width)],
    ['Usage', wrapped(usage, screen.width, '  ')],
    [
      'Options',
      described(
        options.map(([option, of]) => [written(option, of), of.says]),
        screen,
      ),
    ],
    ['Examples', examplesOf(examples, screen)],
  ]);
}

function written(name: string, option: Option): string {
  if (option.type === 'string') {
    return `--${name} ${option.placeholder}${option.multiple === true ? ',...' : ''}`;
  }
  return option.short === undefined ? `--${name}` : `-${option.short}, --${name}`;
}

function examplesOf(examples: readonly Example[], { styled, width }: Screen): string {
  return examples
    .map(
      ({ line, says }) =>
        `${wrapped(says, width, '  ')}\n${styled('bold', `    ${programName} ${line}`)}`,
    )
    .join('\n');
}

function sections(
  { styled }: Screen,
  parts: readonly (readonly [heading: string | null, text: string])[],
): string {
  const told = parts.map(([heading, text]) =>
    heading === null ? text : `${styled('bold', heading)}\n${text}`,
  );
  return `${told.join('\n\n')}\n`;
}
