import { expect } from 'vitest';
import type * as z from 'zod';
import { changedAt } from './walk.js';

/** What a schema says about a value, one line per problem: the path, a colon, and the message. */
export function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The path of a field, wrong values of that field, and how what the message asks for begins. */
export type Rejection = readonly [path: string, wrongValues: readonly unknown[], expected: string];

/** Expects a valid value to be rejected with each wrong value put in, by one problem at that path. */
export function expectRejection(
  schema: z.ZodType,
  valid: unknown,
  [path, wrongValues, expected]: Rejection,
): void {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (const wrong of wrongValues) {
    const [problem, ...others] = problems(
      schema,
      changedAt(valid, keys, () => wrong),
    );
    expect(problem).toContain(`${path}: expected ${expected}`);
    expect(problem).toContain('; got ');
    expect(others).toEqual([]);
  }
}
