import * as z from 'zod';
import { expected } from '../expected.js';
import { anyPassageId, anyReportId } from '../ids/schema.js';
import { mostItems } from '../limits.js';
import { exactly, list, literal, strictObject, tooMany, words } from '../schema.js';
import type { Evidence, EvidenceList } from './evidence.js';

/**
 * A piece of evidence.
 *
 * @example
 * ```ts
 * import { evidenceSchema } from 'tip-report-laos-2012/schemas';
 *
 * evidenceSchema.safeParse({ passage: 'prosecution.8', quote: '' }).success; // => false
 * ```
 */
export const evidenceSchema = evidenceFor(words('the name of a field of the record'));

/**
 * One or more pieces of evidence. A single piece supports every field and names none; if there are several, each names
 * the fields that it supports.
 *
 * @example
 * ```ts
 * import { evidenceListSchema } from 'tip-report-laos-2012/schemas';
 *
 * const quote = 'Corruption remained an endemic problem in Laos.';
 * evidenceListSchema.safeParse([{ passage: 'prosecution.8', quote }]).success; // => true
 * evidenceListSchema.safeParse([]).success; // => false
 * ```
 */
export const evidenceListSchema = evidenceListOf(evidenceSchema);

/** The evidence of a record with these fields. It can support only these, or parts of them such as `status.awaiting`. */
export function evidenceListFor(fields: readonly string[]) {
  const what = `a field of the record, or a part of one after a dot; the fields are ${fields.join(', ')}`;
  const field = z
    .string({ error: expected(what) })
    .refine((name) => fields.includes(name.split('.', 1)[0] ?? ''));
  return evidenceListOf(evidenceFor(field));
}

function evidenceFor(field: z.ZodString): z.ZodType<Evidence> {
  return exactly(
    strictObject('a piece of evidence', {
      passage: anyPassageId,
      quote: words('a quote from the report, letter for letter'),
      supports: z.exactOptional(list('names of fields', field, 1)),
    }),
  );
}

function evidenceListOf(piece: z.ZodType<Evidence>): z.ZodType<EvidenceList> {
  const error = expected('a list of one or more pieces of evidence');
  return exactly(z.tuple([piece], piece, { error }).readonly().check(checkSupports));
}

function checkSupports({ value, issues }: z.core.ParsePayload<EvidenceList>): void {
  if (value.length > mostItems) {
    const message = tooMany(mostItems)({ input: value });
    issues.push({ code: 'custom', input: value, path: [], message });
    return;
  }
  const alone = value.length === 1;
  for (const [index, { supports }] of value.entries()) {
    if (alone === (supports === undefined)) continue;
    const right = alone
      ? 'no supports, as the only piece of evidence supports every field'
      : 'the fields that this piece of evidence supports, as it is one of several';
    issues.push({
      code: 'custom',
      input: value,
      path: [index, 'supports'],
      message: expected(right)({ input: supports }),
    });
  }
}

export const otherTermSchema = strictObject('another term', {
  field: words('the field that is "other"'),
  phrase: words(),
});

/** A record with these fields and those that every record has. `what` names it in messages, with its article. */
export function recordOf<
  Kind extends string,
  Id extends z.core.SomeType,
  Fields extends z.core.$ZodLooseShape,
>(what: string, kind: Kind, id: Id, fields: Fields) {
  const shape = {
    kind: literal(kind),
    report: anyReportId,
    id,
    ...fields,
    notes: list('notes', words()),
    otherTerms: list('other terms', otherTermSchema),
  };
  return strictObject(what, { ...shape, evidence: evidenceListFor(Object.keys(shape)) });
}
