import { kindsOfRecords } from '../src/report/record-kinds.js';
import { reference } from './json-schema.js';

const code = { anyOf: [{ type: 'integer' }, { type: 'string', minLength: 1 }] };

/** The JSON Schema of the entries of crosswalks. What a record has as well is a reference to a definition. */
export function crosswalkEntriesSchema(): object {
  const words = reference('words');
  const id = reference('id');
  const ambiguous = object({
    alternative: { anyOf: [...code.anyOf, { type: 'null' }] },
    dependsOn: words,
  });
  const entry = object(
    {
      kind: { const: 'crosswalk-entry' },
      id: { type: 'string', pattern: '^[a-z0-9-]+(?:/[^/]+)+' },
      scheme: id,
      variable: words,
      subject: id,
      code,
      records: list(object({ kind: { enum: kindsOfRecords() }, id })),
      evidence: list(object({ passage: reference('passageId'), quote: words })),
      rationale: words,
      ambiguous: { anyOf: [ambiguous, { type: 'null' }] },
    },
    { says: words },
  );
  return list(entry);
}

function object(properties: Readonly<Record<string, object>>, optional: object = {}) {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function list(items: object) {
  return { type: 'array', items };
}
