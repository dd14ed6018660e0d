import type { Column } from '../parts/columns/column.js';
import type { ForeignKey, Table } from '../parts/columns/table.js';
import { sha256 } from '../parts/sha256.js';
import { utf8 } from '../parts/utf8.js';
import type { TipReport } from '../report/tip-report.js';
import type { DataFile, DatasetIdentity } from './data-file.js';

/** A table, and the file that holds it. */
interface TableFile {
  readonly table: Table;
  readonly file: DataFile;
}

/**
 * The descriptor of a Data Package (v2) of the tables and the whole datasets: what each file holds, its size and hash, and
 * of the tables their columns, their keys, and what terms and empty cells mean. The other files repeat the same data.
 */
export function dataPackageFile(
  reports: readonly TipReport[],
  dataset: DatasetIdentity | undefined,
  tables: readonly TableFile[],
  others: readonly DataFile[],
): DataFile {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(dataset && propertiesOf(dataset)),
    sources: reports.map(({ metadata: { source, title } }) => sourceOf(title, source.url)),
    resources: [...tables.map(tableResource), ...others.map(otherResource)],
  };
  return {
    path: 'datapackage.json',
    mediaType: 'application/json',
    title: 'Data Package',
    contents: `${JSON.stringify(descriptor)}\n`,
  };
}

function propertiesOf({ creator, licenses, name, title, version }: DatasetIdentity) {
  return {
    name,
    title,
    version,
    licenses: licenses
      .filter(({ covers }) => covers !== 'code')
      // In the Open Definition's list, what is in the public domain under no license is `other-pd`.
      .map(({ spdx, title }) => ({ name: spdx ?? 'other-pd', title })),
    contributors: [{ title: creator, roles: ['creator'] }],
  };
}

function sourceOf(title: string, url: string | null) {
  return { title, ...(url !== null && { path: url }) };
}

function tableResource({ table, file }: TableFile) {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    title,
    description,
    type: 'table',
    ...fileProperties(file),
    format: 'csv',
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: oneOrAll(primaryKey),
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((key) => keyOf(key, name)) }),
    },
  };
}

function otherResource(file: DataFile) {
  const { path, title } = file;
  return { name: path.replaceAll(/[./]/g, '-'), title, ...fileProperties(file) };
}

function fileProperties({ path, mediaType, contents }: DataFile) {
  return {
    path,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: utf8(contents).length,
    hash: `sha256:${sha256(contents)}`,
  };
}

function fieldOf({ name, type, description, categories, labels, required, missing }: Column) {
  const labeled = labels && categories?.map((value) => ({ value, label: labels[value] }));
  return {
    name,
    type,
    description,
    ...(categories && { categories: labeled ?? categories }),
    ...(required && { constraints: { required } }),
    ...(missing !== undefined && { missingValues: [{ value: '', label: missing }] }),
  };
}

/** A key to a column of the same table names no resource. */
function keyOf({ columns, table, references }: ForeignKey, own: string) {
  return {
    fields: oneOrAll(columns),
    reference: { ...(table !== own && { resource: table }), fields: oneOrAll(references) },
  };
}

function oneOrAll(names: readonly string[]) {
  return names.length === 1 ? names[0] : names;
}
