import { type WorklistItem, worklistOf } from '../../coding/worklist.js';
import { type Command, flag, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import { forPeople, printData } from '../for-people.js';
import { leftOutNote, unfinishedReportIn } from '../report-in.js';
import { type Screen, screenOf, wrapped } from '../screen.js';
import { UsageError } from '../usage-error.js';

export const worklistCommand: Command = {
  name: 'worklist',
  summary:
    'What is left to code in a report of your own: figures, qualifiers and names, by sentence.',
  positionals: 'FILE',
  mostPositionals: 1,
  options: () => ({
    json: flag('Print JSON: a list of sentences with what is left to code in each.'),
  }),
  examples: [['worklist my-report.yaml', 'What no record has yet.']],
  run: async (given, io) => {
    const [file] = given.positionals;
    if (file === undefined) {
      throw new UsageError(
        'worklist needs a file.',
        `Usage: ${programName} worklist FILE, or - for standard input.`,
      );
    }
    const { leftOut, report } = await unfinishedReportIn(file, io);
    const list = worklistOf(report);
    io.stderr.write(leftOutNote(file, leftOut));
    if (given.has('json')) printData(`${JSON.stringify(list, null, 2)}\n`, io);
    else io.stdout.write(worklistText(forPeople(list), screenOf(io)));
    return exitCode.done;
  },
};

const nouns = { figure: 'figure', hedge: 'qualifier', name: 'name' } as const;

const unquoted = {
  'no record': ' (no record quotes it)',
  'organizations and places only': ' (only organizations and places quote it)',
  records: '',
} as const;

function readingOf({ reading, what }: WorklistItem['uncoded'][number]): string {
  if (reading === null) return '';
  return what === 'hedge' ? ` (hedges: { ${reading} })` : ` (${reading})`;
}

/** The worklist for people, one sentence after the other. */
export function worklistText(list: readonly WorklistItem[], { styled, width }: Screen): string {
  if (list.length === 0) return 'Nothing is left to code.\n';
  const blocks = list.map(({ passage, quotedBy, text, uncoded }) => {
    const head = `${styled('bold', passage)}${unquoted[quotedBy]}`;
    const items = uncoded.map((found) =>
      wrapped(`${nouns[found.what]} “${found.text}”${readingOf(found)}`, width, '    '),
    );
    return [head, wrapped(text, width, '  '), ...items].join('\n');
  });
  const counts = Object.entries(nouns).map(([what, noun]) => {
    const count = list
      .flatMap(({ uncoded }) => uncoded)
      .filter((each) => each.what === what).length;
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
  });
  const sentences = list.length === 1 ? '1 sentence' : `${list.length} sentences`;
  const total = wrapped(`Left to code: ${counts.join(', ')}, in ${sentences}.`, width);
  return `${blocks.join('\n\n')}\n\n${total}\n`;
}
