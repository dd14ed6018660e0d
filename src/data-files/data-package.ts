import type { Column } from '../parts/columns/column.js';
import { reportColumn, type Table } from '../parts/columns/table.js';
import { sha256 } from '../parts/sha256.js';
import { utf8 } from '../parts/utf8.js';
import type { TipReport } from '../report/tip-report.js';
import { keywordsOf, summaryOf } from './about.js';
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
  const about = reports.map(({ metadata }) => metadata);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(dataset && propertiesOf(dataset)),
    description: about.map(summaryOf).join('\n'),
    keywords: [...new Set(about.flatMap(keywordsOf))],
    sources: about.map(({ source, title }) => sourceOf(title, source.url)),
    resources: [...tables.map(tableResource), ...others.map(otherResource)],
  };
  return {
    path: 'datapackage.json',
    mediaType: 'application/json',
    title: 'Description of all tables, for programs (Data Package)',
    contents: `${JSON.stringify(descriptor)}\n`,
  };
}

function propertiesOf({ creator, licenses, name, released, title, version }: DatasetIdentity) {
  return {
    name,
    title,
    version,
    created: `${released}T00:00:00Z`,
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
  const { name, title, description, columns, primaryKey } = table;
  const foreignKeys = columns.flatMap((column) => foreignKeyOf(column, name));
  return {
    name,
    title,
    description,
    type: 'table',
    // Readers of version 1, such as the package frictionless of R, know a table by this.
    profile: 'tabular-data-resource',
    ...fileProperties(file),
    format: 'csv',
    // The default, without which some readers guess.
    dialect: { delimiter: ',' },
    schema: {
      fields: columns.map(fieldOf),
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
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

function fieldOf(column: Column) {
  const { name, type, itemType = 'string', description, required, missing } = column;
  const { categories, labels } = column;
  const terms = labels ? categories?.map((value) => ({ value, label: labels[value] })) : categories;
  return {
    name,
    // The standard has the type `list`, but its published profile and most readers reject a table with it.
    ...(type === 'list' ? { type: 'string', delimiter: '|', itemType } : { type }),
    description,
    // The terms of a cell: those of the items of a list are in the data dictionary.
    ...(terms && type !== 'list' && { categories: terms }),
    ...(required && { constraints: { required } }),
    ...(missing !== undefined && { missingValues: [{ value: '', label: missing }] }),
  };
}

/** The key of a column that refers to another; none of a list, for which a descriptor has no such keys. */
function foreignKeyOf({ name, references, type }: Column, table: string) {
  const { name: report } = reportColumn;
  if (name === report && table !== 'metadata') {
    return [{ fields: [report], reference: { resource: 'metadata', fields: [report] } }];
  }
  const [resource, field] = references?.split('.') ?? [];
  if (resource === undefined || field === undefined || type === 'list') return [];
  return [{ fields: [report, name], reference: { resource, fields: [report, field] } }];
}
