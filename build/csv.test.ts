import fc from 'fast-check';
import Papa from 'papaparse';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import type { Cell, Table } from '../src/parts/columns/table.js';
import { toCsv } from './csv.js';
import { tablesOf } from './tables/tables.js';
import { laosCrosswalks } from './testing/laos-crosswalks.js';
import { files } from './testing/published.js';

/** A table of one column. */
function tableOf(...cells: readonly Cell[]): Table {
  const column = {
    name: 'a',
    type: 'string',
    description: 'A.',
    required: false,
  } as const;
  const rows = cells.map((a) => ({ a }));
  return {
    name: 't',
    title: 'T',
    description: 'T.',
    columns: [column],
    primaryKey: [],
    foreignKeys: [],
    rows,
  };
}

test('every line ends with CR and LF, and what needs it is quoted', () => {
  const csv = toCsv(
    tableOf('plain', 'a, b', 'say "so"', 'two\nlines', ' spaced ', 1.5, true, null, 'last'),
  );
  expect(csv).toBe(
    'a\r\nplain\r\n"a, b"\r\n"say ""so"""\r\n"two\nlines"\r\n" spaced "\r\n1.5\r\ntrue\r\n\r\nlast\r\n',
  );
});

test('a table without rows has its header', () => {
  expect(toCsv(tableOf())).toBe('a\r\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', "'=1", "''@A1"])(
  'the text %j gets an apostrophe, so that no spreadsheet runs it',
  (text) => {
    expect(cellsOf(toCsv(tableOf(text)))).toEqual([`'${text}`]);
  },
);

test.each(["'tis", "'", 'a=b', ' =1', '1-2'])('the text %j is left as it is', (text) => {
  expect(cellsOf(toCsv(tableOf(text)))).toEqual([text]);
});

test('a number is left as it is', () => {
  expect(cellsOf(toCsv(tableOf(-5)))).toEqual(['-5']);
});

test('every text comes back when apostrophes are taken from before formulas, and none is a formula', () => {
  const startOfFormula = fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', "'=", "''-");
  const texts = fc
    .tuple(startOfFormula, fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(
        texts.filter((text) => text !== ''),
        { minLength: 1 },
      ),
      (given) => {
        const cells = cellsOf(toCsv(tableOf(...given)));
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(given);
      },
    ),
  );
});

test('the data have no text that a spreadsheet would run, so that none is altered', () => {
  const texts = tablesOf(tipReportLaos2012, laosCrosswalks)
    .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
    .filter((cell) => typeof cell === 'string');
  expect(texts.length).toBeGreaterThan(3000);
  expect(texts.filter((text) => /^'*[=+\-@\t\r]/.test(text))).toEqual([]);
});

test('no file begins with a byte order mark', () => {
  const marked = [...files()].filter(([, contents]) => contents.startsWith('\uFEFF'));
  expect(marked.map(([path]) => path)).toEqual([]);
});

function cellsOf(csv: string): readonly string[] {
  const { data, errors } = Papa.parse<[string]>(csv, { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  // Behind the line of column names, and before the end of the last line.
  return data.slice(1, -1).map(([cell]) => cell);
}
