import { type LaosReportIds, locateEvidence } from 'tip-report-laos-2012';
import {
  type CrosswalkCode,
  type CrosswalkCriteria,
  type CrosswalkEntry,
  type CrosswalkScheme,
  type CrosswalkVariable,
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  findCrosswalkEntries,
  htiTable,
  type RecordReference,
} from 'tip-report-laos-2012/crosswalks';
import { crosswalkTables } from '../../crosswalks/columns.js';
import { type Command, type Given, programName } from '../command.js';
import { csvOf } from '../csv-of.js';
import { exitCode } from '../exit-code.js';
import { findById, records, units } from '../find-record.js';
import type { Io } from '../io.js';
import { tellingCriteria } from '../library-errors.js';
import { didYouMean } from '../nearest.js';
import { formOf, outputOptions } from '../output-options.js';
import { listed, quoted } from '../phrases.js';
import { described, type Screen, screenOf, wrapped } from '../screen.js';
import { table } from '../table.js';
import { UsageError } from '../usage-error.js';

const schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes;

export const crosswalksCommand: Command = {
  name: 'crosswalks',
  summary: 'The codes that the report gets in the schemes of the field, and why.',
  positionals: '[ID...]',
  mostPositionals: Number.POSITIVE_INFINITY,
  options: () => ({
    scheme: {
      type: 'string',
      multiple: true,
      placeholder: 'VALUE',
      says: `The scheme: ${Object.keys(schemes).join(', ')}.`,
    },
    variable: {
      type: 'string',
      multiple: true,
      placeholder: 'NAME',
      says: 'The variable, by the scheme’s own name.',
    },
    subject: {
      type: 'string',
      multiple: true,
      placeholder: 'ID',
      says: 'What is coded: a record, by its id, or a form of exploitation or a sector.',
    },
    record: { type: 'string', placeholder: 'ID', says: 'A record on which the code rests.' },
    unit: {
      type: 'string',
      multiple: true,
      placeholder: 'ID',
      says: 'A unit of the text on which the code rests.',
    },
    ambiguous: {
      type: 'boolean',
      says: 'Only codes where a careful second coder could differ.',
    },
    ...outputOptions,
    json: { type: 'boolean', says: 'Give JSON: a list of entries.' },
  }),
  examples: [
    { line: 'crosswalks --scheme hti --ambiguous', says: 'Where could a second coder differ?' },
    {
      line: 'crosswalks --record convictions-2011',
      says: 'Which codes rest on a record, in any scheme?',
    },
    { line: 'crosswalks hti/victimpunish', says: 'One code with its reasons and words.' },
  ],
  run: (given, io) => {
    const form = formOf(given);
    const entries = entriesFor(given);
    if (form === 'json') io.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    else if (form === 'csv') io.stdout.write(csvOf('crosswalk-entries', entries, tables()));
    else show(entries, given, io);
    return exitCode.done;
  },
};

function tables() {
  return crosswalkTables({
    schemes,
    entries: crosswalkEntries,
    omissions: crosswalkOmissions,
    hti: htiTable(),
  });
}

function entriesFor(given: Given): readonly CrosswalkEntry[] {
  const criteria = criteriaFrom(given);
  if (given.positionals.length === 0) {
    return tellingCriteria(criteria, () => findCrosswalkEntries(criteria as CrosswalkCriteria));
  }
  const [criterion] = Object.keys(criteria);
  if (criterion !== undefined) {
    throw new UsageError(
      `Both an id and --${criterion} were given.`,
      'Give ids to see these entries, or criteria to find others.',
    );
  }
  return given.positionals.map(entryOf);
}

function entryOf(id: string): CrosswalkEntry {
  const entry = crosswalkEntries.find((each) => each.id === id);
  if (entry !== undefined) return entry;
  const known = crosswalkEntries.map((each) => each.id);
  throw new UsageError(
    `Unknown id ${JSON.stringify(id)} of a crosswalk entry.`,
    `${didYouMean(id, known)}\`${programName} crosswalks\` shows the ids.`,
  );
}

function criteriaFrom(given: Given): Readonly<Record<string, unknown>> {
  const criteria: Record<string, unknown> = {};
  for (const name of ['scheme', 'variable', 'subject', 'unit']) {
    const values = given.values(name).flatMap((value) => value.split(','));
    if (values.length > 0) criteria[name] = values;
  }
  for (const id of (criteria['unit'] ?? []) as readonly string[]) findById(id, units);
  for (const id of (criteria['subject'] ?? []) as readonly string[]) checkSubject(id);
  const record = given.value('record');
  if (record !== undefined) {
    const { kind, id } = findById(record, records);
    criteria['record'] = { kind, id } as RecordReference<LaosReportIds>;
  }
  if (given.has('ambiguous')) criteria['ambiguous'] = true;
  return criteria;
}

/** A record can be asked for that has no code; what is neither a record nor coded is a slip of the pen. */
function checkSubject(id: string): void {
  const known = [
    ...crosswalkEntries.map(({ subject }) => subject),
    ...records.map((each) => each.id),
  ];
  if (known.includes(id)) return;
  throw new UsageError(
    `Unknown value ${JSON.stringify(id)} of --subject.`,
    `${didYouMean(id, known)}\`${programName} crosswalks\` shows what is coded.`,
  );
}

function show(entries: readonly CrosswalkEntry[], given: Given, io: Io): void {
  const screen = screenOf(io);
  if (entries.length === 0) io.stderr.write('No entries match.\n');
  else if (given.positionals.length === 0) io.stdout.write(tableOf(entries, screen));
  else io.stdout.write(entries.map((entry) => inFull(entry, screen)).join('\n'));
}

function tableOf(entries: readonly CrosswalkEntry[], screen: Screen): string {
  const rows = entries.map((entry) => ({
    name: entry.id,
    title: variableOf(entry).title,
    cells: [
      codeInWords(entry, entry.code),
      alternativeOf(entry),
      entry.records.length === 0 ? 'the text is silent' : recordsOf(entry).join(';\n'),
    ],
  }));
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}. One in full, with its reasons and words: ${programName} crosswalks ID`;
  return `${table(['Code', 'Alternative', 'Rests on'], rows, screen)}\n${screen.styled('dim', wrapped(count, screen.width))}\n`;
}

function inFull(entry: CrosswalkEntry, { styled, textWidth }: Screen): string {
  const { title, version, coding } = schemeOf(entry);
  const words = locateEvidence(entry).map(
    ({ quote, section, unit }) =>
      `${wrapped(quoted(quote), textWidth, '  ')}\n${styled('dim', wrapped(`${unit.id}, ${section.heading}`, textWidth, '    '))}`,
  );
  const fields = [
    ['Scheme', version === null ? title : `${title}, ${version}`],
    ['What is coded', entry.subject],
    ['Code', codeInWords(entry, entry.code)],
    ...(entry.says === undefined ? [] : [['The text says', entry.says] as const]),
    ['Why', entry.rationale],
    ['Alternative', alternativeOf(entry)],
    ...(entry.ambiguous === null ? [] : [['It hangs on', entry.ambiguous.hangsOn] as const]),
    ['Rests on', listed(recordsOf(entry))],
    ['Whose coding', coding],
  ] as const;
  const parts = [
    `${styled('bold', entry.id)} (crosswalk entry)\n${wrapped(variableOf(entry).title, textWidth)}`,
    described(fields, { styled, width: textWidth }),
    `${styled('bold', 'The words of the report')}\n${words.length === 0 ? '  none: the text is silent' : words.join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

// Every entry is of a scheme, and of one of its variables, and has one of its codes.
function schemeOf({ scheme }: CrosswalkEntry): CrosswalkScheme {
  return schemes[scheme] as CrosswalkScheme;
}

function variableOf(entry: CrosswalkEntry): CrosswalkVariable {
  return schemeOf(entry).variables[entry.variable] as CrosswalkVariable;
}

/** A code with its meaning; of a count, that it is one. */
function codeInWords(entry: CrosswalkEntry, code: CrosswalkCode): string {
  const { codes } = variableOf(entry);
  if (codes === 'count') return `${code} (a number)`;
  const { label } = codes.find((each) => each.code === code) as (typeof codes)[number];
  return `${code} (${label})`;
}

function alternativeOf(entry: CrosswalkEntry): string {
  const { ambiguous } = entry;
  if (ambiguous === null) return 'none';
  return ambiguous.alternative === null ? 'no code' : codeInWords(entry, ambiguous.alternative);
}

function recordsOf({ records: given }: CrosswalkEntry): readonly string[] {
  return given.map(({ id }) => id);
}
