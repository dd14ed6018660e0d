import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Io } from './io.js';

/** Columns if nothing says how many there are. */
const usualWidth = 80;
const leastWidth = 30;
/** Running text gets hard to read in longer lines. */
const widestText = 100;

/** How text is laid out: in how many columns, and with colors or without. */
export interface Screen {
  readonly width: number;
  readonly textWidth: number;
  readonly colored: boolean;
  readonly styled: (style: 'bold' | 'dim' | 'inverse', text: string) => string;
}

/** The screen of standard output. It has no colors without a terminal, or if `NO_COLOR` is set. */
export function screenOf({ environment, stdout }: Pick<Io, 'environment' | 'stdout'>): Screen {
  const colored = stdout.isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  const width = Math.max(leastWidth, stdout.columns ?? usualWidth);
  return {
    width,
    textWidth: Math.min(width, widestText),
    colored,
    styled: (style, text) =>
      // The stream that it would look at is the process's own, not this one.
      colored ? styleText(style, text, { validateStream: false }) : text,
  };
}

/** Text in lines of at most so many columns, each after a margin. */
export function wrapped(text: string, width: number, margin = ''): string {
  const lines = wrapAnsi(text, Math.max(1, width - margin.length), { hard: true });
  return lines
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n');
}

/** Names and their descriptions, as two columns. */
export function described(
  entries: readonly (readonly [name: string, text: string])[],
  { width, styled }: Pick<Screen, 'styled' | 'width'>,
): string {
  const longest = Math.max(...entries.map(([name]) => name.length));
  const indent = Math.min(longest + 4, Math.floor(width / 3) + 4);
  return entries
    .map(([name, text]) => {
      const beside = wrapped(text, width, ' '.repeat(indent));
      return name.length + 4 > indent
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
  { styled, textWidth }: Pick<Screen, 'styled' | 'textWidth'>,
): string {
  return items
    .map(({ id, summary, title }) => {
      const head = wrapped(`${styled('bold', id)}: ${title}`, textWidth);
      return summary === '' ? head : `${head}\n${wrapped(summary, textWidth, '  ')}`;
    })
    .join('\n');
}

/** Headed parts with a blank line between them. */
export function parts(
  given: readonly (readonly [heading: string, text: string])[],
  { styled }: Pick<Screen, 'styled'>,
): string {
  const shown = given
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `${styled('bold', heading)}\n${text}`);
  return `${shown.join('\n\n')}\n`;
}
