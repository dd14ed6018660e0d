import type * as z from 'zod';
import { isObject } from '../../parts/is-object.js';

/** A code that a coder gave: a term of a vocabulary, a number, or yes or no. */
export interface CodedField {
  /** The field of the record, such as `quantity.value` or `hedges[].degree`. */
  readonly field: string;
  /** The same with what tells the items of a list apart, such as `hedges[Some#1].degree`. */
  readonly key: string;
  /** The code; several terms of a list in alphabetical order, joined by commas. */
  readonly code: string | number | boolean | null;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

/** An ordinal counts the list, and references are to ids, which each coder chooses. */
const notCoded: ReadonlySet<string> = new Set(['ordinal', 'related']);

/** Text that is a code of a standard: ISO 3166-1, ISO 4217, EDTF. */
const codedText: ReadonlySet<string> = new Set([
  'countries',
  'country',
  'currency',
  'destinations',
  'edtf',
  'nationalities',
]);

/** What a schema accepts, apart from `null` and whether a value may be left out or changed. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'readonly' || def.type === 'optional' || def.type === 'nullable'
    ? definitionOf(def.innerType)
    : def;
}

/** The option of a union of objects that a value chooses by the union's tag; undefined if it chooses none. */
export function optionFor(
  def: Definition,
  value: Readonly<Record<string, unknown>>,
): { readonly tag: string; readonly option: z.core.$ZodType } | undefined {
  if (def.type !== 'union' || !('discriminator' in def)) return undefined;
  const tag = String(def.discriminator);
  const option = def.options.find((each) => {
    const own = definitionOf(each);
    const term = own.type === 'object' ? own.shape[tag] : undefined;
    const terms = term && definitionOf(term);
    return terms?.type === 'literal' && terms.values.some((each) => each === value[tag]);
  });
  return option && { tag, option };
}

/**
 * The codes in a value that a schema accepts: terms of vocabularies, numbers, and yes or no. Text, ids, dates,
 * ordinals and references aren't codes, nor is what can have one value only.
 */
export function* codedFields(
  schema: z.core.$ZodType,
  value: unknown,
  field = '',
  key = '',
): Generator<CodedField, void> {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'enum':
    case 'number':
    case 'boolean':
      if (isCode(value)) yield { field, key, code: value };
      return;
    case 'object':
      if (!isObject(value)) return;
      for (const [name, part] of Object.entries(def.shape)) {
        if (notCoded.has(name) || !Object.hasOwn(value, name)) continue;
        if (codedText.has(name)) {
          const code = Array.isArray(value[name])
            ? [...value[name]].sort().join(', ')
            : value[name];
          if (isCode(code)) yield { field: below(field, name), key: below(key, name), code };
          continue;
        }
        yield* codedFields(part, value[name], below(field, name), below(key, name));
      }
      return;
    case 'union': {
      // A number, or a word such as "life".
      if (!isObject(value)) {
        if (isCode(value) && value !== null) yield { field, key, code: value };
        return;
      }
      const chosen = optionFor(def, value);
      if (chosen === undefined) return;
      const code = value[chosen.tag];
      if (isCode(code))
        yield { field: below(field, chosen.tag), key: below(key, chosen.tag), code };
      yield* codedFields(chosen.option, value, field, key);
      return;
    }
    case 'array': {
      if (!Array.isArray(value)) return;
      if (definitionOf(def.element).type === 'enum') {
        yield { field, key, code: [...value].sort().join(', ') };
        return;
      }
      const counts = new Map<string, number>();
      for (const item of value) {
        // Items of two lists belong together if they have the same phrase; those without one, by their order.
        const phrase = isObject(item) && typeof item['phrase'] === 'string' ? item['phrase'] : '';
        const count = (counts.get(phrase) ?? 0) + 1;
        counts.set(phrase, count);
        const name = `${phrase}#${count}`;
        yield* codedFields(def.element, item, `${field}[]`, `${key}[${name}]`);
      }
    }
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isCode(value: unknown): value is CodedField['code'] {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}
