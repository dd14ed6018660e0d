import type { TipReport } from 'tip-report-laos-2012';
import {
  type CrosswalkCode,
  type CrosswalkEntry,
  type CrosswalkScheme,
  crosswalkEntries,
  crosswalkSchemes,
  findCrosswalkEntries,
  validateCrosswalkEntries,
} from 'tip-report-laos-2012/crosswalks';
import { variableOf } from '../../crosswalks/columns.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { show } from '../../parts/show.js';
import { tablesOf } from '../../tables/tables.js';
import { type Command, flag, type Given, programName, value, values } from '../command.js';
import { forPeople } from '../for-people.js';
import { dataOf, fromOption, InvalidFile, reportFrom } from '../from.js';
import { fullView } from '../full-view.js';
import type { Io } from '../io.js';
import { findById, recordsOf } from '../records.js';
import type { Screen } from '../screen.js';
import {
  criteriaFrom,
  formOf,
  outputOptions,
  type Shown,
  selected,
  tableNamed,
  write,
} from '../selection.js';
import { didYouMean, UsageError } from '../usage-error.js';

const schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes;
const whereIdsAre = `\`${programName} crosswalks\` lists the ids.`;

export const crosswalksCommand: Command = {
  name: 'crosswalks',
  summary: 'The report’s codes in standard coding schemes, and why.',
  positionals: '[ID...]',
  mostPositionals: Number.POSITIVE_INFINITY,
  options: () => ({
    scheme: values('VALUE', `The scheme: ${Object.keys(schemes).join(', ')}.`),
    variable: values('NAME', 'The variable, by the scheme’s own name.'),
    subject: values(
      'ID',
      'What is coded: a record, by its id, or a form of exploitation or a sector.',
    ),
    record: value('ID', 'A record that the code is based on.'),
    passage: values('ID', 'A passage of the text that the code is based on.'),
    from: fromOption,
    entries: value('FILE', 'The codes of the report of --from: a list of entries in JSON or YAML.'),
    ambiguous: flag('Only codes on which coders could reasonably disagree.'),
    ...outputOptions,
    json: flag('Print JSON: a list of entries.'),
  }),
  examples: [
    ['crosswalks --scheme hti --ambiguous', 'Where could coders reasonably disagree?'],
    [
      'crosswalks --record convictions-in-reporting-period',
      'Which codes are based on a record, in any scheme?',
    ],
    ['crosswalks hti/victimpunish', 'One code with its reasons and source text.'],
  ],
  run: async (given, io) => {
    const all = await codedFrom(given, io);
    const coded = formOf(given) === 'text' ? forPeople(all) : all;
    const criteria = criteriaOf(given, coded);
    const entries = selected<CrosswalkEntry>(
      given,
      criteria,
      (id) => findById(id, coded.entries, whereIdsAre),
      () => findCrosswalkEntries(criteria, { from: coded.entries }),
    );
    return write(entries, shownAs(coded), given, io);
  },
};

/** A report and its codes. */
interface Coded {
  readonly report: TipReport;
  readonly entries: readonly CrosswalkEntry[];
}

async function codedFrom(given: Given, io: Io): Promise<Coded> {
  const file = given.value('entries');
  if (given.has('from') !== given.has('entries')) {
    throw new UsageError(
      '--from and --entries belong together.',
      'Give both, a report and its codes; or neither, for the codes of the report on Laos.',
    );
  }
  const report = await reportFrom(given, io);
  if (file === undefined) return { report, entries: crosswalkEntries };
  const what = 'a valid list of crosswalk entries';
  const result = validateCrosswalkEntries(await dataOf(file, what, io), report);
  if (!result.ok) throw new InvalidFile(file, what, result.problems);
  return { report, entries: result.entries };
}

function criteriaOf(given: Given, coded: Coded): Readonly<Record<string, unknown>> {
  const records = recordsOf(coded.report);
  const passages = passagesOf(coded.report.narrative);
  const { passage, ...lists } = criteriaFrom(
    given,
    ['scheme', 'variable', 'subject', 'passage'],
    (name) => (name === 'scheme' ? Object.keys(schemes) : []),
  );
  for (const id of lists['subject'] ?? []) checkSubject(id, coded);
  const id = given.value('record');
  const record = id === undefined ? undefined : findById(id, records);
  return {
    ...lists,
    ...(passage === undefined
      ? {}
      : { passage: passage.map((each) => findById(each, passages).id) }),
    ...(record === undefined ? {} : { record: { kind: record.kind, id: record.id } }),
    ...(given.has('ambiguous') ? { ambiguous: true } : {}),
  };
}

/** A record without a code can be asked for. An id that is neither of a record nor of a code is a mistake. */
function checkSubject(id: string, { entries, report }: Coded): void {
  const known = [
    ...entries.map(({ subject }) => subject),
    ...recordsOf(report).map((each) => each.id),
  ];
  if (known.includes(id)) return;
  throw new UsageError(
    `Unknown value ${show(id)} of --subject.`,
    `${didYouMean(id, known)}\`${programName} crosswalks\` shows what is coded.`,
  );
}

const shownAs = ({ entries, report }: Coded): Shown<CrosswalkEntry> => ({
  command: 'crosswalks',
  nouns: ['entry', 'entries'],
  csv: () =>
    tableNamed(
      'crosswalk-entries',
      tablesOf([], [{ report: report.metadata.id, schemes, entries }]),
    ),
  inLine: (entry) => ({
    id: entry.id,
    title: variableOf(schemes, entry).title,
    summary: `${codeInWords(entry, entry.code)}; alternative: ${alternativeOf(entry)}; based on: ${basisOf(entry).join(', ')}`,
  }),
  inFull: (entry, screen) => inFull(entry, report, screen),
});

function inFull(entry: CrosswalkEntry, report: TipReport, screen: Screen): string {
  const { title, version, coding } = schemes[entry.scheme] as CrosswalkScheme;
  const fields: readonly (readonly [label: string, text: string])[] = [
    ['Scheme', version === null ? title : `${title}, ${version}`],
    ['What is coded', entry.subject],
    ['Code', codeInWords(entry, entry.code)],
    ['The text says', entry.says ?? ''],
    ['Why', entry.rationale],
    ['Alternative', alternativeOf(entry)],
    ['It depends on', entry.ambiguous?.dependsOn ?? ''],
    ['Based on', basisOf(entry).join(', ')],
    ['Who coded it', coding],
  ];
  const present = fields.filter(([, text]) => text !== '');
  const head = { type: 'crosswalk entry', title: variableOf(schemes, entry).title };
  return fullView(entry, { ...head, fields: present }, report, screen);
}

/** A code with its meaning; for a count, that it is one. */
function codeInWords(entry: CrosswalkEntry, code: CrosswalkCode): string {
  const { codes } = variableOf(schemes, entry);
  const label = codes === 'count' ? 'a number' : codes.find((each) => each.code === code)?.label;
  return `${code} (${label})`;
}

function alternativeOf(entry: CrosswalkEntry): string {
  const { ambiguous } = entry;
  if (ambiguous === null) return 'none';
  return ambiguous.alternative === null ? 'no code' : codeInWords(entry, ambiguous.alternative);
}

function basisOf({ records: given }: CrosswalkEntry): readonly string[] {
  return given.length === 0 ? ['no record: the text is silent'] : given.map(({ id }) => id);
}
