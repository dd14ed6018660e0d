import { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';
import {
  type CrosswalkCodeOf,
  type CrosswalkSchemeId,
  type CrosswalkSubjectOf,
  type CrosswalkVariableOf,
  crosswalkSchemes,
} from '../../data/crosswalks/schemes.js';
import type { LaosReportIds } from '../../data/ids.js';
import { checkOptions } from '../lookup/check-options.js';
import type { OnlyCriteria } from '../lookup/criteria.js';
import { CriterionError } from '../lookup/criterion-error.js';
import type { OneOrMany } from '../parts/facet.js';
import type { RecordReference } from '../parts/reference/reference.js';
import { show, showTerms, showWithKind } from '../parts/show.js';
import { recordKinds } from '../report/record-kinds.js';
import type { CrosswalkCode, CrosswalkEntry, CrosswalkVariable } from './crosswalk.js';
import type { CrosswalkEntryId } from './entry-ids.js';

/**
 * The criteria for finding entries. An entry must meet all of them.
 *
 * @example
 * ```ts
 * import { type CrosswalkCriteria, findCrosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * const criteria: CrosswalkCriteria = { scheme: 'sdmx', ambiguous: true };
 * findCrosswalkEntries(criteria).length; // => 5
 * ```
 */
export interface CrosswalkCriteria {
  /** The id of the entry, such as `hti/tier`. */
  readonly id?: OneOrMany<CrosswalkEntryId> | undefined;
  /** The scheme, such as `hti` or `sdmx`. */
  readonly scheme?: OneOrMany<CrosswalkSchemeId> | undefined;
  /** A variable, by the scheme's own name, such as `tier` or `OBS_STATUS`. */
  readonly variable?: OneOrMany<CrosswalkVariableOf<CrosswalkSchemeId>> | undefined;
  /** What is coded: the id of a record, or a form of exploitation or a sector. */
  readonly subject?: OneOrMany<CrosswalkSubjectOf<CrosswalkSchemeId>> | undefined;
  /** A code as the scheme writes it, such as `-1` in `hti` or `'T97'` in `isic`. */
  readonly code?: OneOrMany<CrosswalkCodeOf<CrosswalkSchemeId>> | undefined;
  /** A record that decides the code: the record itself, or its kind and id. */
  readonly record?: RecordReference<LaosReportIds> | undefined;
  /** A passage of the text with wording that decides the code, such as `prosecution.4`. */
  readonly passage?: OneOrMany<LaosReportIds['passage']> | undefined;
  /** True for codes that coders could reasonably disagree about, false for all others. */
  readonly ambiguous?: boolean | undefined;
}

/** The criteria for finding entries of any report and of any scheme. */
export interface AnyCrosswalkCriteria {
  /** The id of the entry, such as `hti/tier`. */
  readonly id?: OneOrMany<string> | undefined;
  /** The scheme, by its id. */
  readonly scheme?: OneOrMany<string> | undefined;
  /** A variable, by the scheme's own name. */
  readonly variable?: OneOrMany<string> | undefined;
  /** What is coded: the id of a record, or a form of exploitation or a sector. */
  readonly subject?: OneOrMany<string> | undefined;
  /** A code as the scheme writes it. */
  readonly code?: OneOrMany<CrosswalkCode> | undefined;
  /** A record that decides the code: the record itself, or its kind and id. */
  readonly record?: RecordReference | undefined;
  /** A passage of the text with wording that decides the code. */
  readonly passage?: OneOrMany<string> | undefined;
  /** True for codes that coders could reasonably disagree about, false for all others. */
  readonly ambiguous?: boolean | undefined;
}

/** Options that select the entries of another report. */
export interface FromEntries<out Entry> {
  /** The entries. The default is `crosswalkEntries`. They are not validated: use `validateCrosswalkEntries` for that. */
  readonly from?: readonly Entry[] | undefined;
}

/**
 * The entries that are given, or else those of this report.
 *
 * @throws `TypeError` if what is given is not a list, or an option is unknown.
 */
export function entriesFrom(
  options: FromEntries<CrosswalkEntry> | undefined,
): readonly CrosswalkEntry[] {
  if (options !== undefined) checkOptions(options, ['from']);
  const { from = crosswalkEntries } = options ?? {};
  const isEntry = (each: unknown) => typeof Object(each).id === 'string';
  if (Array.isArray(from) && from.every(isEntry)) return from;
  throw new TypeError(`Expected from to be a list of crosswalk entries, got ${show(from)}.`);
}

/** The entries that can meet the criteria, by those of their fields that have literal types. */
type Matching<Given> = Extract<
  AnyCrosswalkEntry,
  {
    readonly [Name in keyof Given & ('code' | 'id' | 'scheme' | 'subject' | 'variable')]: Wanted<
      Given[Name]
    >;
  }
>;

/** The values that a criterion allows; any if it may be left out. */
type Wanted<Value> = undefined extends Value
  ? unknown
  : Value extends readonly (infer Each)[]
    ? Each
    : Value;

type Given = Readonly<Record<string, unknown>>;

interface Criterion {
  /** What an entry has for the criterion. */
  readonly read: (entry: CrosswalkEntry) => readonly unknown[];
  /** The valid values, given the other criteria; any id if left out. */
  readonly allowed?: (given: Given, entries: readonly CrosswalkEntry[]) => readonly unknown[];
  /** What to give instead of a wrong value, if the valid values are too many to list. */
  readonly hint?: string;
}

const anId = 'Give an id, such as "hotline-calls" or "prosecution.4".';

const criteria: Readonly<Record<keyof CrosswalkCriteria, Criterion>> = {
  id: {
    read: ({ id }) => [id],
    allowed: (_, entries) => entries.map(({ id }) => id),
    hint: 'Give the id of an entry, such as "hti/tier" or "sdmx/hotline-calls/OBS_STATUS".',
  },
  scheme: {
    read: ({ scheme }) => [scheme],
    allowed: (_, entries) => [
      ...new Set([...Object.keys(crosswalkSchemes), ...entries.map(({ scheme }) => scheme)]),
    ],
  },
  variable: {
    read: ({ variable }) => [variable],
    allowed: (given, entries) => [
      ...new Set([
        ...variablesIn(given).map(([name]) => name),
        ...ofSchemes(entries, given).map(({ variable }) => variable),
      ]),
    ],
  },
  subject: { read: ({ subject }) => [subject], hint: anId },
  code: { read: ({ code }) => [code], allowed: codesIn },
  passage: { read: ({ evidence }) => evidence.map(({ passage }) => passage), hint: anId },
  record: { read: ({ records }) => records.map(({ kind, id }) => `${kind} ${id}`) },
  ambiguous: { read: ({ ambiguous }) => [ambiguous !== null], allowed: () => [true, false] },
};

const names = /* @__PURE__ */ Object.keys(criteria);

const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/**
 * Finds the entries that meet every criterion, in the order of `crosswalkEntries`: the codes based on a record or a passage
 * of the text, those of a scheme or a variable, or those that coders could reasonably disagree about. The result type has
 * only the entries that can meet the criteria, with their literal codes.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. A criterion
 * that is undefined counts as not given. An empty object finds all.
 * @returns The entries themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion, a scheme, a variable or a code does not exist. The error lists the valid ones.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
 * import { findCrosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * findCrosswalkEntries({ scheme: 'hti', record: convictionsInReportingPeriod }).map(({ variable }) => variable);
 * // => ['enforcement', 'convictinfo', 'prosnum']
 *
 * findCrosswalkEntries({ scheme: 'hti', code: -1 }).map(({ variable }) => variable);
 * // => ['minstand', 'victimid', 'victimservices']
 * ```
 */
export function findCrosswalkEntries<const Given extends CrosswalkCriteria>(
  criteria: OnlyCriteria<Given, CrosswalkCriteria>,
): readonly Matching<Given>[];
/**
 * Finds the entries of another report that meet every criterion, in their order.
 *
 * @param criteria - See above. A scheme, variable or code of the entries is valid, as well as those of `crosswalkSchemes`.
 * @param options - `from`: the entries.
 * @throws {@link CriterionError} if a criterion, a scheme, a variable or a code does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` is not a list of entries, or an option is unknown.
 */
export function findCrosswalkEntries<const Entry extends CrosswalkEntry>(
  criteria: AnyCrosswalkCriteria,
  options: FromEntries<Entry>,
): readonly Entry[];
export function findCrosswalkEntries(
  given: object,
  options?: FromEntries<CrosswalkEntry>,
): readonly CrosswalkEntry[] {
  const entries = entriesFrom(options);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const message = `Expected an object of criteria (${names.join(', ')}), got ${show(given)}.`;
    throw new CriterionError(message, null, names);
  }
  const tests = Object.keys(given).map((name) => testFor(name, given as Given, entries));
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

/** Whether an entry meets a criterion; each does if the value is undefined. */
function testFor(
  name: string,
  given: Given,
  entries: readonly CrosswalkEntry[],
): (entry: CrosswalkEntry) => boolean {
  if (!isCriterion(name)) {
    const message = `Unknown criterion ${show(name)}. The criteria are ${names.join(', ')}.`;
    throw new CriterionError(message, name, names);
  }
  if (given[name] === undefined) return () => true;
  const wanted = wantedValues(name, given, entries);
  return (entry) => criteria[name].read(entry).some((own) => wanted.has(own));
}

function isCriterion(name: string): name is keyof CrosswalkCriteria {
  return Object.hasOwn(criteria, name);
}

function wantedValues(
  name: keyof CrosswalkCriteria,
  given: Given,
  entries: readonly CrosswalkEntry[],
): ReadonlySet<unknown> {
  const value = given[name];
  if (name === 'record') return new Set([keyOfRecord(value)]);
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  const { allowed: allowedIn, hint } = criteria[name];
  const allowed = allowedIn?.(given, entries);
  for (const each of wanted) {
    if (allowed?.includes(each) ?? (typeof each === 'string' && idPattern.test(each))) continue;
    const known = allowed?.map(String) ?? [];
    const message = `Unknown value ${show(each)} of criterion ${name}. ${hint ?? `The values are ${showTerms(known)}.`}`;
    throw new CriterionError(message, name, known);
  }
  return wanted;
}

function keyOfRecord(value: unknown): string {
  const { kind, id } = Object(value) as { readonly kind?: unknown; readonly id?: unknown };
  const kinds = ['report', ...recordKinds.map((each) => each.kind)].sort();
  if (kinds.some((each) => each === kind) && typeof id === 'string') return `${kind} ${id}`;
  throw new CriterionError(
    `Expected the criterion record to be a record, or its kind and id, got ${showWithKind(value)}${kind === undefined ? '' : ` and id ${show(id)}`}. The kinds are ${kinds.join(', ')}.`,
    'record',
    kinds,
  );
}

/** The variables of the wanted schemes. */
function variablesIn({ scheme }: Given): readonly (readonly [string, CrosswalkVariable])[] {
  return Object.values(crosswalkSchemes)
    .filter(({ id }) => isAsked(id, scheme))
    .flatMap(({ variables }) => Object.entries<CrosswalkVariable>(variables));
}

/** The entries of the wanted schemes. */
function ofSchemes(
  entries: readonly CrosswalkEntry[],
  { scheme }: Given,
): readonly CrosswalkEntry[] {
  return entries.filter((entry) => isAsked(entry.scheme, scheme));
}

/** The codes of the wanted variables, and those in the entries. */
function codesIn(given: Given, entries: readonly CrosswalkEntry[]): readonly unknown[] {
  const known = variablesIn(given)
    .filter(([name]) => isAsked(name, given['variable']))
    .flatMap(([, { codes }]) => (codes === 'count' ? [] : codes.map(({ code }) => code)));
  const used = ofSchemes(entries, given)
    .filter(({ variable }) => isAsked(variable, given['variable']))
    .map(({ code }) => code);
  return [...new Set<unknown>([...known, ...used])];
}

function isAsked(value: string, asked: unknown): boolean {
  return asked === undefined || [asked].flat().includes(value);
}
