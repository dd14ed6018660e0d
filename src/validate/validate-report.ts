import type * as z from 'zod';
import { show } from '../parts/expected.js';
import type { Dataset } from '../report/dataset.js';
import { datasetSchema } from '../report/schema.js';
import type { Problem } from './problem.js';
import { checkIntegrity } from './rules.js';

/** Data that are a report in every respect. */
export interface ValidReport {
  readonly ok: true;
  /** The data, copied and frozen through and through. */
  readonly report: Dataset;
}

/** Data that are no report, or one that does not agree with itself. */
export interface InvalidReport {
  readonly ok: false;
  /** Every problem found; one at least. */
  readonly problems: readonly Problem[];
}

/** What {@link validateReport} finds. Told apart by `ok`. */
export type ReportValidation = ValidReport | InvalidReport;

/**
 * Finds out whether data are a report in the model of this package: whether their shape is right, and whether the
 * records agree with each other and with the text. A quote altered by one letter is found.
 *
 * The second question can only be asked of data of the right shape. Where the shape of one record is wrong, the
 * problems are those of shape alone, and mending them can bring others to light.
 *
 * A problem's `code` is the name of an integrity rule, such as `quotes-stand-in-their-unit`, or one of shape:
 *
 * - `missing-key`: an object lacks a key, or a list an item.
 * - `unknown-key`: an object has a key that it can't have.
 * - `wrong-type`: a value is not of the type that stands there.
 * - `wrong-value`: a value has the right type, but is not one that can stand there.
 * - `unreadable`: the data could not be read to their end, as with a getter that throws.
 *
 * @param input - Anything, such as what `JSON.parse` returned. It is left as it is.
 * @returns The report, or the problems. It never throws.
 *
 * @example
 * ```ts
 * import { tipReportLaos2012 } from 'tip-report-laos-2012';
 * import { validateReport } from 'tip-report-laos-2012/schemas';
 *
 * validateReport(tipReportLaos2012).ok; // => true
 *
 * const altered = JSON.stringify(tipReportLaos2012).replace('"quote":"Corruption', '"quote":"Coruption');
 * const result = validateReport(JSON.parse(altered));
 * const problems = result.ok ? [] : result.problems;
 * problems[0]?.code; // => 'quotes-stand-in-their-unit'
 * ```
 */
export function validateReport(input: unknown): ReportValidation {
  try {
    const { data, error } = datasetSchema.safeParse(input);
    if (error)
      return { ok: false, problems: error.issues.flatMap((issue) => problemsOf(issue, input)) };
    const problems = checkIntegrity(data);
    return problems.length === 0 ? { ok: true, report: data } : { ok: false, problems };
  } catch {
    // A getter or a proxy of the input threw, or there was more of something than a stack holds.
    return { ok: false, problems: [unreadable] };
  }
}

const unreadable: Problem = {
  code: 'unreadable',
  path: '',
  id: null,
  message: 'the data could not be read to their end: a part of them throws, or is too large',
  hint: 'Give plain data, as JSON.parse returns them, and of a large report first a part',
};

type Path = readonly PropertyKey[];

function problemsOf(issue: z.core.$ZodIssue, input: unknown): readonly Problem[] {
  const { path } = issue;
  const id = idAt(path, input);
  if (issue.code === 'unrecognized_keys') {
    // Of one message for all of the keys, what stands behind the last semicolon says which there can be.
    const known = issue.message.slice(issue.message.lastIndexOf('; '));
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: written([...path, key]),
      id,
      message: `unknown key ${show(key)}${known}`,
      hint: 'Take the key out, or write the one that is meant',
    }));
  }
  const { code, hint } = kindOf(issue, input);
  return [{ code, path: written(path), id, message: issue.message, hint }];
}

function kindOf({ code, path }: z.core.$ZodIssue, input: unknown): Pick<Problem, 'code' | 'hint'> {
  if (path.length > 0 && valueAt(path, input) === undefined) {
    return { code: 'missing-key', hint: 'Add it, with a value as expected' };
  }
  return code === 'invalid_type'
    ? { code: 'wrong-type', hint: 'Write a value of the type that is expected' }
    : { code: 'wrong-value', hint: 'Write one of the values that are expected' };
}

/** The value at a path, by own keys only. */
function valueAt(path: Path, input: unknown): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** The id of the record, unit or section in which a path leads, where the input has one. */
function idAt(path: Path, input: unknown): string | null {
  const length = lengthToRecord(path);
  if (path.length < length) return null;
  const id = valueAt([...path.slice(0, length), 'id'], input);
  return typeof id === 'string' ? id : null;
}

/** How much of a path leads to the record, or in the text to the unit or else the section. */
function lengthToRecord(path: Path): number {
  if (path[0] === 'report') return 1;
  if (path[0] !== 'narrative') return 2;
  const toSection = 3;
  const toUnit = 7;
  return path.length < toUnit ? toSection : toUnit;
}

/** A path as integrity rules write it: `statistics[3].evidence[0].quote`. */
function written(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
