import * as z from 'zod';
import { isObject } from '../parts/is-object.js';
import { show } from '../parts/show.js';
import { tipReportSchema } from '../report/schema.js';
import type { TipReport } from '../report/tip-report.js';
import { listed, type Problem, pathText } from './problem.js';
import { checkIntegrity } from './rules.js';
import { shapeIssues } from './shape-issues.js';

/** Data that are a valid report. */
export interface ValidReport {
  /** The data are a valid report. */
  readonly ok: true;
  /** The data, as a deeply frozen copy. */
  readonly report: TipReport;
}

/** Data that are not a report, or one that contradicts itself. */
export interface InvalidReport {
  /** The data have problems. */
  readonly ok: false;
  /** Every problem found; at least one. After 1,000, the check stops, and the last one says so. */
  readonly problems: readonly Problem[];
}

/** What {@link validateReport} finds. Discriminated by `ok`. */
export type ReportValidation = ValidReport | InvalidReport;

/**
 * Checks whether data are a report in the model of this package: whether their shape is right, and whether the
 * records agree with each other and with the text. A quote altered by one letter is found.
 *
 * The second question needs data of the right shape. If the shape of one record is wrong, only problems of shape are
 * listed, and fixing them can reveal others.
 *
 * A problem's `code` is the name of an integrity rule, such as `quotes-appear-in-their-passage`, or one of shape:
 *
 * - `missing-key`: an object lacks a key, or a list an item.
 * - `unknown-key`: an object has a key that it can't have.
 * - `wrong-type`: a value does not have the type expected there.
 * - `wrong-value`: a value has the right type, but is not one of those allowed there.
 * - `unreadable`: the data could not be read to the end, as with a getter that throws.
 *
 * At most 1,000 problems are listed. If there are more, one of code `more-problems` follows them.
 *
 * @param input - Anything, such as what `JSON.parse` returned. It is not changed.
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
 * problems[0]?.code; // => 'quotes-appear-in-their-passage'
 * ```
 */
export function validateReport(input: unknown): ReportValidation {
  try {
    if (!z.validate(tipReportSchema, input)) {
      return { ok: false, problems: listed(shapeProblems(input)) };
    }
    const report = tipReportSchema.parse(input);
    const problems = listed(checkIntegrity(report));
    return problems.length === 0 ? { ok: true, report } : { ok: false, problems };
  } catch {
    // A getter or a proxy of the input threw, or the input was too large for the call stack.
    return { ok: false, problems: [unreadable] };
  }
}

const unreadable: Problem = {
  code: 'unreadable',
  path: '',
  id: null,
  message: 'the data could not be read to the end: a part throws, or is too large',
  hint: 'Pass plain data, such as JSON.parse returns, and first a part of a large report',
};

type Path = readonly PropertyKey[];

function* shapeProblems(input: unknown): Generator<Problem, void> {
  for (const issue of shapeIssues(tipReportSchema, input)) {
    const { path } = issue;
    if (isReportOfWrongId(path, input)) continue;
    const id = idAt(path, input);
    if (issue.code === 'unrecognized_keys') {
      // One message is for all of the keys; after its last semicolon, it says which keys are allowed.
      const known = issue.message.slice(issue.message.lastIndexOf('; '));
      for (const key of issue.keys) {
        yield {
          code: 'unknown-key',
          path: pathText([...path, key]),
          id,
          message: `unknown key ${show(key)}${known}`,
          hint: `Remove the key, or write the one that you meant${/\s/.test(key) ? `; ${colonHint}` : ''}`,
        };
      }
      continue;
    }
    const { code, hint } = kindOf(issue, valueAt(path, input));
    yield { code, path: pathText(path), id, message: issue.message, hint };
  }
}

/** Whether a path is to the `report` of a record that has the id of the report, which is wrong and listed as such. */
function isReportOfWrongId(path: Path, input: unknown): boolean {
  const isReport = path.at(-1) === 'report' && path.length === lengthToRecord(path) + 1;
  return isReport && valueAt(path, input) === valueAt(['metadata', 'id'], input);
}

const colonHint = 'in YAML, put text that has a colon in quotes';

function kindOf(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'code' | 'hint'> {
  if (issue.path.length > 0 && value === undefined) {
    return { code: 'missing-key', hint: 'Add it, with a value as expected' };
  }
  const isTextExpected =
    issue.code === 'invalid_type'
      ? issue.expected === 'string'
      : issue.code === 'invalid_value' && issue.values.includes(String(value));
  if (isTextExpected && ['boolean', 'number'].includes(typeof value)) {
    return { code: 'wrong-type', hint: 'Put the value in quotes, so that it is text' };
  }
  switch (issue.code) {
    case 'invalid_type': {
      const hint = 'Write a value of the type that is expected';
      const isSplit = isTextExpected && isObject(value);
      return { code: 'wrong-type', hint: isSplit ? `${hint}; ${colonHint}` : hint };
    }
    case 'invalid_value':
      return { code: 'wrong-value', hint: 'Write one of the values that are expected' };
    default:
      return { code: 'wrong-value', hint: 'Write a value as expected' };
  }
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

/** The id of the record, passage or section that a path leads into, if the input has one. */
function idAt(path: Path, input: unknown): string | null {
  const length = lengthToRecord(path);
  if (path.length < length) return null;
  const id = valueAt([...path.slice(0, length), 'id'], input);
  return typeof id === 'string' ? id : null;
}

/** How much of a path leads to the record, or in the text to the passage or else the section. */
function lengthToRecord(path: Path): number {
  if (path[0] === 'metadata') return 1;
  if (path[0] !== 'narrative') return 2;
  const toSection = 3;
  const toPassage = 7;
  return path.length < toPassage ? toSection : toPassage;
}
