import type * as z from 'zod';
import { isObject } from '../parts/is-object.js';
import { mostRecords } from '../parts/limits.js';
import { tooMany } from '../parts/schema.js';
import { definitionOf, optionFor } from './support/coded-fields.js';

type Issue = z.core.$ZodIssue;

/** What no schema accepts. */
const wrong = Symbol('wrong');

/**
 * What a schema finds wrong with a value: first with its fields and items, one after the other, then with the value itself.
 * A schema alone finds everything before it returns, which for a list of a million wrong records is more than memory holds;
 * here the caller can stop.
 */
export function* shapeIssues(schema: z.core.$ZodType, value: unknown): Generator<Issue, void> {
  const def = definitionOf(schema);
  const element =
    def.type === 'array' ? def.element : def.type === 'tuple' ? (def.rest ?? undefined) : undefined;
  if (element !== undefined && Array.isArray(value)) {
    if (value.length > mostRecords) {
      // No list can have as many.
      yield {
        code: 'custom',
        input: value,
        path: [],
        message: tooMany(mostRecords)({ input: value }),
      };
      return;
    }
    let hasIssue = false;
    for (const [index, item] of value.entries()) {
      for (const issue of shapeIssues(element, item)) {
        hasIssue = true;
        yield at(index, issue);
      }
    }
    if (!hasIssue) yield* ownIssues(schema, value);
  } else if (def.type === 'object' && isObject(value)) {
    const rest: Record<string, unknown> = { ...value };
    for (const [key, part] of Object.entries(def.shape)) {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (typeof field !== 'object' || field === null) continue;
      for (const issue of shapeIssues(part, field)) {
        rest[key] = wrong;
        yield at(key, issue);
      }
    }
    for (const issue of ownIssues(schema, rest)) {
      const [key] = issue.path;
      if (key === undefined || rest[String(key)] !== wrong) yield issue;
    }
  } else {
    const option = isObject(value) ? optionFor(def, value)?.option : undefined;
    yield* option === undefined ? ownIssues(schema, value) : shapeIssues(option, value);
  }
}

function ownIssues(schema: z.core.$ZodType, value: unknown): readonly Issue[] {
  // The method, as Parcel drops the function.
  return (schema as z.ZodType).safeParse(value).error?.issues ?? [];
}

function at(key: PropertyKey, issue: Issue): Issue {
  return { ...issue, path: [key, ...issue.path] };
}
