import type * as z from 'zod';
import { evidenceListFor } from './evidence.js';
import { list, literal, strictObject } from './strict.js';
import { words } from './values.js';

/** A record with evidence: these fields, and those that every such record has. `what` names it in messages, with its article. */
export function recordOf<
  Kind extends string,
  Id extends z.core.SomeType,
  Fields extends z.core.$ZodLooseShape,
>(what: string, kind: Kind, id: Id, fields: Fields) {
  const shape = { kind: literal(kind), id, ...fields, notes: list('notes', words()) };
  return strictObject(what, { ...shape, evidence: evidenceListFor(Object.keys(shape)) });
}
