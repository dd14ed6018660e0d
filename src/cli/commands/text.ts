import { locateEvidence, type Passage, type TipReport } from 'tip-report-laos-2012';
import { headingOriginMeanings } from '../../kinds/narrative/meanings.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { show, showTerms } from '../../parts/show.js';
import { termsIn } from '../../questions/search-terms.js';
import { tablesOf } from '../../tables/tables.js';
import { type Command, flag, type Given, programName, value } from '../command.js';
import { exitCode } from '../exit-code.js';
import { printData } from '../for-people.js';
import { fromOption, reportShown } from '../from.js';
import { marked, type Stretch, stretchesOf } from '../marks.js';
import { findById, recordsOf } from '../records.js';
import { described, parts, type Screen, screenOf } from '../screen.js';
import { csvOf, formOf, tableNamed } from '../selection.js';
import { UsageError, unknownId } from '../usage-error.js';

export const textCommand: Command = {
  name: 'text',
  summary: 'The text of the report, in full or in part, with matches highlighted.',
  positionals: '[PASSAGE|SECTION...]',
  mostPositionals: Number.POSITIVE_INFINITY,
  options: () => ({
    match: value(
      'WORDS',
      'Highlight these words, in any order; JSON and CSV have only the passages with them. Ignores case, accents and plurals.',
    ),
    record: value(
      'ID',
      'Highlight the source text of a record; JSON and CSV have only the passages with it.',
    ),
    only: flag('Show only passages with a match.'),
    from: fromOption,
    json: flag('Print JSON: a list of passages, as in dataset.json.'),
    csv: flag('Print CSV, with the columns of the data files.'),
  }),
  examples: [
    ['text prosecution', 'One section.'],
    ['text prosecution.8 protection.7', 'Single passages, by id.'],
    ['text --match "hotline calls" --only', 'Where does the text mention hotlines?'],
    ['text --record convictions-in-reporting-period --only', 'Where does it give the convictions?'],
  ],
  run: async (given, io) => {
    const form = formOf(given);
    const asked = given.has('match') || given.has('record');
    if (given.has('only') && !asked) {
      throw new UsageError('--only needs something to match.', 'Add --match or --record.');
    }
    const report = await reportShown(given, io);
    const stretches = stretchesFor(given, report);
    const chosen = passagesFor(given.positionals, report);
    const matching = chosen.filter((passage) => stretches(passage).length > 0);
    // Only text can have highlights among other passages.
    const isWhole = form === 'text' && !given.has('only') && matching.length > 0;
    const shown = asked && !isWhole ? matching : chosen;
    if (asked && matching.length === 0) io.stderr.write('No matches.\n');
    if (form === 'json') printData(`${JSON.stringify(shown, null, 2)}\n`, io);
    else if (form === 'csv') {
      printData(csvOf(tableNamed('passages', tablesOf([report])), shown), io);
    } else if (shown.length > 0) io.stdout.write(textOf(shown, report, stretches, screenOf(io)));
    return exitCode.done;
  },
};

type StretchesOf = (passage: Passage) => readonly Stretch[];

/** What is to be highlighted in a passage. */
function stretchesFor(given: Given, from: TipReport): StretchesOf {
  const query = given.value('match');
  const terms = termsIn(query ?? '');
  if (query !== undefined && terms.length === 0) {
    throw new UsageError(`${show(query)} has no words.`, 'Give --match some words.');
  }
  const id = given.value('record');
  const quotes = id === undefined ? [] : locateEvidence(findById(id, recordsOf(from)), { from });
  return ({ id: passage, text }) => [
    ...stretchesOf(text, terms),
    ...quotes
      .filter((quote) => quote.passage.id === passage)
      .map(({ before, quote }) => ({ start: before.length, end: before.length + quote.length })),
  ];
}

function passagesFor(ids: readonly string[], { narrative }: TipReport): readonly Passage[] {
  const { sections } = narrative;
  const passages = passagesOf(narrative);
  const known = new Set([...sections, ...passages].map((each) => each.id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const names = showTerms(sections.map((each) => each.id));
    const hint = `The sections are ${names}; \`${programName} text\` shows the ids of passages.`;
    throw unknownId(unknown, [...known], hint);
  }
  const wanted = new Set(ids);
  return wanted.size === 0
    ? passages
    : passages.filter(({ id, section }) => wanted.has(id) || wanted.has(section));
}

function textOf(
  chosen: readonly Passage[],
  { narrative }: TipReport,
  stretches: StretchesOf,
  screen: Screen,
): string {
  const { colored, styled, width } = screen;
  const mark = (part: string) => (colored ? styled('inverse', part) : `>>${part}<<`);
  const isChosen = new Set(chosen);
  const shown = narrative.sections.map(({ heading, headingOrigin, paragraphs }) => {
    const blocks = paragraphs
      .map(({ passages: own }) => own.filter((passage) => isChosen.has(passage)))
      .filter((own) => own.length > 0)
      .map((own) => {
        const entries = own.map(
          (passage) => [passage.id, marked(passage.text, stretches(passage), mark)] as const,
        );
        return `\n${described(entries, { styled, width })}`;
      });
    return [`${heading} (${headingOriginMeanings[headingOrigin]})`, blocks.join('\n')] as const;
  });
  return parts(shown, screen);
}
