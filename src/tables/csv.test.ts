import fc from 'fast-check';
import Papa from 'papaparse';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { itemsOf, withoutApostrophe } from '../../build/testing/published.js';
import { laosCrosswalks } from '../cli/laos-options.js';
import { type Cell, listCell } from '../parts/columns/column.js';
import { toCsv } from './csv.js';
import { tablesOf } from './tables.js';

/** A table of one column as CSV. */
function csvOf(...cells: readonly Cell[]): string {
  return toCsv({ columns: [{ name: 'a' }], rows: cells.map((a) => ({ a })) });
}

test('every line ends with CR and LF, and what needs it is quoted', () => {
  expect(csvOf('a, b', 'say "so"', 'two\nlines', ' spaced ', 1.5, -5, true, null, 'last')).toBe(
    'a\r\n"a, b"\r\n"say ""so"""\r\n"two\nlines"\r\n" spaced "\r\n1.5\r\n-5\r\ntrue\r\n\r\nlast\r\n',
  );
});

test('a table without rows has its header', () => {
  expect(csvOf()).toBe('a\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-a', "'-a"],
  ['-1', '-1'],
  ["'-1", "''-1"],
  ['-1.5', '-1.5'],
  ['-1+1', "'-1+1"],
  ['@A1', "'@A1"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['a=b', 'a=b'],
  [' =1', ' =1'],
  ['1-2', '1-2'],
])('the text %j becomes %j, so that no spreadsheet runs it', (text, cell) => {
  expect(cellsOf(csvOf(text))).toEqual([cell]);
});

test('every text comes back when apostrophes are taken from before formulas, and none is a formula', () => {
  const startOfFormula = fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', "'=", "''-");
  const texts = fc
    .tuple(startOfFormula, fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join(''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (given) => {
      const cells = cellsOf(csvOf(...given));
      for (const cell of cells) expect(cell).not.toMatch(/^(?!-[\d.]+$)[=+\-@\t\r]/);
      expect(cells.map(withoutApostrophe)).toEqual(given);
    }),
  );
});

test('every list of texts comes back from its cell', () => {
  const text = fc.string({
    unit: fc.constantFrom('|', '\\', "'", '=', '-', '"', ',', '\n', 'a'),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.array(text), (items) => {
      const [cell = ''] = cellsOf(csvOf(listCell(items)));
      expect(itemsOf(withoutApostrophe(cell))).toEqual(items);
    }),
  );
});

test('a list has a pipe between its items, and a backslash before one within an item', () => {
  expect(listCell(['a', 'b'])).toBe('a|b');
  expect(listCell(['a|b', 'c\\d'])).toBe('a\\|b|c\\\\d');
  expect(listCell([12, null, 15])).toBe('12||15');
  expect(listCell([])).toBeNull();
});

test('the data have no text that is altered, and no item with a pipe or backslash', () => {
  const texts = tablesOf([tipReportLaos2012], [laosCrosswalks()])
    .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
    .filter((cell) => typeof cell === 'string');
  expect(texts).not.toEqual([]);
  expect(texts.filter((text) => /^(?!-\d+$)'*[=+\-@\t\r]|\\/.test(text))).toEqual([]);
});

function cellsOf(csv: string): readonly string[] {
  const { data, errors } = Papa.parse<[string]>(csv, { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  // After the line of column names, and before the end of the last line.
  return data.slice(1, -1).map(([cell]) => cell);
}
