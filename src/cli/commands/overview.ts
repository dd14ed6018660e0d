import type { AnyRecord } from 'tip-report-laos-2012';
import { capitalized, spaced } from '../../parts/words.js';
import { recordKinds } from '../../report/record-kinds.js';
import { type Command, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import { fromOption, reportFrom } from '../from.js';
import { inLine } from '../records.js';
import { described, listed, parts, screenOf, wrapped } from '../screen.js';

/** The records listed one by one. Of the others, the overview says how many there are. */
const kindsInFull: readonly string[] = ['statistic', 'victim-category', 'legal-provision'];

const next: readonly (readonly [line: string, says: string])[] = [
  ['statistics convictions-in-reporting-period', 'One record in full, with its source text.'],
  ['victims --sector fishing', 'Records that meet criteria.'],
  ['text --match hotline', 'The text, with matches highlighted.'],
  ['--help', 'All commands.'],
];

function nextFrom(file: string): typeof next {
  return [
    [`statistics ID --from ${file}`, 'One record in full, with its source text.'],
    [`victims --sector fishing --from ${file}`, 'Records that meet criteria.'],
    [`text --match hotline --from ${file}`, 'The text, with matches highlighted.'],
    ['--help', 'All commands.'],
  ];
}

export const overviewCommand: Command = {
  name: 'overview',
  summary: 'The report at a glance; shown if no command is given.',
  positionals: '',
  mostPositionals: 0,
  options: () => ({ from: fromOption }),
  examples: [['overview', 'Tier, figures, victim categories and laws.']],
  run: async (given, io) => {
    const report = await reportFrom(given, io);
    const screen = screenOf(io);
    const { summary, title } = inLine(report.metadata, report);
    const lists: (readonly [heading: string, text: string])[] = [];
    const others: string[] = [];
    for (const { collection, kind, plural } of recordKinds) {
      const records: readonly AnyRecord[] = report[collection];
      const name = spaced(plural);
      if (kindsInFull.includes(kind)) {
        lists.push([
          `${capitalized(name)} (${records.length})`,
          listed(
            records.map((record) => inLine(record, report)),
            screen,
          ),
        ]);
      } else {
        others.push(`${records.length} ${name}`);
      }
    }
    const from = given.value('from');
    const lines = (from === undefined ? next : nextFrom(from)).map(
      ([line, says]) => [`${programName} ${line}`, says] as const,
    );
    io.stdout.write(
      parts(
        [
          [title, wrapped(summary, screen.textWidth)],
          ...lists,
          ['More', wrapped(others.join(', '), screen.textWidth)],
          ['Next', described(lines, screen)],
        ],
        screen,
      ),
    );
    return exitCode.done;
  },
};
