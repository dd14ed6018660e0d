import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportInto, scratchFolder } from './support/exported.js';
import { python, runTool } from './support/run-tool.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

const folder = scratchFolder();
exportInto(folder, 'datapackage');
const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(
  readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
);
const tables = resources.filter(({ schema }) => schema !== undefined);
const { default: papaparse } = await import('papaparse');

/** The rows of a table, as a parser of CSV reads them. */
function rowsOf(table: Resource): readonly Record<string, string>[] {
  const text = readFileSync(path.join(folder, table.path), 'utf8');
  return papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A table as each program is asked to print it: the cells as text, empty ones null. */
const expected = Object.fromEntries(
  tables.map((table) => [
    table.name,
    rowsOf(table).map((row) => Object.values(row).map((cell) => (cell === '' ? null : cell))),
  ]),
);

test('pandas reads every table as the descriptor says, with every cell', () => {
  const { stderr, stdout } = runTool(
    python,
    [
      '-c',
      `
import json, pandas
types = {"string": "string", "date": "string", "boolean": "boolean", "integer": "Int64", "number": "Float64"}
package = json.load(open("datapackage.json"))
tables = {}
for resource in package["resources"]:
    if "schema" not in resource: continue
    fields = resource["schema"]["fields"]
    frame = pandas.read_csv(resource["path"], dtype={field["name"]: types[field["type"]] for field in fields})
    assert list(frame.columns) == [field["name"] for field in fields], resource["path"]
    def cell(value):
        if value is pandas.NA: return None
        if isinstance(value, bool): return "true" if value else "false"
        return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)
    tables[resource["name"]] = [[cell(value) for value in row] for row in frame.astype(object).values.tolist()]
print(json.dumps(tables))
`,
    ],
    { cwd: folder },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(expected);
});

test.each([
  ['base R', 'read.csv(file, na.strings = "", colClasses = "character", check.names = FALSE)'],
  [
    'readr',
    'readr::read_csv(file, col_types = readr::cols(.default = "c"), na = "", trim_ws = FALSE, progress = FALSE)',
  ],
])('%s reads every table, with every cell', (_, read) => {
  const script = `
for (file in commandArgs(trailingOnly = TRUE)) {
  table <- as.data.frame(${read})
  for (column in names(table)) {
    cells <- table[[column]]
    cat(file, column, length(cells), sum(is.na(cells)), sum(nchar(cells, "chars"), na.rm = TRUE), sep = "\\t")
    cat("\\n")
  }
}`;
  const files = tables.map((table) => table.path);
  const { stderr, stdout } = runTool('Rscript', ['-e', script, ...files], { cwd: folder });
  expect(stderr).toBe('');
  const lines = tables.flatMap((table) => {
    const rows = rowsOf(table);
    return (table.schema?.fields ?? []).map(({ name }) => {
      const cells = rows.map((row) => row[name] ?? '');
      const empty = cells.filter((cell) => cell === '').length;
      const characters = cells.map((cell) => [...cell].length).reduce((sum, each) => sum + each, 0);
      return [table.path, name, rows.length, empty, characters].join('\t');
    });
  });
  expect(stdout.trim().split('\n')).toEqual(lines);
});
