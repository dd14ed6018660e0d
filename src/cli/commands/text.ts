import { locateEvidence, narrative, type Section, type Unit } from 'tip-report-laos-2012';
import { type Command, type Given, programName } from '../command.js';
import { csvOf } from '../csv-of.js';
import { exitCode } from '../exit-code.js';
import { units as all, findById, records } from '../find-record.js';
import { marked, type Stretch, stretchesOf, wordsOf } from '../marks.js';
import { didYouMean } from '../nearest.js';
import { formOf } from '../output-options.js';
import { described, type Screen, screenOf } from '../screen.js';
import { UsageError } from '../usage-error.js';

const sections: readonly Section[] = narrative.sections;

const origins: Readonly<Record<Section['headingOrigin'], string>> = {
  editorial: 'our heading',
  restored: 'heading of the published report, which the copy lost',
  source: 'heading of the text',
};

export const textCommand: Command = {
  name: 'text',
  summary: 'The text of the report, whole or by units or sections, with what is looked for marked.',
  positionals: '[UNIT|SECTION...]',
  mostPositionals: Number.POSITIVE_INFINITY,
  options: () => ({
    match: {
      type: 'string',
      placeholder: 'WORDS',
      says: 'Mark these words, in any order. Case, accents and plurals do not count.',
    },
    record: { type: 'string', placeholder: 'ID', says: 'Mark the words on which a record rests.' },
    only: { type: 'boolean', says: 'Show only the units in which something is marked.' },
    json: {
      type: 'boolean',
      says: 'Give JSON: a list of units, as in dataset.json, without marks.',
    },
    csv: { type: 'boolean', says: 'Give CSV, with the columns of the data files, without marks.' },
  }),
  examples: [
    { line: 'text prosecution', says: 'A section.' },
    {
      line: 'text prosecution.8 protection.7',
      says: 'Single units, by the ids in a record’s evidence.',
    },
    {
      line: 'text --match "hotline calls" --only',
      says: 'Where does the text speak of calls to hotlines?',
    },
    { line: 'text --record convictions-2011 --only', says: 'Where do these convictions stand?' },
  ],
  run: (given, io) => {
    const asked = given.has('match') || given.has('record');
    if (given.has('only') && !asked) {
      throw new UsageError(
        '--only was given with nothing to mark.',
        'Give --match or --record, too.',
      );
    }
    const stretches = stretchesFor(given);
    const chosen = unitsFor(given.positionals);
    const units = given.has('only') ? chosen.filter((unit) => stretches(unit).length > 0) : chosen;
    if (asked && chosen.every((unit) => stretches(unit).length === 0)) {
      io.stderr.write('Nothing in the text asked for matches.\n');
    }
    const form = formOf(given);
    if (form === 'json') io.stdout.write(`${JSON.stringify(units, null, 2)}\n`);
    else if (form === 'csv') io.stdout.write(csvOf('units', units));
    else io.stdout.write(shown(units, stretches, screenOf(io)));
    return exitCode.done;
  },
};

type StretchesOf = (unit: Unit) => readonly Stretch[];

/** What is to be marked in a unit. */
function stretchesFor(given: Given): StretchesOf {
  const query = given.value('match');
  const words = wordsOf(query ?? '');
  if (query !== undefined && words.size === 0) {
    throw new UsageError(`There is no word in ${JSON.stringify(query)}.`, 'Give --match words.');
  }
  const id = given.value('record');
  const quotes = id === undefined ? [] : locateEvidence(findById(id, records));
  return ({ id: unit, text }) => [
    ...stretchesOf(text, words),
    ...quotes
      .filter((quote) => quote.unit.id === unit)
      .map(({ before, quote }) => ({ start: before.length, end: before.length + quote.length })),
  ];
}

function unitsFor(ids: readonly string[]): readonly Unit[] {
  for (const id of ids) {
    const known = [...sections, ...all].map((each) => each.id);
    if (known.includes(id)) continue;
    throw new UsageError(
      `Unknown unit or section ${JSON.stringify(id)}.`,
      `${didYouMean(id, known)}The sections are ${sections.map((each) => each.id).join(', ')}; \`${programName} text\` shows the ids of units.`,
    );
  }
  return ids.length === 0
    ? all
    : all.filter(({ id, section }) => ids.includes(id) || ids.includes(section));
}

function shown(units: readonly Unit[], stretches: StretchesOf, screen: Screen): string {
  const mark = (part: string) => (screen.colored ? screen.styled('inverse', part) : `>>${part}<<`);
  const blocks = sections.flatMap((section) => {
    const paragraphs = section.paragraphs.flatMap(({ units: own }) => {
      const entries = own
        .filter((unit) => units.includes(unit))
        .map((unit) => [unit.id, marked(unit.text, stretches(unit), mark)] as const);
      return entries.length === 0
        ? []
        : [described(entries, { styled: screen.styled, width: screen.textWidth })];
    });
    if (paragraphs.length === 0) return [];
    const heading = `${screen.styled('bold', section.heading)} (${origins[section.headingOrigin]})`;
    return [[heading, ...paragraphs].join('\n\n')];
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
