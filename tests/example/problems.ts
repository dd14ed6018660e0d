import type * as z from 'zod';

/** What a schema says against a value, a line a problem: the path, a colon, and the message. */
export function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}
