import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Io } from './io.js';

/** Columns if nothing says how many there are. */
const usualWidth = 80;
const leastWidth = 30;
/** Text gets hard to read in longer lines. */
const mostWidth = 100;
/** Text beside a name gets hard to read in shorter lines, and is below it instead. */
const leastBeside = 36;

/** How text is laid out: in how many columns, and with colors or without. */
export interface Screen {
  readonly width: number;
  readonly colored: boolean;
  readonly styled: (style: 'bold' | 'dim' | 'inverse', text: string) => string;
}

/** The screen of an output. It has no colors without a terminal, or if `NO_COLOR` is set. */
export function screenOf({ environment, stdout }: Pick<Io, 'environment' | 'stdout'>): Screen {
  const colored = stdout.isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return {
    // Some terminals have 0 columns as long as they don't know better.
    width: Math.min(mostWidth, Math.max(leastWidth, stdout.columns || usualWidth)),
    colored,
    styled: (style, text) =>
      // The stream that it would look at is the process's own, not this one.
      colored ? styleText(style, text, { validateStream: false }) : text,
  };
}

/** Text in lines of at most so many columns, each with a margin. Longer words, such as ids, stay whole to be copied. */
export function wrapped(text: string, width: number, margin = ''): string {
  return wrapAnsi(text, Math.max(1, width - margin.length))
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n');
}

/** Names and their descriptions: as two columns, or on a narrow screen one below the other. */
export function described(
  entries: readonly (readonly [name: string, text: string])[],
  { width, styled }: Pick<Screen, 'styled' | 'width'>,
): string {
  const longest = Math.max(...entries.map(([name]) => name.length));
  const column = Math.min(longest + 4, Math.floor(width / 3) + 4);
  const isNarrow = width - column < leastBeside;
  const indent = isNarrow ? 4 : column;
  return entries
    .map(([name, text]) => {
      const beside = wrapped(text, width, ' '.repeat(indent));
      return isNarrow || name.length + 4 > indent
        ? `${wrapped(styled('bold', name), width, '  ')}\n${beside}`.trimEnd()
        : `  ${styled('bold', name)}${beside.slice(name.length + 2)}`.trimEnd();
    })
    .join('\n');
}

/** An item of a list. */
export interface ListItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Items with their ids and titles, and what is said about them below. */
export function listed(
  items: readonly ListItem[],
  { styled, width }: Pick<Screen, 'styled' | 'width'>,
): string {
  return items
    .map(({ id, summary, title }) => {
      const head = wrapped(`${styled('bold', id)}: ${title}`, width);
      return summary === '' ? head : `${head}\n${wrapped(summary, width, '  ')}`;
    })
    .join('\n');
}

/** Headed parts with a blank line between them. */
export function parts(
  given: readonly (readonly [heading: string, text: string])[],
  { styled, width }: Pick<Screen, 'styled' | 'width'>,
): string {
  const shown = given
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `${wrapped(styled('bold', heading), width)}\n${text}`);
  return `${shown.join('\n\n')}\n`;
}
