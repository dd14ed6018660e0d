import { kindsOfRecords } from '../src/report/record-kinds.js';
import { $schema } from './json-schema.js';

const code = { anyOf: [{ type: 'integer' }, { type: 'string', minLength: 1 }] };

/**
 * The JSON Schema of the entries of crosswalks. What a record has as well is found in the schema of the dataset.
 *
 * @param file - The name of the file that holds the schema of the dataset.
 */
export function crosswalkEntriesSchema(file: string): object {
  const defined = (name: string) => ({ $ref: `${file}#/$defs/${name}` });
  const words = defined('words');
  const ambiguous = object({
    alternative: { anyOf: [...code.anyOf, { type: 'null' }] },
    hangsOn: words,
  });
  const entry = object(
    {
      kind: { const: 'crosswalk-entry' },
      id: { type: 'string', pattern: '^[a-z0-9-]+(?:/[^/]+)+' },
      scheme: defined('id'),
      variable: words,
      subject: defined('id'),
      code,
      records: list(object({ kind: { enum: kindsOfRecords() }, id: defined('id') })),
      evidence: list(object({ passage: defined('passageId'), quote: words })),
      rationale: words,
      ambiguous: { anyOf: [ambiguous, { type: 'null' }] },
    },
    { says: words },
  );
  return { $schema, ...list(entry) };
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
