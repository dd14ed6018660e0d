import type { DataFile } from '../src/data-files/data-file.js';
import { recordKinds } from '../src/report/record-kinds.js';
import { crosswalkEntriesSchema } from './crosswalk-entries-schema.js';
import { $schema, datasetJsonSchema, writtenReportJsonSchema } from './json-schema.js';

const whole = 'dataset.schema.json';

/** The JSON Schema of each JSON file. All but the one of the whole dataset refer to its definitions. */
export function schemaFiles(): readonly DataFile[] {
  return [
    schemaFile('dataset', datasetJsonSchema()),
    schemaFile('metadata', { $schema, ...definition('metadata') }),
    schemaFile('narrative', { $schema, ...definition('narrative') }),
    ...recordKinds.map(({ kind, plural }) =>
      schemaFile(plural, { $schema, type: 'array', items: definition(kind) }),
    ),
    {
      ...schemaFile('report', writtenReportJsonSchema()),
      title: 'JSON Schema of a report as you write it',
    },
    schemaFile('crosswalk-entries', crosswalkEntriesSchema(whole)),
  ];
}

/** A reference to the definition of a record type, which has its name in camel case. */
function definition(kind: string) {
  const name = kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { $ref: `${whole}#/$defs/${name}` };
}

function schemaFile(name: string, schema: object): DataFile {
  return {
    path: `schemas/${name}.schema.json`,
    mediaType: 'application/schema+json',
    title: `JSON Schema of ${name}.json`,
    contents: `${JSON.stringify(schema)}\n`,
  };
}
