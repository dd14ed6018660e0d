import { crosswalkSchemes } from '../../data/crosswalks/schemes.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { exploitationForms, sectors } from '../kinds/victim-category/victim-category.js';
import { mostCharacters, mostItems } from '../parts/limits.js';
import { unprintableIn } from '../parts/printable.js';
import { reading } from '../parts/reading.js';
import { show, showSome } from '../parts/show.js';
import { appearsIn } from '../parts/spans-of.js';
import { eachRecord } from '../report/each-record.js';
import type { TipReport } from '../report/tip-report.js';
import { listed, type Problem, pathText } from '../validate/problem.js';
import type { CrosswalkEntry, CrosswalkScheme, CrosswalkVariable } from './crosswalk.js';

/** The result of `validateCrosswalkEntries`: the entries, or every problem in them. */
export type CrosswalkValidation =
  | {
      /** Whether the entries are valid. */
      readonly ok: true;
      /** The entries that were given. */
      readonly entries: readonly CrosswalkEntry[];
    }
  | {
      /** Whether the entries are valid. */
      readonly ok: false;
      /** Every problem that was found; after 1,000, the last one says that there are more. */
      readonly problems: readonly Problem[];
    };

/**
 * Checks the entries of a report of your own: their shape, their ids, that the scheme, the variable and the codes are known,
 * that the subject, the records and the passages are in the report, and that each quote is in its passage.
 *
 * @param entries - Anything, such as the result of `JSON.parse`.
 * @param report - The report that they code, which is valid.
 * @param schemes - The schemes by their ids. The default is `crosswalkSchemes`, which has the codes that occur for Laos.
 * @returns The entries, or every problem in them.
 * @throws `TypeError` if `report` is not a report, or `schemes` are not schemes.
 *
 * @example
 * ```ts
 * import { tipReportLaos2012 } from 'tip-report-laos-2012';
 * import { getCrosswalkEntry, validateCrosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * const entry = getCrosswalkEntry('hti/tier');
 * validateCrosswalkEntries([entry], tipReportLaos2012).ok; // => true
 * const result = validateCrosswalkEntries([{ ...entry, code: 7 }], tipReportLaos2012);
 * result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
 * // => ['[0].code: the variable "tier" has no code 7']
 * ```
 */
export function validateCrosswalkEntries(
  entries: unknown,
  report: TipReport,
  schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes,
): CrosswalkValidation {
  if (!Array.isArray(entries)) {
    const message = `expected a list of entries, got ${show(entries)}`;
    const hint = 'Give a list, such as that in crosswalk-entries.json';
    return { ok: false, problems: [{ code: 'invalid-type', path: '', id: null, message, hint }] };
  }
  const known = reading('a report', report, () => knownIn(report));
  const problems = reading('schemes by their ids', schemes, () =>
    listed(problemsIn(entries, known, schemes)),
  );
  return problems.length === 0 ? { ok: true, entries } : { ok: false, problems };
}

function* problemsIn(
  entries: readonly unknown[],
  known: Known,
  schemes: Readonly<Record<string, CrosswalkScheme>>,
): Generator<Problem, void> {
  const places = new Map<string, number>();
  for (const [index, given] of entries.entries()) {
    let isWrong = false;
    for (const problem of shapeProblems(given, index)) {
      isWrong = true;
      yield problem;
    }
    if (isWrong) continue;
    const entry = given as CrosswalkEntry;
    const first = places.get(entry.id) ?? index;
    places.set(entry.id, first);
    if (first !== index) {
      yield {
        ...{ code: 'id-is-unique', path: `[${index}].id`, id: entry.id },
        message: `the entry at [${first}] has the same id`,
        hint: 'Give it another id',
      };
    }
    yield* problemsOf(entry, index, known, schemes);
  }
}

interface Known {
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** The kinds and ids of the records, such as `place thailand`. */
  readonly records: ReadonlySet<string>;
  readonly passages: ReadonlyMap<string, string>;
}

function knownIn(report: TipReport): Known {
  const records = Array.from(eachRecord(report), ({ record }) => record);
  const subjects = new Map<string, Set<string>>([
    ['exploitation-form', new Set(exploitationForms)],
    ['sector', new Set(sectors)],
  ]);
  for (const { id, kind } of records) {
    const ids = subjects.get(kind) ?? new Set();
    subjects.set(kind, ids.add(id));
  }
  return {
    subjects,
    records: new Set(records.map(({ id, kind }) => `${kind} ${id}`)),
    passages: new Map(passagesOf(report.narrative).map(({ id, text }) => [id, text])),
  };
}

const isText = (value: unknown) =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= mostCharacters &&
  unprintableIn(value) === undefined;
const isCode = (value: unknown) => isText(value) || Number.isSafeInteger(value);
const isListOf = (keys: readonly string[]) => (value: unknown) =>
  Array.isArray(value) &&
  value.length <= mostItems &&
  value.every((item) => keys.every((key) => isText(Object(item)[key])));

/** What each field of an entry must be. */
function fieldsOfEntries(): Readonly<
  Record<string, readonly [is: (value: unknown) => boolean, words: string]>
> {
  const aText = `text of at most ${mostCharacters} characters, without control characters`;
  return {
    kind: [(value) => value === 'crosswalk-entry', '"crosswalk-entry"'],
    id: [isText, aText],
    scheme: [isText, aText],
    variable: [isText, aText],
    subject: [isText, aText],
    code: [isCode, `${aText}, or a whole number`],
    says: [(value) => value === undefined || isText(value), aText],
    records: [isListOf(['kind', 'id']), 'a list of records, each with kind and id'],
    evidence: [isListOf(['passage', 'quote']), 'a list of quotes, each with passage and quote'],
    rationale: [isText, aText],
    ambiguous: [
      (value) => {
        if (value === null) return true;
        const { alternative, dependsOn } = Object(value);
        return isText(dependsOn) && (alternative === null || isCode(alternative));
      },
      'null, or an object with alternative and dependsOn',
    ],
  };
}

function* shapeProblems(entry: unknown, index: number): Generator<Problem, void> {
  const fields = fieldsOfEntries();
  const given: Readonly<Record<string, unknown>> = Object(entry);
  const id = typeof given['id'] === 'string' ? given['id'] : null;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    yield {
      ...{ code: 'invalid-type', path: pathText([index]), id },
      message: `expected an entry, got ${show(entry)}`,
      hint: 'Write an object with the fields of an entry',
    };
    return;
  }
  for (const [name, [is, words]] of Object.entries(fields)) {
    if (is(given[name])) continue;
    yield {
      ...{ code: 'invalid-type', path: pathText([index, name]), id },
      message: `expected ${words}, got ${show(given[name])}`,
      hint: `Write ${words}`,
    };
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(fields, name)) continue;
    yield {
      ...{ code: 'unknown-key', path: pathText([index, name]), id },
      message: `unknown key ${show(name)}; an entry has only these keys: ${Object.keys(fields).join(', ')}`,
      hint: 'Remove the key, or write the one that you meant',
    };
  }
}

/** The problems of an entry whose shape is right. */
function* problemsOf(
  entry: CrosswalkEntry,
  index: number,
  { passages, records, subjects }: Known,
  schemes: Readonly<Record<string, CrosswalkScheme>>,
): Generator<Problem, void> {
  const problem = (code: string, place: string, message: string, hint: string): Problem => ({
    ...{ code, path: `[${index}].${place}`, id: entry.id, message, hint },
  });
  for (const [at, { id, kind }] of entry.records.entries()) {
    if (records.has(`${kind} ${id}`)) continue;
    yield problem(
      'record-exists',
      `records[${at}]`,
      `the report has no record of kind ${show(kind)} with the id ${show(id)}`,
      'Give the kind and id of a record of the report',
    );
  }
  for (const [at, { passage, quote }] of entry.evidence.entries()) {
    const text = passages.get(passage);
    if (text === undefined) {
      const message = `the text has no passage ${show(passage)}`;
      yield problem(
        'passage-exists',
        `evidence[${at}].passage`,
        message,
        'Give the id of a passage',
      );
    } else if (!appearsIn(quote, text)) {
      yield problem(
        'quote-is-in-passage',
        `evidence[${at}].quote`,
        `the quote ${show(quote)} is not in passage ${show(passage)}`,
        'Quote the passage letter for letter, in whole words',
      );
    }
  }
  const scheme = Object.hasOwn(schemes, entry.scheme) ? schemes[entry.scheme] : undefined;
  if (scheme === undefined) {
    const message = `unknown scheme ${show(entry.scheme)}`;
    yield problem('scheme-is-known', 'scheme', message, oneOf(Object.keys(schemes)));
    return;
  }
  if (subjects.get(scheme.subjects)?.has(entry.subject) !== true) {
    yield problem(
      'subject-exists',
      'subject',
      `the scheme codes a ${scheme.subjects}, and there is none ${show(entry.subject)}`,
      `Give the id of a ${scheme.subjects}`,
    );
  }
  const { variables } = scheme;
  const variable = Object.hasOwn(variables, entry.variable) ? variables[entry.variable] : undefined;
  if (variable === undefined) {
    const message = `the scheme ${show(scheme.id)} has no variable ${show(entry.variable)}`;
    yield problem('variable-is-known', 'variable', message, oneOf(Object.keys(variables)));
    return;
  }
  const alternative = entry.ambiguous?.alternative ?? null;
  for (const [place, code] of [
    ['code', entry.code],
    ['ambiguous.alternative', alternative],
  ] as const) {
    if (code === null || hasCode(variable, code)) continue;
    const { codes } = variable;
    yield problem(
      'code-is-known',
      place,
      `the variable ${show(entry.variable)} has no code ${show(code)}`,
      codes === 'count' ? 'Give a whole number' : oneOf(codes.map((each) => each.code)),
    );
  }
}

function oneOf(values: readonly unknown[]): string {
  return `Give one of ${showSome(values, values.length)}`;
}

function hasCode({ codes }: CrosswalkVariable, code: number | string): boolean {
  if (codes === 'count') return typeof code === 'number' && code >= 0;
  return codes.some((each) => each.code === code);
}
