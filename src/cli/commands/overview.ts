import { recordKinds } from '../../report/record-kinds.js';
import type { Command, Example } from '../command.js';
import { exitCode } from '../exit-code.js';
import { argument, forPeople } from '../for-people.js';
import { fromOption, reportFrom } from '../from.js';
import { examplesOf } from '../help.js';
import { inLine, writerOf } from '../records.js';
import { described, parts, screenOf, wrapped } from '../screen.js';
import { crosswalksCommand } from './crosswalks.js';
import { recordCommands } from './records.js';
import { textCommand } from './text.js';

export const overviewCommand: Command = {
  name: 'overview',
  summary: 'What the report is and what there is to see; shown if no command is given.',
  positionals: '',
  mostPositionals: 0,
  options: () => ({ from: fromOption }),
  examples: [['overview', 'The report, and the number of records of each type.']],
  run: async (given, io) => {
    const report = forPeople(await reportFrom(given, io));
    const screen = screenOf(io);
    const { summary, title } = inLine(report.metadata, writerOf(report));
    const counted = recordKinds.map(({ collection }, index) => {
      const { name, summary: says } = recordCommands[index] as Command;
      return [`${name} (${report[collection].length})`, says] as const;
    });
    // The program has codes of the report on Laos only.
    const others = [textCommand, ...(given.has('from') ? [] : [crosswalksCommand])];
    io.stdout.write(
      parts(
        [
          [title, wrapped(summary, screen.width)],
          [
            'Commands',
            described(
              [...counted, ...others.map((each) => [each.name, each.summary] as const)],
              screen,
            ),
          ],
          ['Examples', examplesOf(examplesFor(given.value('from')), screen)],
        ],
        screen,
      ),
    );
    return exitCode.done;
  },
};

function examplesFor(file: string | undefined): readonly Example[] {
  const from = file === undefined ? '' : ` --from ${argument(file)}`;
  const id = file === undefined ? 'convictions-in-reporting-period' : 'ID';
  return [
    [`statistics ${id}${from}`, 'One record in full, with its source text.'],
    [`victims --sector fishing${from}`, 'Records that meet criteria.'],
    [`text --match hotline${from}`, 'The text, with matches highlighted.'],
    ['--help', 'All commands, for citations, files and reports of your own.'],
  ];
}
