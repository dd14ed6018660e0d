import type { Cell, Column } from '../parts/columns/column.js';
import type { Table } from '../parts/columns/table.js';

/** Text that a spreadsheet would run as a formula, also after apostrophes. A plain number isn't one. */
const formula = /^(?!-?\d+(?:\.\d+)?$)'*[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): a line of column names, then the rows, each ended by CR and LF. What is to be written to a
 * file is UTF-8 without a byte order mark. An empty cell is null.
 *
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula by a spreadsheet. It
 * gets an apostrophe before it. So does one that begins with apostrophes and then such a character, so that nothing is
 * lost: to restore the data, remove one apostrophe from each text that matches `^'+[=+\-@\t\r]`. Plain numbers, such as
 * the code `-1`, stay as they are.
 */
export function toCsv({
  columns,
  rows,
}: Pick<Table, 'rows'> & { readonly columns: readonly Pick<Column, 'name'>[] }): string {
  const fields = columns.map(({ name }) => name);
  const cells = rows.map((row) => fields.map((name) => inert(row[name] ?? null)));
  return [fields, ...cells].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** A cell as it is written: between quotation marks if it would otherwise end early, or lose a space at an end. */
function field(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n\ufeff]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function inert(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
