import * as z from 'zod';
import { isObject } from '../parts/is-object.js';
import { withReport } from '../report/define-report.js';
import { tipReportSchema } from '../report/schema.js';
import { definitionOf, optionFor } from './support/coded-fields.js';

/**
 * Completes the data of a report as a person writes them in a file:
 *
 * - an empty list that was left out, such as `hedges` or all `places`, is added, and so is an object of empty lists;
 * - a field that is null where the text says nothing, such as `partOf`, is null if it was left out;
 * - a record without `report` gets the id of the report;
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
 * const written = { metadata: { id: 'tip-report-2013-laos' }, places: [{ kind: 'place', id: 'laos' }] };
 * const { places, statistics } = Object(completeReport(written));
 * places[0].otherNames; // => []
 * places[0].report; // => 'tip-report-2013-laos'
 * statistics; // => []
 *
 * validateReport(completeReport(written)).ok; // => false
 * ```
 */
export function completeReport(data: unknown): unknown {
  try {
    if (!isObject(data)) return data;
    const { $schema: _, ...rest } = data;
    return withLists(tipReportSchema, withReport(rest));
  } catch {
    // A getter or a proxy of the data threw.
    return data;
  }
}

/** A value with the lists that a schema demands and that may be empty. */
function withLists(schema: z.core.$ZodType, value: unknown): unknown {
  const def = definitionOf(schema);
  if (def.type === 'array' && Array.isArray(value)) {
    return value.map((item: unknown) => withLists(def.element, item));
  }
  if (!isObject(value)) return value;
  if (def.type === 'union') {
    const option = optionFor(def, value)?.option;
    return option === undefined ? value : withLists(option, value);
  }
  if (def.type !== 'object') return value;
  const result: Record<string, unknown> = { ...value };
  for (const [key, part] of Object.entries(def.shape)) {
    if (Object.hasOwn(value, key)) result[key] = withLists(part, value[key]);
    else if (isListThatMayBeEmpty(part)) result[key] = [];
    else if (isObjectOfLists(part)) result[key] = withLists(part, {});
    else if (mayBeNull(part)) result[key] = null;
  }
  return result;
}

/** Whether a schema is of an object in which every field is a list that may be empty, such as the subset of a figure. */
function isObjectOfLists(schema: z.core.$ZodType): boolean {
  const def = definitionOf(schema);
  return def.type === 'object' && Object.values(def.shape).every(isListThatMayBeEmpty);
}

/** Whether null is a value of a field that is required: the text does not say. */
function mayBeNull(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, null).success && !z.safeParse(schema, undefined).success;
}

function isListThatMayBeEmpty(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, []).success && !z.safeParse(schema, undefined).success;
}
