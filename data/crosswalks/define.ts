import type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkScheme,
  CrosswalkSubjectKind,
  CrosswalkVariable,
  CrosswalkVariableCode,
} from '../../src/crosswalks/crosswalk.js';
import type { ExploitationForm, Sector } from '../../src/kinds/victim-category/victim-category.js';
import { deepFreeze } from '../../src/report/define.js';
import type { LaosReportIds } from '../ids.js';
import { schemeNames } from './scheme-names.js';

/** What each kind of subject can be. */
export interface Subjects extends Record<CrosswalkSubjectKind, string> {
  /** A form of exploitation. */
  readonly 'exploitation-form': ExploitationForm;
  /** The id of a place. */
  readonly place: LaosReportIds['place'];
  /** The id of the report. */
  readonly report: 'tip-report-2012-laos';
  /** A sector or setting of exploitation. */
  readonly sector: Sector;
  /** The id of a statistic. */
  readonly statistic: LaosReportIds['statistic'];
  /** The id of a victim category. */
  readonly 'victim-category': LaosReportIds['victimCategory'];
}

/** The codes of a variable; any number if it is a count. */
export type CodeIn<Variable> = Variable extends { readonly codes: infer Codes }
  ? Codes extends readonly { readonly code: infer Code }[]
    ? Code
    : number
  : never;

/** An entry on the report as a whole. Its id, as that of the other two, follows from what it codes. */
export interface ReportEntry<
  Scheme extends string,
  Variable extends string,
  Code extends CrosswalkCode,
> extends CrosswalkEntry<
    Scheme,
    Variable,
    Subjects['report'],
    Code,
    LaosReportIds,
    `${Scheme}/${Variable}`
  > {}

/** An entry on a subject that has one code of each variable. */
export interface SubjectEntry<
  Scheme extends string,
  Variable extends string,
  Subject extends string,
  Code extends CrosswalkCode,
> extends CrosswalkEntry<
    Scheme,
    Variable,
    Subject,
    Code,
    LaosReportIds,
    `${Scheme}/${Subject}/${Variable}`
  > {}

/** An entry on a subject that can have several codes of a variable. */
export interface SeveralEntry<
  Scheme extends string,
  Variable extends string,
  Subject extends string,
  Code extends CrosswalkCode,
> extends CrosswalkEntry<
    Scheme,
    Variable,
    Subject,
    Code,
    LaosReportIds,
    `${Scheme}/${Subject}/${Variable}/${Code}`
  > {}

type EntryOf<
  Scheme extends CrosswalkScheme,
  Variable extends string,
  Subject extends string,
  Code extends CrosswalkCode,
> = Scheme['subjects'] extends 'report'
  ? ReportEntry<Scheme['id'], Variable, Code>
  : Scheme['several'] extends true
    ? SeveralEntry<Scheme['id'], Variable, Subject, Code>
    : SubjectEntry<Scheme['id'], Variable, Subject, Code>;

/** What an entry of a scheme can be: one of its variables, with a code of that variable. A test checks the ids. */
type Valid<Scheme extends CrosswalkScheme> = {
  [Variable in keyof Scheme['variables'] & string]: EntryOf<
    Scheme,
    Variable,
    Subjects[Scheme['subjects']],
    CodeIn<Scheme['variables'][Variable]>
  >;
}[keyof Scheme['variables'] & string];

/** The entries with their literal ids, schemes, variables, subjects and codes. Prose is plain `string`. */
type Defined<Scheme extends CrosswalkScheme, Given extends readonly CrosswalkEntry[]> = {
  readonly [Index in keyof Given]: EntryOf<
    Scheme,
    Given[Index]['variable'],
    Given[Index]['subject'],
    Given[Index]['code']
  >;
};

/** `defineEntries` for one scheme: the compiler then accepts only its variables, subjects, codes and ids. */
export type DefineEntries<Scheme extends CrosswalkScheme> = <
  const Given extends readonly Valid<Scheme>[],
>(
  entries: Given,
) => Defined<Scheme, Given>;

/** Freezes entries. Which types it keeps, each scheme says. */
export const defineEntries = deepFreeze as (entries: readonly CrosswalkEntry[]) => never;

type Fields = Omit<CrosswalkScheme, 'id' | 'title' | 'version'>;

/** Freezes a scheme, with its title and version, and keeps the literals of its variables and codes in the type. */
export function codingScheme<const Id extends keyof typeof schemeNames, const Given extends Fields>(
  id: Id,
  fields: Given,
): CodingScheme<Id, Given['subjects'], Given['several'], VariablesOf<Given>> {
  return deepFreeze({ id, ...schemeNames[id], ...fields }) as never;
}

/** A scheme with its literal variables and codes. Prose is plain `string`. */
export interface CodingScheme<
  Id extends string,
  SubjectKind extends CrosswalkSubjectKind,
  Several extends boolean,
  Variables extends CrosswalkScheme['variables'],
> extends CrosswalkScheme {
  readonly id: Id;
  readonly subjects: SubjectKind;
  readonly several: Several;
  readonly variables: Variables;
}

type VariablesOf<Given extends Fields> = {
  readonly [Variable in keyof Given['variables']]: Given['variables'][Variable]['codes'] extends readonly {
    readonly code: infer Code extends CrosswalkCode;
  }[]
    ? CodedVariable<Code>
    : CountedVariable;
};

/** A variable that has a list of codes. */
export interface CodedVariable<Code extends CrosswalkCode> extends CrosswalkVariable {
  readonly codes: readonly LiteralCode<Code>[];
}

interface LiteralCode<Code extends CrosswalkCode> extends CrosswalkVariableCode {
  readonly code: Code;
}

/** A variable that is a number of people. */
export interface CountedVariable extends CrosswalkVariable {
  readonly codes: 'count';
}
