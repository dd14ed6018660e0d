import { createHash } from 'node:crypto';
import { getStatistic } from 'tip-report-laos-2012';
import { asWritten } from '../../coding/as-written.js';
import { type Scaffold, scaffold, unfilled } from '../../coding/scaffold.js';
import { worklistOf } from '../../coding/worklist.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { enumerate } from '../../parts/expected.js';
import { show } from '../../parts/show.js';
import { type Command, type Option, programName } from '../command.js';
import { bytesIn, textIn } from '../data-in.js';
import { exitCode } from '../exit-code.js';
import { argument, forPeople, printData } from '../for-people.js';
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

const firstLines =
  'The text starts with the title, such as “2014 Trafficking in Persons Report - Velmora”, and the line of the tier, such as “VELMORA (Tier 2)”. Headings and paragraphs follow, with blank lines between them.';

export const scaffoldCommand: Command = {
  name: 'scaffold',
  summary:
    'The beginning of a report of your own, from the text of a narrative: passages, ids and what is left to do.',
  details: firstLines,
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
    io.stderr.write(note);
    const screen = screenOf(io);
    const summary = (await summaryOf(made))
      .map((line) => `${wrapped(line, screen.width)}\n`)
      .join('');
    if (to === undefined || to === '-') {
      printData(`${JSON.stringify(made, null, 2)}\n`, io);
      io.stderr.write(summary);
      return exitCode.done;
    }
    writeOutput(to, await written(made, to), given, io);
    const { report } = await unfinishedReport(made, to);
    io.stdout.write(`${summary}\n`);
    io.stdout.write(`${worklistText(forPeople(worklistOf(report)), screen)}\n`);
    io.stdout.write(`${wrapped(nextSteps(to), screen.width)}\n`);
    return exitCode.done;
  },
};

/** What was found in the text, and what has to be filled in, each in a line. */
async function summaryOf(made: Scaffold): Promise<readonly string[]> {
  const { completeReport, metadataSchema } = await import('tip-report-laos-2012/schemas');
  const { sections } = forPeople(made.narrative);
  const passages = passagesOf(made.narrative).length;
  const counts = `${sections.length} ${sections.length === 1 ? 'section' : 'sections'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}`;
  const sectionsFound = sections.map(({ heading, id }) => `${id} (${heading})`).join(', ');
  const { tier, year } = made.metadata;
  const absent = [
    ...(year === null ? ['title with a year'] : []),
    ...(tier === null ? ['line of the tier'] : []),
  ];
  const { metadata } = Object(completeReport(made));
  const issues = metadataSchema.safeParse(metadata).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path }) => ['metadata', ...path].join('.')));
  const fields = [...unfilled(made.metadata, 'metadata')];
  const needed = fields.filter((field) => wrong.has(field));
  const optional = fields.filter((field) => !wrong.has(field));
  const lines: readonly (readonly [line: string, about: readonly string[]])[] = [
    [`${counts}.`, [counts]],
    [`Sections: ${sectionsFound}.`, sections.map(({ id }) => id)],
    [
      `The text has no ${enumerate(absent, 'or')}, which the metadata must quote: add what is missing, and run this again. ${firstLines}`,
      absent,
    ],
    [`To fill in, now null: ${needed.join(', ')}.`, needed],
    [`Null if the copy doesn’t say: ${optional.join(', ')}.`, optional],
  ];
  return lines.flatMap(([line, about]) => (about.length === 0 ? [] : [line]));
}

function nextSteps(file: string): string {
  const name = argument(file);
  return `Next: write each statement as a record, in the list of its type; \`statistics ${sampleId} --json\` prints one. \`worklist ${name}\` lists what is left, \`validate ${name} --watch\` what is wrong. \`export schema -o .\` writes a JSON Schema for editors that complete what you type.`;
}

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
      `Give a file with the text of a narrative. ${firstLines}`,
    );
  }
  const isWhole = Buffer.byteLength(text) === bytes.length;
  const note =
    'White space or a byte order mark before the text was left out: source.sha256 and source.codePoints are of the text without it.\n';
  return { text, note: isWhole ? '' : note };
}

const sampleId = 'convictions-2010';

async function written(made: Scaffold, to: string): Promise<string> {
  if (/\.json$/i.test(to)) return `${JSON.stringify(made, null, 2)}\n`;
  const { dump } = await import('js-yaml');
  const yaml = (value: unknown) => dump(value, { lineWidth: -1, noRefs: true }).trimEnd();
  const sample = yaml({ statistics: [asWritten(getStatistic(sampleId))] });
  const comment = `Write each statement as a record, in the list of its type. A record of the report on Laos:\n\n${sample}`;
  return `${comment.replace(/^/gm, '# ').replace(/ +$/gm, '')}\n\n${yaml(made)}\n`;
}
