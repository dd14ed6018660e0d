import Papa from 'papaparse';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { laosOptions } from '../../src/cli/laos-options.js';
import { schemaFiles } from '../schema-files.js';
import type { Row } from './rebuilt-dataset.js';

let made: ReadonlyMap<string, string> | undefined;

/** The contents of every file of the report on Laos, by path: made when a test first asks for them. */
export function files(): ReadonlyMap<string, string> {
  made ??= new Map(
    [...dataFiles([tipReportLaos2012], laosOptions()), ...schemaFiles()].map((file) => [
      file.path,
      file.contents,
    ]),
  );
  return made;
}

export function contentsOf(path: string): string {
  const contents = files().get(path);
  if (contents === undefined) throw new Error(`${path} is not published.`);
  return contents;
}

interface Field {
  readonly name: string;
  readonly type: 'boolean' | 'date' | 'integer' | 'number' | 'string';
  readonly description: string;
  /** What is between the items, if the column is a list. */
  readonly delimiter?: '|';
  readonly itemType?: 'integer' | 'string';
  readonly categories?: readonly (
    | string
    | { readonly value: number | string; readonly label?: string }
  )[];
  readonly constraints?: { readonly required: boolean };
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

interface Key {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly Key[];
  };
}

interface Descriptor {
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

let read: Descriptor | undefined;

/** The descriptor, as someone who has the files reads it. */
export function descriptor(): Descriptor {
  read ??= JSON.parse(contentsOf('datapackage.json')) as Descriptor;
  return read;
}

/** A resource that is a table. */
export type TableResource = Resource & { readonly schema: NonNullable<Resource['schema']> };

export function tableResources(): readonly TableResource[] {
  return descriptor().resources.filter(
    (resource): resource is TableResource => resource.schema !== undefined,
  );
}

/** The rows of a published CSV file. */
export function rowsOf(name: string): readonly Row[] {
  return rowsIn(name, contentsOf(`${name}.csv`));
}

/** The rows of a table as CSV, with its cells in the types that the descriptor gives. */
export function rowsIn(name: string, csv: string): readonly Row[] {
  const fields = tableResources().find((each) => each.name === name)?.schema.fields;
  if (fields === undefined) throw new Error(`${name} is no table of the descriptor.`);
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data.map((row) =>
    Object.fromEntries(fields.map((field) => [field.name, typed(row, field)])),
  );
}

function typed(row: Readonly<Record<string, string>>, field: Field): unknown {
  const { delimiter, itemType = 'string', name, type } = field;
  const cell = row[name];
  if (cell === undefined) throw new Error(`There is no column ${name}.`);
  const text = withoutApostrophe(cell);
  if (delimiter === undefined) return typedText(text, type, name);
  return itemsOf(text).map((item) => typedText(item, itemType, name));
}

/** Text as it was before an apostrophe kept it from being a formula. */
export function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

/** The items in the cell of a list. */
export function itemsOf(cell: string): readonly string[] {
  if (cell === '') return [];
  const items = `${cell}|`.match(/(?:\\.|[^|\\])*\|/gs) ?? [];
  return items.map((item) => item.slice(0, -1).replaceAll(/\\(.)/gs, '$1'));
}

function typedText(text: string, type: Field['type'], name: string): unknown {
  if (text === '') return null;
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new Error(`${name}: ${text} is no boolean.`);
    return text === 'true';
  }
  return type === 'integer' || type === 'number' ? Number(text) : text;
}
