import { type Column, column, computed, list } from '../parts/columns/column.js';
import {
  numbered,
  ordinalColumn,
  reportColumn,
  type Table,
  type TableOf,
  tableOf,
} from '../parts/columns/table.js';
import type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkOmission,
  CrosswalkScheme,
  CrosswalkSubjectKind,
  CrosswalkVariable,
  CrosswalkVariableCode,
} from './crosswalk.js';

/** The codes that a report gets in coding schemes. They are a reading of it, and not part of the dataset. */
export interface Crosswalks {
  /** The id of the report. */
  readonly report: string;
  /** The schemes by their ids. */
  readonly schemes: Readonly<Record<string, CrosswalkScheme>>;
  /** The codes that the report gets, with their reasons. */
  readonly entries: readonly CrosswalkEntry[];
  /** What gets no code, and why. */
  readonly omissions?: readonly CrosswalkOmission[];
  /** The row of Human Trafficking Indicators, from `htiTable`. */
  readonly hti?: CodedRow;
}

/** A row in the columns of a scheme, as `htiTable` gives it. */
export interface CodedRow {
  /** The columns, in order: the variables of the scheme. */
  readonly columns: readonly {
    /** The name of the variable in the scheme. */
    readonly name: string;
    /** What it codes, in a few words. */
    readonly title: string;
    /** The codes that it can have, with their meanings. */
    readonly codes: readonly CrosswalkVariableCode[];
  }[];
  /** The code of each variable, by the name of its column. */
  readonly row: Readonly<Record<string, number | string>>;
}

const subjectKinds: readonly CrosswalkSubjectKind[] = [
  'exploitation-form',
  'place',
  'report',
  'sector',
  'statistic',
  'victim-category',
];

/** The codes of reports in coding schemes, with what decides them, as tables. */
export function crosswalkTables(): readonly TableOf<Crosswalks>[] {
  return [
    tableOf(
      {
        name: 'crosswalk-schemes',
        title: 'Other classifications, or coding schemes',
        description: 'The coding schemes that the report is coded in, and who coded it.',
      },
      ({ schemes }: Crosswalks) => Object.values(schemes),
      [
        column('id', 'string', 'The id of the scheme.'),
        column('title', 'string', 'Its title.'),
        column('version', 'string?', 'Its version.', { missing: 'the source names none' }),
        column('source', 'string', 'The source of its codes.'),
        column('coding', 'string', 'Who coded, and what the coding covers.'),
        column('subjects', 'string', 'What its codes are given to.', {
          as: 'subject_kind',
          categories: subjectKinds,
        }),
        column('several', 'boolean', 'Whether a subject can have several codes of one variable.'),
      ],
    ),
    tableOf(
      {
        name: 'crosswalk-entries',
        title: 'Crosswalks: codes of the report in other classifications',
        description: 'A code that the report gets in a scheme, and why. The coding is ours.',
      },
      ({ entries, schemes }: Crosswalks) =>
        entries.map((entry) => ({ ...entry, question: variableOf(schemes, entry) })),
      [
        column('id', 'string', 'An id, unique across all schemes.'),
        column('scheme', 'string', 'The scheme.', { references: 'crosswalk-schemes.id' }),
        column('variable', 'string', "The variable, field or criterion, by the scheme's own name."),
        column('question.title', 'string', 'What it asks or contains.', { as: 'variable_title' }),
        column(
          'subject',
          'string',
          'What is coded: the id of a record, a form of exploitation or a sector.',
        ),
        column(
          'code',
          'string',
          'The code, as the scheme writes it. Read it as text: 02041 is a code.',
        ),
        computed(
          'code_label',
          'string?',
          'What the code means.',
          ({ code, question }) => labelOf(question, code),
          { missing: 'the code is a number of persons' },
        ),
        column('says', 'string?', 'What the text says, if the code says only that it does.'),
        column('rationale', 'string', 'Why it is this code.'),
        list('evidence[].quote', 'The quotes that decide the code; none if the text is silent.', {
          as: 'quotes',
        }),
        list('evidence[].passage', 'The passages that have them.', {
          as: 'passages',
          references: 'passages.id',
        }),
        column(
          'ambiguous.alternative',
          'string?',
          'The code that another coder could reasonably give instead.',
          {
            as: 'alternative',
            missing:
              'no alternative code; if depends_on is filled, the alternative is to give no code',
          },
        ),
        computed(
          'alternative_label',
          'string?',
          'What that code means.',
          ({ ambiguous, question }) => labelOf(question, ambiguous?.alternative),
        ),
        column('ambiguous.dependsOn', 'string?', 'What the choice between the two depends on.', {
          as: 'depends_on',
          missing: 'there is no reasonable alternative',
        }),
        list('records[].id', 'The records that decide the code; none if the text is silent.', {
          as: 'records',
        }),
        list('records[].kind', 'Their types.', { as: 'record_kinds' }),
        computed(
          'code_type',
          'string',
          'Whether the code, and the alternative, is a number to the scheme or text.',
          ({ code }) => (typeof code === 'number' ? 'number' : 'text'),
          { categories: ['number', 'text'] },
        ),
      ],
    ),
    tableOf(
      {
        name: 'crosswalk-omissions',
        title: 'What has no code in them, and why',
        description: 'What gets no code in a scheme, and why.',
        primaryKey: ['ordinal'],
      },
      ({ omissions = [] }: Crosswalks) => numbered(omissions),
      [
        ordinalColumn,
        column('scheme', 'string', 'The scheme.', { references: 'crosswalk-schemes.id' }),
        column('variable', 'string?', "The variable, by the scheme's own name.", {
          missing: 'more than one',
        }),
        column('subject', 'string?', 'What is not coded.', { missing: 'more than one' }),
        column('because', 'string', 'Why it gets no code.'),
      ],
    ),
  ];
}

/** The rows of Human Trafficking Indicators as a table; none if there are no rows. */
export function htiTables(crosswalks: readonly Crosswalks[]): readonly Table[] {
  const coded = crosswalks.flatMap(({ hti, report }) => (hti === undefined ? [] : { hti, report }));
  if (coded.length === 0) return [];
  const columns = new Map(
    coded.flatMap(({ hti }) => hti.columns.map((each) => [each.name, columnOf(each, hti)])),
  );
  return [
    {
      name: 'hti',
      title: 'The report as a row of the Human Trafficking Indicators dataset',
      description:
        "The report as a row in the columns of Human Trafficking Indicators 2013.1, by our coding: HTI's own data ends with the 2011 report. The reasons are in crosswalk-entries.",
      columns: [reportColumn, ...columns.values()],
      primaryKey: [reportColumn.name],
      rows: coded.map(({ hti, report }) => ({ report, ...hti.row })),
    },
  ];
}

function columnOf({ codes, name, title }: CodedRow['columns'][number], { row }: CodedRow): Column {
  return {
    name,
    type: typeof row[name] === 'number' ? 'integer' : 'string',
    description: `${title}.`,
    required: true,
    ...(codes.length > 0 && {
      categories: codes.map(({ code }) => code),
      labels: Object.fromEntries(codes.map(({ code, label }) => [code, label])),
    }),
  };
}

/** The variable of an entry: every entry has a scheme and one of its variables. */
export function variableOf(
  schemes: Crosswalks['schemes'],
  { scheme, variable }: CrosswalkEntry,
): CrosswalkVariable {
  return schemes[scheme]?.variables[variable] as CrosswalkVariable;
}

/** What a code means; undefined if there is none, or it is a number of persons. */
function labelOf({ codes }: CrosswalkVariable, code: CrosswalkCode | null | undefined) {
  return codes === 'count' ? undefined : codes.find((each) => each.code === code)?.label;
}
