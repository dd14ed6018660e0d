import { crosswalkEntriesSchema } from './crosswalk-entries-schema.js';
import type { DataFile } from './data-file.js';
import { type DefinitionName, datasetJsonSchema, jsonSchemaFor } from './json-schema.js';

const whole = 'dataset';

/** The definitions of the files of records, by the names of the files. */
const definitions: Readonly<Record<string, DefinitionName>> = {
  report: 'report',
  narrative: 'narrative',
  statistics: 'statistic',
  'victim-categories': 'victimCategory',
  'legal-provisions': 'legalProvision',
  recommendations: 'recommendation',
  findings: 'finding',
  organizations: 'organization',
  places: 'place',
};

/** The JSON Schema of each JSON file. All but the one of the whole dataset refer to its definitions. */
export function schemaFiles(withCrosswalks: boolean): readonly DataFile[] {
  const file = schemaFileName(whole);
  return [
    schemaFile(whole, datasetJsonSchema()),
    ...Object.entries(definitions).map(([name, definition]) => {
      const isList = name !== 'report' && name !== 'narrative';
      return schemaFile(name, jsonSchemaFor(definition, { file, isList }));
    }),
    ...(withCrosswalks ? [schemaFile('crosswalk-entries', crosswalkEntriesSchema(file))] : []),
  ];
}

function schemaFileName(name: string): string {
  return `${name}.schema.json`;
}

function schemaFile(name: string, schema: object): DataFile {
  return {
    path: `schemas/${schemaFileName(name)}`,
    mediaType: 'application/schema+json',
    title: `JSON Schema of ${name}.json`,
    contents: `${JSON.stringify(schema)}\n`,
  };
}
