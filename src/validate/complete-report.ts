import type * as z from 'zod';
import { isObject } from '../parts/is-object.js';
import { mostRecords } from '../parts/limits.js';
import { withReport } from '../report/define-report.js';
import { tipReportSchema } from '../report/schema.js';
import { definitionOf, optionFor } from './support/coded-fields.js';

/**
 * Completes the data of a report as a person writes them in a file:
 *
 * - an empty list that was left out, such as `hedges` or all `places`, is added, and so is an object of empty lists;
 * - a field that is null where the text says nothing, such as `partOf`, is null if it was left out;
 * - a record without `report` gets the id of the report;
 * - a field that can have one value only, such as `kind` in every record of `statistics`, has it if it was left out;
 * - `$schema`, which tells an editor the schema of a file, is removed.
 *
 * Everything else stays as it is. `validateReport` then says what is wrong with it.
 *
 * @param data - Anything, such as what `JSON.parse` returned. It is not changed.
 * @returns The completed data. If they can't be read to the end, the data as they are.
 *
 * @example
 * ```ts
 * import { completeReport, validateReport } from 'tip-report-laos-2012/schemas';
 *
 * const written = { metadata: { id: 'tip-report-2013-laos' }, places: [{ id: 'laos' }] };
 * const { places, statistics } = Object(completeReport(written));
 * places[0].otherNames; // => []
 * places[0].report; // => 'tip-report-2013-laos'
 * places[0].kind; // => 'place'
 * statistics; // => []
 *
 * validateReport(completeReport(written)).ok; // => false
 * ```
 */
export function completeReport(data: unknown): unknown {
  try {
    if (!isObject(data)) return data;
    const { $schema: _, ...rest } = data;
    return completed(tipReportSchema, withReport(rest), new Map());
  } catch {
    // A getter or a proxy of the data threw.
    return data;
  }
}

/** What makes the fields that can be left out, by the schema of their object: asking zod for each record takes long. */
type Gaps = Map<z.core.$ZodType, ReadonlyMap<string, () => unknown>>;

/** A value with the fields that a schema demands and that can be left out. */
function completed(schema: z.core.$ZodType, value: unknown, gaps: Gaps): unknown {
  const def = definitionOf(schema);
  if (def.type === 'array' && Array.isArray(value)) {
    // A longer list is rejected as a whole.
    if (value.length > mostRecords) return value;
    return value.map((item: unknown) => completed(def.element, item, gaps));
  }
  if (!isObject(value)) return value;
  if (def.type === 'union') {
    const option = optionFor(def, value)?.option;
    return option === undefined ? value : completed(option, value, gaps);
  }
  if (def.type !== 'object') return value;
  const own = gaps.get(schema) ?? new Map(gapsIn(def.shape, gaps));
  gaps.set(schema, own);
  const result: Record<string, unknown> = { ...value };
  for (const [key, part] of Object.entries(def.shape)) {
    const make = own.get(key);
    if (Object.hasOwn(value, key)) result[key] = completed(part, value[key], gaps);
    else if (make !== undefined) result[key] = make();
  }
  return result;
}

/** The fields of an object that can be left out, each with what makes its value. */
function* gapsIn(
  shape: z.core.$ZodShape,
  gaps: Gaps,
): Generator<[key: string, make: () => unknown], void> {
  for (const [key, part] of Object.entries(shape)) {
    if (isListThatMayBeEmpty(part)) yield [key, () => []];
    else if (isObjectOfLists(part)) yield [key, () => completed(part, {}, gaps)];
    else if (mayBeNull(part)) yield [key, () => null];
    else {
      const [only, ...others] = valuesOf(part);
      if (only !== undefined && others.length === 0) yield [key, () => only];
    }
  }
}

/** The values of a schema that lists them, such as `true` alone; none of another schema. */
function valuesOf(schema: z.core.$ZodType): readonly unknown[] {
  const def = definitionOf(schema);
  return def.type === 'literal' ? def.values : [];
}

/** Whether a schema is of an object in which every field is a list that may be empty, such as the subset of a figure. */
function isObjectOfLists(schema: z.core.$ZodType): boolean {
  const def = definitionOf(schema);
  return def.type === 'object' && Object.values(def.shape).every(isListThatMayBeEmpty);
}

/** Whether null is a value of a field that is required: the text does not say. */
function mayBeNull(schema: z.core.$ZodType): boolean {
  return accepts(schema, null) && !accepts(schema, undefined);
}

function isListThatMayBeEmpty(schema: z.core.$ZodType): boolean {
  return accepts(schema, []) && !accepts(schema, undefined);
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  // The method, as Parcel drops the function.
  return (schema as z.ZodType).safeParse(value).success;
}
