import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { files, type TableResource, tableResources } from './published.js';

const sqlTypes = {
  boolean: 'BOOLEAN',
  date: 'DATE',
  integer: 'BIGINT',
  number: 'DOUBLE',
  string: 'VARCHAR',
} as const;

/** The type in SQL of each column of a table, as the descriptor has it. */
export function columnTypes({ schema }: TableResource): ReadonlyMap<string, string> {
  return new Map(schema.fields.map(({ name, type }) => [name, sqlTypes[type]]));
}

/** The name of a table in SQL. */
export function sqlName(resource: string): string {
  return resource.replaceAll('-', '_');
}

export interface Database {
  /** The rows of an answer, each as the list of its values. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => void;
}

/** A database that finds the published files, and has each CSV file as a table with the types of the descriptor. */
export async function openDatabase(): Promise<Database> {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-files-'));
  for (const [name, contents] of files()) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  }
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const rows: Database['rows'] = async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJson().map((row) => row.map(plain(reader.columnTypes().map(String))));
  };
  await connection.run(`SET file_search_path = '${folder}'`);
  for (const resource of tableResources()) {
    const columns = [...columnTypes(resource)].map(([name, type]) => `'${name}': '${type}'`);
    await connection.run(
      `CREATE TABLE ${sqlName(resource.name)} AS
       FROM read_csv('${resource.path}', auto_detect = false, header = true, delim = ',', quote = '"',
                     escape = '"', columns = {${columns.join(', ')}})`,
    );
  }
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  };
  return { rows, close };
}

/** Whole numbers come as text, so that none is rounded. */
function plain(types: readonly string[]) {
  return (value: unknown, index: number) =>
    value !== null && /^(?:U?BIGINT|HUGEINT)$/.test(types[index] ?? '') ? Number(value) : value;
}
