import type { CodedRow, Crosswalks } from '../../build/crosswalks.js';
import { type Listed, listed, ordinalColumn, ownerColumn } from '../parts/columns/listed.js';
import type { Table } from '../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../parts/columns/table-of.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkOmission,
  CrosswalkScheme,
  CrosswalkSubjectKind,
} from './crosswalk.js';

const subjectKinds: readonly CrosswalkSubjectKind[] = [
  'exploitation-form',
  'place',
  'report',
  'sector',
  'statistic',
  'victim-category',
];

/** An entry with the scheme of which it is. */
interface Coded {
  readonly entry: CrosswalkEntry;
  readonly scheme: CrosswalkScheme;
}

const schemeColumns: readonly ColumnOf<CrosswalkScheme>[] = [
  required('id', 'string', 'The id of the scheme.', ({ id }) => id),
  required('title', 'string', 'Its title.', ({ title }) => title),
  optional('version', 'string', 'Its version.', ({ version }) => version, {
    missing: 'the source names none',
  }),
  required('source', 'string', 'Where its codes were taken from.', ({ source }) => source),
  required('coding', 'string', 'Whose coding it is, and how far it goes.', ({ coding }) => coding),
  required('subject_kind', 'string', 'What its codes are given to.', ({ subjects }) => subjects, {
    categories: subjectKinds,
  }),
  required(
    'several',
    'boolean',
    'Whether a subject can bear several codes of one variable.',
    ({ several }) => several,
  ),
];

const entryColumns: readonly ColumnOf<Coded>[] = [
  required('id', 'string', 'An id, unique across all schemes.', ({ entry }) => entry.id),
  required('scheme_id', 'string', 'The scheme.', ({ entry }) => entry.scheme, {
    in: 'crosswalk-schemes.id',
  }),
  required(
    'variable',
    'string',
    "The variable, field or criterion, by the scheme's own name.",
    ({ entry }) => entry.variable,
  ),
  required(
    'variable_title',
    'string',
    'What it asks or holds.',
    ({ entry, scheme }) => variableOf(scheme, entry).title,
  ),
  required(
    'subject',
    'string',
    'What is coded: the id of a record, or a form of exploitation or a sector, as the scheme has it.',
    ({ entry }) => entry.subject,
  ),
  required(
    'code',
    'string',
    'The code, as the scheme writes it.',
    // A number stays one, so that -1 is not taken for a formula.
    ({ entry }) => entry.code as string,
  ),
  required(
    'code_type',
    'string',
    'Whether the code, and the alternative, is a number to the scheme or text.',
    ({ entry }) => (typeof entry.code === 'number' ? 'number' : 'text'),
    { categories: ['number', 'text'] },
  ),
  optional(
    'code_label',
    'string',
    'What the code means.',
    ({ entry, scheme }) => labelOf(scheme, entry, entry.code),
    { missing: 'the code is a number of persons' },
  ),
  optional(
    'says',
    'string',
    'What the text says, where the code tells only that it speaks.',
    ({ entry }) => entry.says,
  ),
  required('rationale', 'string', 'Why it is this code.', ({ entry }) => entry.rationale),
  optional(
    'alternative',
    'string',
    'The code that a careful second coder could give instead.',
    ({ entry }) => entry.ambiguous?.alternative as string | null | undefined,
    { missing: 'no other code: where hangs_on has words, it would be none at all' },
  ),
  optional('alternative_label', 'string', 'What that code means.', ({ entry, scheme }) =>
    labelOf(scheme, entry, entry.ambiguous?.alternative),
  ),
  optional(
    'hangs_on',
    'string',
    'What the choice between the two hangs on.',
    ({ entry }) => entry.ambiguous?.hangsOn,
    { missing: 'the words leave no choice' },
  ),
];

const entryColumn = <Item>() =>
  ownerColumn<Listed<CrosswalkEntry, Item>>('entry_id', 'crosswalk-entries');

const evidenceColumns: readonly ColumnOf<Listed<CrosswalkEntry, Evidence>>[] = [
  entryColumn(),
  ordinalColumn(),
  required('unit_id', 'string', 'The unit in which the quote stands.', ({ item }) => item.unit, {
    in: 'units.id',
  }),
  required('quote', 'string', "The report's words, letter for letter.", ({ item }) => item.quote),
];

const recordColumns: readonly ColumnOf<
  Listed<CrosswalkEntry, CrosswalkEntry['records'][number]>
>[] = [
  entryColumn(),
  ordinalColumn(),
  required('record_id', 'string', 'A record that decides the code.', ({ item }) => item.id, {
    in: 'records.id',
  }),
];

const omissionColumns: readonly ColumnOf<Listed<CrosswalkScheme, CrosswalkOmission>>[] = [
  required('scheme_id', 'string', 'The scheme.', ({ of }) => of.id, { in: 'crosswalk-schemes.id' }),
  ordinalColumn(),
  optional(
    'variable',
    'string',
    "The variable, by the scheme's own name.",
    ({ item }) => item.variable,
    { missing: 'more than one' },
  ),
  optional('subject', 'string', 'What is not coded.', ({ item }) => item.subject, {
    missing: 'more than one',
  }),
  required('because', 'string', 'Why it gets no code.', ({ item }) => item.because),
];

const ofEntry = ['entry_id', 'ordinal'];

/** The codes of a report in the schemes of the field, with what decides them. */
export function crosswalkTables({
  entries,
  hti,
  omissions,
  schemes: given,
}: Crosswalks): readonly Table[] {
  const schemes = Object.values(given);
  return [
    tableOf(
      {
        name: 'crosswalk-schemes',
        title: 'Coding schemes',
        description:
          'The schemes of the field in which the report is coded, and whose coding it is.',
        primaryKey: ['id'],
      },
      schemes,
      schemeColumns,
    ),
    tableOf(
      {
        name: 'crosswalk-entries',
        title: 'Codes of the schemes',
        description: 'A code that the report gets in a scheme, and why. They are readings of ours.',
        primaryKey: ['id'],
      },
      entries.map((entry) => ({ entry, scheme: schemeOf(given, entry) })),
      entryColumns,
    ),
    tableOf(
      {
        name: 'crosswalk-evidence',
        title: 'Evidence of codes',
        description: 'The words that decide a code; none where the text is silent.',
        primaryKey: ofEntry,
      },
      listed(entries, ({ evidence }) => evidence),
      evidenceColumns,
    ),
    tableOf(
      {
        name: 'crosswalk-records',
        title: 'Records of codes',
        description: 'The records that decide a code; none where the text is silent.',
        primaryKey: ofEntry,
      },
      listed(entries, ({ records }) => records),
      recordColumns,
    ),
    tableOf(
      {
        name: 'crosswalk-omissions',
        title: 'What gets no code',
        description: 'What gets no code in a scheme, and why.',
        primaryKey: ['scheme_id', 'ordinal'],
      },
      listed(schemes, ({ id }) => omissions.filter(({ scheme }) => scheme === id)),
      omissionColumns,
    ),
    htiTableOf(hti),
  ];
}

/** The row of Human Trafficking Indicators as a table. */
export function htiTableOf({ columns, row }: CodedRow): Table {
  return {
    name: 'hti',
    title: 'Row of Human Trafficking Indicators',
    description:
      "The report as a row in the columns of Human Trafficking Indicators 2013.1, by our coding: HTI's own data end with the 2011 report. The reasons are in crosswalk-entries.",
    columns: columns.map(({ codes, name, title }) => ({
      name,
      type: typeof row[name] === 'number' ? 'integer' : 'string',
      description: `${title}.`,
      required: true,
      ...(codes.length > 0 && {
        categories: codes.map(({ code }) => code),
        labels: Object.fromEntries(codes.map(({ code, label }) => [code, label])),
      }),
    })),
    primaryKey: ['country', 'year'],
    foreignKeys: [],
    rows: [row],
  };
}

function schemeOf(schemes: Crosswalks['schemes'], { id, scheme }: CrosswalkEntry): CrosswalkScheme {
  const found = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(schemes).join(', ');
  throw new RangeError(`Entry ${id} is of the scheme "${scheme}"; expected one of ${known}.`);
}

function variableOf({ id, variables }: CrosswalkScheme, entry: CrosswalkEntry) {
  const { variable } = entry;
  const found = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(variables).join(', ');
  throw new RangeError(`Entry ${entry.id} is of the variable "${variable}"; ${id} has ${known}.`);
}

/** What a code means; null where there is none, or it is a number of persons. */
function labelOf(
  scheme: CrosswalkScheme,
  entry: CrosswalkEntry,
  code: CrosswalkCode | null | undefined,
): string | null {
  const { codes } = variableOf(scheme, entry);
  if (codes === 'count') return null;
  return codes.find((each) => each.code === code)?.label ?? null;
}
