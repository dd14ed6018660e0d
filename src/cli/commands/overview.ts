import { metadata, tipReportLaos2012 } from 'tip-report-laos-2012';
import { capitalized, spaced } from '../../parts/words.js';
import { recordKinds } from '../../report/record-kinds.js';
import { type Command, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import { inLine } from '../records.js';
import { described, listed, parts, screenOf, wrapped } from '../screen.js';

/** The records listed one by one. Of the others, the overview says how many there are. */
const kindsInFull: readonly string[] = ['statistic', 'victim-category', 'legal-provision'];

const next = [
  ['statistics convictions-in-reporting-period', 'One record in full, with its source text.'],
  ['victims --sector fishing', 'Records that meet criteria.'],
  ['text --match hotline', 'The text, with matches highlighted.'],
  ['--help', 'All commands.'],
] as const;

export const overviewCommand: Command = {
  name: 'overview',
  summary: 'The report at a glance; shown if no command is given.',
  positionals: '',
  mostPositionals: 0,
  options: () => ({}),
  examples: [['overview', 'Tier, figures, victim categories and laws.']],
  run: (_, io) => {
    const screen = screenOf(io);
    const { summary, title } = inLine(metadata);
    const lists: (readonly [heading: string, text: string])[] = [];
    const others: string[] = [];
    for (const { collection, kind, plural } of recordKinds) {
      const records = tipReportLaos2012[collection];
      const name = spaced(plural);
      if (kindsInFull.includes(kind)) {
        lists.push([
          `${capitalized(name)} (${records.length})`,
          listed(records.map(inLine), screen),
        ]);
      } else {
        others.push(`${records.length} ${name}`);
      }
    }
    const lines = next.map(([line, says]) => [`${programName} ${line}`, says] as const);
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
