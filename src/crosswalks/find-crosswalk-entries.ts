import { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { OneOrMany, OnlyKeysOf } from '../lookup/criteria.js';
import { CriterionError } from '../lookup/criterion-error.js';
import { show } from '../parts/show.js';
import type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkVariable,
  RecordReference,
} from './crosswalk.js';
import {
  type CrosswalkCodeOf,
  type CrosswalkSchemeId,
  type CrosswalkSubjectOf,
  type CrosswalkVariableOf,
  crosswalkSchemes,
} from './schemes.js';

/**
 * By what entries can be found. An entry is found where it meets every criterion.
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
  /** The entry itself, by its id, such as `hti/tier`. */
  readonly id?: OneOrMany<AnyCrosswalkEntry['id']>;
  readonly scheme?: OneOrMany<CrosswalkSchemeId>;
  /** A variable, by the scheme's own name. */
  readonly variable?: OneOrMany<CrosswalkVariableOf<CrosswalkSchemeId>>;
  /** What is coded: the id of a record, or a form of exploitation or a sector. */
  readonly subject?: OneOrMany<CrosswalkSubjectOf<CrosswalkSchemeId>>;
  readonly code?: OneOrMany<CrosswalkCodeOf<CrosswalkSchemeId>>;
  /** A record that decides the code, by itself or by its kind and id. */
  readonly record?: RecordReference<LaosReportIds>;
  /** A unit of the text in which decisive words stand. */
  readonly unit?: OneOrMany<LaosReportIds['unit']>;
  /** Whether a careful second coder could have decided otherwise. */
  readonly ambiguous?: boolean;
}

type Wanted<Value> = Value extends readonly (infer Item)[] ? Item : Value;

type Meets<Own, Given, Name extends string> = Given extends {
  readonly [Key in Name]: infer Value;
}
  ? [Extract<Own, Wanted<Value>>] extends [never]
    ? [Extract<Wanted<Value>, Own>] extends [never]
      ? false
      : true
    : true
  : true;

type Matching<Entry extends CrosswalkEntry, Given> = Entry extends unknown
  ? false extends
      | Meets<Entry['id'], Given, 'id'>
      | Meets<Entry['scheme'], Given, 'scheme'>
      | Meets<Entry['variable'], Given, 'variable'>
      | Meets<Entry['subject'], Given, 'subject'>
      | Meets<Entry['code'], Given, 'code'>
    ? never
    : Entry
  : never;

interface Criterion {
  /** What would be right, where it can be listed, in view of the other criteria. */
  readonly allowed: (given: Given) => readonly CrosswalkCode[] | RegExp;
  readonly read: (entry: CrosswalkEntry) => readonly CrosswalkCode[];
}

type Given = Readonly<Record<string, unknown>>;

const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

const criteria: Readonly<
  Record<'code' | 'id' | 'scheme' | 'subject' | 'unit' | 'variable', Criterion>
> = {
  id: { allowed: () => crosswalkEntries.map(({ id }) => id), read: ({ id }) => [id] },
  scheme: { allowed: () => Object.keys(crosswalkSchemes), read: ({ scheme }) => [scheme] },
  variable: {
    allowed: (given) => variablesIn(given).map(([name]) => name),
    read: ({ variable }) => [variable],
  },
  subject: { allowed: () => idPattern, read: ({ subject }) => [subject] },
  code: { allowed: codesIn, read: ({ code }) => [code] },
  unit: { allowed: () => idPattern, read: ({ evidence }) => evidence.map(({ unit }) => unit) },
};

const names = [...Object.keys(criteria), 'record', 'ambiguous'];

const recordKinds = [
  'finding',
  'legal-provision',
  'organization',
  'place',
  'recommendation',
  'report',
  'statistic',
  'victim-category',
] as const satisfies readonly RecordReference['kind'][];

/**
 * The entries that meet every given criterion, in the order of `crosswalkEntries`: the codes that rest on a record or on
 * a unit of the text, those of a scheme or a variable, those on which coders could differ. The result type holds only
 * the entries that can meet the criteria, with their literal codes.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The entries themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion, a scheme, a variable or a code does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { convictions2011 } from 'tip-report-laos-2012';
 * import { findCrosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * findCrosswalkEntries({ scheme: 'hti', record: convictions2011 }).map(({ variable }) => variable);
 * // => ['enforcement', 'convictinfo', 'prosnum']
 *
 * findCrosswalkEntries({ scheme: 'hti', code: -1 }).map(({ variable }) => variable);
 * // => ['minstand', 'victimid', 'victimservices']
 * ```
 */
export function findCrosswalkEntries<const Given extends CrosswalkCriteria>(
  criteria: Given & OnlyKeysOf<Given, CrosswalkCriteria>,
): readonly Matching<AnyCrosswalkEntry, Given>[];
export function findCrosswalkEntries(given: object): readonly unknown[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new CriterionError(
      `Expected an object of criteria (${names.join(', ')}), got ${show(given)}.`,
      null,
      names,
    );
  }
  const tests = Object.entries(given).map(([name, value]) => testFor(given as Given, name, value));
  return crosswalkEntries.filter((entry) => tests.every((test) => test(entry)));
}

type Test = (entry: CrosswalkEntry) => boolean;

function testFor(given: Given, name: string, value: unknown): Test {
  if (name === 'ambiguous') return ambiguityTest(value);
  if (name === 'record') return recordTest(value);
  if (!Object.hasOwn(criteria, name)) {
    throw new CriterionError(
      `Unknown criterion ${show(name)}. The criteria are ${names.join(', ')}.`,
      name,
      names,
    );
  }
  const { allowed, read } = criteria[name as keyof typeof criteria];
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  const right = allowed(given);
  for (const each of wanted) {
    if (right instanceof RegExp) {
      if (typeof each === 'string' && right.test(each)) continue;
      const message = `Unknown value ${show(each)} of criterion ${name}. Give an id, such as "hotline-calls" or "prosecution.4".`;
      throw new CriterionError(message, name, []);
    }
    if ((right as readonly unknown[]).includes(each)) continue;
    // Too many to list.
    const hint =
      name === 'id'
        ? 'An id is that of an entry, such as "hti/tier" or "sdmx/hotline-calls/OBS_STATUS".'
        : `The values are ${right.join(', ')}.`;
    throw new CriterionError(
      `Unknown value ${show(each)} of criterion ${name}. ${hint}`,
      name,
      right.map(String),
    );
  }
  return (entry) => read(entry).some((own) => wanted.has(own));
}

function ambiguityTest(value: unknown): Test {
  if (typeof value !== 'boolean') {
    throw new CriterionError(
      `Unknown value ${show(value)} of criterion ambiguous. The values are true, false.`,
      'ambiguous',
      ['true', 'false'],
    );
  }
  return ({ ambiguous }) => (ambiguous !== null) === value;
}

function recordTest(value: unknown): Test {
  const { kind, id } = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly kind?: unknown;
    readonly id?: unknown;
  };
  if (!recordKinds.some((each) => each === kind) || typeof id !== 'string') {
    throw new CriterionError(
      `Expected the criterion record to be a record, or its kind and id, got ${show(value)} of kind ${show(kind)} and id ${show(id)}. The kinds are ${recordKinds.join(', ')}.`,
      'record',
      recordKinds,
    );
  }
  return ({ records }) => records.some((each) => each.kind === kind && each.id === id);
}

/** The variables of the schemes that are asked for, or of all. */
function variablesIn({ scheme }: Given): readonly (readonly [string, CrosswalkVariable])[] {
  const wanted = Array.isArray(scheme) ? scheme : [scheme];
  return Object.values(crosswalkSchemes)
    .filter(({ id }) => scheme === undefined || wanted.includes(id))
    .flatMap(({ variables }) => Object.entries<CrosswalkVariable>(variables));
}

/** The codes that the variables asked for can have; of a count, the number that stands in an entry. */
function codesIn(given: Given): readonly CrosswalkCode[] {
  const { variable } = given;
  const wanted = Array.isArray(variable) ? variable : [variable];
  const found = variablesIn(given)
    .filter(([name]) => variable === undefined || wanted.includes(name))
    .flatMap(([name, { codes }]) =>
      codes === 'count' ? countsOf(name) : codes.map(({ code }) => code),
    );
  return [...new Set(found)];
}

function countsOf(variable: string): readonly CrosswalkCode[] {
  return crosswalkEntries.filter((entry) => entry.variable === variable).map(({ code }) => code);
}
