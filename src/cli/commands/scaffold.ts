import { createHash } from 'node:crypto';
import { type Scaffold, scaffold, unfilled } from '../../coding/scaffold.js';
import { worklistOf } from '../../coding/worklist.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { show } from '../../parts/show.js';
import { type Command, type Option, programName } from '../command.js';
import { bytesIn, textIn } from '../data-in.js';
import { exitCode } from '../exit-code.js';
import { forPeople, printData } from '../for-people.js';
import type { Io } from '../io.js';
import { unfinishedReport } from '../report-in.js';
import { screenOf, wrapped } from '../screen.js';
import { UsageError } from '../usage-error.js';
import { writeOutput } from '../write-files.js';
import { worklistText } from './worklist.js';

const output: Option = {
  type: 'string',
  short: 'o',
  placeholder: 'FILE',
  says: 'Write to this file, which ends in .json or .yaml. Default: JSON to standard output.',
};

export const scaffoldCommand: Command = {
  name: 'scaffold',
  summary:
    'The beginning of a report of your own, from the text of a narrative: passages, ids and what is left to do.',
  positionals: 'FILE',
  mostPositionals: 1,
  options: () => ({ output }),
  examples: [
    ['scaffold laos-2013.txt -o laos-2013.yaml', 'From a text to a report to fill in.'],
    ['scaffold - < laos-2013.txt > laos-2013.json', 'From standard input, as JSON.'],
  ],
  run: async (given, io) => {
    const [file] = given.positionals;
    if (file === undefined) {
      throw new UsageError(
        'scaffold needs a text.',
        `Usage: ${programName} scaffold FILE [-o FILE], or - for standard input.`,
      );
    }
    const to = given.value('output');
    if (to !== undefined && to !== '-' && !/\.(?:json|ya?ml)$/i.test(to)) {
      throw new UsageError(
        `Can't tell the format of ${show(to)}.`,
        'End its name in .json or .yaml.',
      );
    }
    const { note, text } = await narrativeIn(file, io);
    const made = scaffold({ text, sha256: createHash('sha256').update(text).digest('hex') });
    const fields = [...unfilled(made.metadata, 'metadata')];
    io.stderr.write(note);
    if (to === undefined || to === '-') {
      printData(`${JSON.stringify(made, null, 2)}\n`, io);
      return exitCode.done;
    }
    writeOutput(to, await written(made, to), given, io);
    const screen = screenOf(io);
    const { sections } = forPeople(made.narrative);
    const passages = passagesOf(made.narrative).length;
    const counts = `${sections.length} ${sections.length === 1 ? 'section' : 'sections'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}`;
    const sectionsFound = sections.map(({ heading, id }) => `${id} (${heading})`).join(', ');
    const told = [
      `${counts}.`,
      `Sections: ${sectionsFound}.`,
      ...(fields.length === 0
        ? []
        : [`To fill in, now null: ${fields.join(', ')}. What the copy doesn’t have stays null.`]),
    ].map((line) => wrapped(line, screen.width));
    const { report } = await unfinishedReport(made, to);
    io.stdout.write(`${told.join('\n')}\n\n${worklistText(forPeople(worklistOf(report)), screen)}`);
    return exitCode.done;
  },
};

/** A text from its first letter on, and a note if something stood before it. */
async function narrativeIn(
  file: string,
  io: Io,
): Promise<{ readonly text: string; readonly note: string }> {
  const bytes = await bytesIn(file, 'a text file', io);
  const read = textIn(bytes);
  if (typeof read === 'string') {
    throw new UsageError(
      `Can't read ${show(file)} as a narrative: ${read}.`,
      'Give a text file in UTF-8, such as one copied from the page of the report.',
    );
  }
  const text = read.text.trimStart();
  if (text === '') {
    throw new UsageError(
      `Can't read ${show(file)} as a narrative: it has no text.`,
      'Give a file with the text of a narrative: the tier line, headings and paragraphs.',
    );
  }
  const isWhole = Buffer.byteLength(text) === bytes.length;
  const note =
    'White space or a byte order mark before the text was left out: source.sha256 and source.codePoints are of the text without it.\n';
  return { text, note: isWhole ? '' : note };
}

async function written(made: Scaffold, to: string): Promise<string> {
  if (/\.json$/i.test(to)) return `${JSON.stringify(made, null, 2)}\n`;
  const { dump } = await import('js-yaml');
  return dump(made, { lineWidth: -1, noRefs: true });
}
