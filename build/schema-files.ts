import type * as z from 'zod';
import type { DataFile } from '../src/data-files/data-file.js';
import { sha256 } from '../src/parts/sha256.js';
import { recordKinds } from '../src/report/record-kinds.js';
import { crosswalkEntriesSchema } from './crosswalk-entries-schema.js';
import {
  type DefinitionName,
  jsonSchemas,
  reference,
  withDefinitions,
  writtenJsonSchemas,
} from './json-schema.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of each JSON file. Each can be used alone: it has the definitions that it refers to. */
export function schemaFiles(): readonly DataFile[] {
  const strict = jsonSchemas();
  const written = writtenJsonSchemas();
  const properties = { $schema: { type: 'string' }, ...written['report']?.properties };
  return [
    schemaFile(
      'dataset',
      'dataset.json, or a report as you write it, without empty lists',
      withDefinitions({ ...written['report'], properties } as JsonSchema, written),
    ),
    schemaFile('metadata', 'metadata.json', withDefinitions(reference('metadata'), strict)),
    schemaFile('narrative', 'narrative.json', withDefinitions(reference('narrative'), strict)),
    ...recordKinds.map(({ kind, plural }) => {
      const items = reference(definitionOf(kind));
      return schemaFile(
        plural,
        `${plural}.json`,
        withDefinitions({ type: 'array', items }, strict),
      );
    }),
    schemaFile(
      'crosswalk-entries',
      'crosswalk-entries.json',
      withDefinitions(crosswalkEntriesSchema() as JsonSchema, strict),
    ),
  ];
}

/** The name of the definition of a record type, which is in camel case. */
function definitionOf(kind: string): DefinitionName {
  return kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as DefinitionName;
}

function schemaFile(name: string, title: string, schema: JsonSchema): DataFile {
  const contents = { title, ...schema };
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return {
    path: `schemas/${name}.schema.json`,
    mediaType: 'application/schema+json',
    title: `JSON Schema of ${title}`,
    contents: `${JSON.stringify({ $schema, $id: idOf(contents), ...contents })}\n`,
  };
}

/** A URN for exactly this schema: a UUID of version 8 (RFC 9562), made of its hash. */
function idOf(schema: object): string {
  const hash = sha256(JSON.stringify(schema));
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
