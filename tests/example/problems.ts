import type * as z from 'zod';
import { changedAt } from './spots.js';

/** What a schema says about a value, one line per problem: the path, a colon, and the message. */
export function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The path of a field, wrong values of that field, and what the message asks for. */
export type Rejection = readonly [path: string, wrongValues: readonly unknown[], expected: string];

/** What the schema says about a valid value with each wrong value put in, and what it should say. */
export function rejections(
  schema: z.ZodType,
  valid: unknown,
  [path, wrongValues, expected]: Rejection,
) {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return {
    said: wrongValues.map((wrong) =>
      problems(
        schema,
        changedAt(valid, keys, () => wrong),
      ),
    ),
    wanted: wrongValues.map((wrong) => [`${path}: expected ${expected}; got ${shown(wrong)}`]),
  };
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
