import { type Screen, wrapped } from './screen.js';

/** A row: its title above, its cells in columns below. */
export interface TitledRow {
  /** What it is called, such as an id. */
  readonly name: string;
  readonly title: string;
  readonly cells: readonly string[];
}

const gap = '  ';
const indent = '  ';
/** Where columns would be narrower, the cells stand below each other. */
const narrowest = 12;

/** Rows as a table that fits the screen. Nothing is cut off: what is long goes on in the next line. */
export function table(
  headings: readonly string[],
  rows: readonly TitledRow[],
  screen: Screen,
): string {
  const available = screen.width - indent.length - gap.length * (headings.length - 1);
  if (available / headings.length < narrowest) return stacked(headings, rows, screen);
  const widths = fitted(
    headings.map((heading, column) =>
      Math.max(...[heading, ...rows.map(({ cells }) => cells[column] ?? '')].map(longestLine)),
    ),
    available,
  );
  const head = inColumns(headings, widths).map((line) => screen.styled('bold', line));
  const body = rows.map((row) =>
    [titleOf(row, screen), ...inColumns(row.cells, widths)].join('\n'),
  );
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}

function stacked(headings: readonly string[], rows: readonly TitledRow[], screen: Screen): string {
  const blocks = rows.map((row) => {
    const cells = row.cells.map((cell, column) =>
      wrapped(`${headings[column]}: ${cell.replaceAll('\n', ' ')}`, screen.width, indent),
    );
    return [titleOf(row, screen), ...cells].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function titleOf({ name, title }: TitledRow, screen: Screen): string {
  return wrapped(`${screen.styled('bold', name)}: ${title}`, screen.width);
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** Widths that fit: a column that needs less than its share leaves the rest to the others. */
function fitted(wanted: readonly number[], available: number): readonly number[] {
  const widths = new Map<number, number>();
  const narrowFirst = [...wanted.entries()].sort(([, left], [, right]) => left - right);
  let left = available;
  for (const [place, [column, width]] of narrowFirst.entries()) {
    const share = Math.floor(left / (wanted.length - place));
    widths.set(column, Math.min(width, share));
    left -= Math.min(width, share);
  }
  return wanted.map((_, column) => widths.get(column) ?? 0);
}

function inColumns(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = cells.map((cell, column) => wrapped(cell, widths[column] ?? 0).split('\n'));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0));
    return indent + parts.join(gap).trimEnd();
  });
}
