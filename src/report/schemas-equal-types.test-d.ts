// A public schema is declared by its type of the model and wrapped in `exactly`, which accepts only a schema with exactly
// that output: no field, term or member of a union is missing, added, wider or narrower. These tests hold it to that.
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Measure } from '../kinds/statistic/statistic.js';
import type { Hedge, TrendHedge } from '../parts/hedge/hedge.js';
import { exactly } from '../parts/schema.js';
import type * as schemas from '../schemas.js';

type Schemas = typeof schemas;

/** The public schemas that are not declared by their output type, which cost users' compilers too much. */
type Inferred = {
  [Name in keyof Schemas]: Schemas[Name] extends z.ZodType<infer Output>
    ? z.ZodType<Output> extends Schemas[Name]
      ? never
      : Name
    : never;
}[keyof Schemas];

test('every public schema is declared by its output type', () => {
  expectTypeOf<Inferred>().toEqualTypeOf<never>();
});

interface Currency {
  readonly currency: 'USD';
  readonly equivalent: boolean;
}

interface Noted extends Currency {
  readonly note?: string;
}

declare function declared<Model>(schema: z.ZodType<Model>): void;

const currency = z.literal('USD');
const equivalent = z.boolean();

test('a schema of exactly the declared type compiles', () => {
  declared<Currency>(exactly(z.object({ currency, equivalent }).readonly()));
  const note = z.exactOptional(z.string());
  declared<Noted>(exactly(z.object({ currency, equivalent, note }).readonly()));
});

test('one that accepts or returns anything else does not', () => {
  // @ts-expect-error A field is missing.
  declared<Currency>(exactly(z.object({ currency }).readonly()));
  // @ts-expect-error A field is too wide.
  declared<Currency>(exactly(z.object({ currency: z.string(), equivalent }).readonly()));
  // @ts-expect-error A field is too narrow.
  declared<Currency>(exactly(z.object({ currency, equivalent: z.literal(true) }).readonly()));
  // @ts-expect-error A field is not in the type.
  declared<Currency>(exactly(z.object({ currency, equivalent, amount: z.number() }).readonly()));
  // @ts-expect-error An optional field is required.
  declared<Partial<Currency>>(exactly(z.object({ currency, equivalent }).readonly()));
  // @ts-expect-error An optional field is missing.
  declared<Noted>(exactly(z.object({ currency, equivalent }).readonly()));
  // @ts-expect-error A member of the union is missing.
  declared<Hedge>(exactly(z.custom<TrendHedge>()));
  // @ts-expect-error A term is missing.
  declared<Measure>(exactly(z.literal('convictions')));
});
