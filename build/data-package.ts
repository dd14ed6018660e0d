import { createHash } from 'node:crypto';
import type { Column } from '../src/parts/columns/column.js';
import type { ForeignKey, Table } from '../src/parts/columns/table.js';
import type { DatasetVersion } from '../src/report/dataset-version.js';
import type { TipReport } from '../src/report/tip-report.js';
import type { DataFile } from './data-file.js';

/** A table, and the file that holds it. */
interface TableFile {
  readonly table: Table;
  readonly file: DataFile;
}

/**
 * The descriptor of the data files as a Data Package (v2): what each file holds, its size and hash, and of the tables
 * their columns, their keys, and what terms and empty cells mean.
 */
export function dataPackageFile(
  { metadata: report }: TipReport,
  { name, title, version, creator, licenses }: DatasetVersion,
  tables: readonly TableFile[],
  others: readonly DataFile[],
): DataFile {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    version,
    licenses: licenses
      .filter(({ covers }) => covers !== 'code')
      // In the Open Definition's list, what is in the public domain under no license is `other-pd`.
      .map(({ spdx, title }) => ({ name: spdx ?? 'other-pd', title })),
    contributors: [{ title: creator, roles: ['creator'] }],
    sources: [{ title: report.title, path: report.source.url }],
    resources: [...tables.map(tableResource), ...others.map(otherResource)],
  };
  return {
    path: 'datapackage.json',
    mediaType: 'application/json',
    title: 'Data Package',
    contents: `${JSON.stringify(descriptor)}\n`,
  };
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
    bytes: Buffer.byteLength(contents),
    hash: `sha256:${createHash('sha256').update(contents).digest('hex')}`,
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
