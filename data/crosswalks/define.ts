import type {
  CrosswalkEntry,
  CrosswalkScheme,
  CrosswalkSubjectKind,
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

/** An entry of a scheme: one of its variables, with a code of that variable. */
type EntryOf<Scheme extends CrosswalkScheme> = {
  [Variable in keyof Scheme['variables'] & string]: CrosswalkEntry<
    Scheme['id'],
    Variable,
    Subjects[Scheme['subjects']],
    CodeIn<Scheme['variables'][Variable]>,
    LaosReportIds,
    IdOf<Scheme, Variable, CodeIn<Scheme['variables'][Variable]>>
  >;
}[keyof Scheme['variables'] & string];

/** The id of an entry. A test checks that it names the subject and the code of the entry. */
type IdOf<
  Scheme extends CrosswalkScheme,
  Variable extends string,
  Code extends number | string,
> = Scheme['subjects'] extends 'report'
  ? `${Scheme['id']}/${Variable}`
  : Scheme['several'] extends true
    ? `${Scheme['id']}/${Subjects[Scheme['subjects']]}/${Variable}/${Code}`
    : `${Scheme['id']}/${Subjects[Scheme['subjects']]}/${Variable}`;

/** The entries with their literal ids, schemes, variables, subjects and codes. Prose is plain `string`. */
type Defined<Given extends readonly CrosswalkEntry[]> = {
  readonly [Index in keyof Given]: CrosswalkEntry<
    Given[Index]['scheme'],
    Given[Index]['variable'],
    Given[Index]['subject'],
    Given[Index]['code'],
    LaosReportIds,
    Given[Index]['id']
  >;
};

/** `defineEntries` for one scheme: the compiler then accepts only its variables, subjects, codes and ids. */
export type DefineEntries<Scheme extends CrosswalkScheme> = <
  const Given extends readonly EntryOf<Scheme>[],
>(
  entries: Given,
) => Defined<Given>;

/** Freezes entries and keeps their literals in the type. */
export function defineEntries<const Given extends readonly CrosswalkEntry[]>(
  entries: Given,
): Defined<Given> {
  return deepFreeze(entries) as unknown as Defined<Given>;
}

/** Freezes a scheme, with its title and version, and keeps its literals in the type. */
export function codingScheme<
  const Id extends keyof typeof schemeNames,
  const Fields extends Omit<CrosswalkScheme, 'id' | 'title' | 'version'>,
>(id: Id, fields: Fields): { readonly id: Id } & (typeof schemeNames)[Id] & Fields {
  return deepFreeze({ id, ...schemeNames[id], ...fields });
}
