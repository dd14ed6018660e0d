import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Io } from './io.js';

/** Columns taken where nothing tells how many there are. */
const usualWidth = 80;
const leastWidth = 30;
/** Lines of running text get hard to read beyond this. */
const widestText = 100;

/** How text is laid out for a reader: in how many columns, and with colors or without. */
export interface Screen {
  readonly width: number;
  readonly textWidth: number;
  readonly colored: boolean;
  readonly styled: (style: 'bold' | 'dim' | 'inverse', text: string) => string;
}

/** The screen of standard output. Without a terminal, or where `NO_COLOR` is set, it has no colors. */
export function screenOf({ environment, stdout }: Pick<Io, 'environment' | 'stdout'>): Screen {
  const colored = stdout.isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  const width = Math.max(leastWidth, stdout.columns ?? usualWidth);
  return {
    width,
    textWidth: Math.min(width, widestText),
    colored,
    styled: (style, text) =>
      // It would look at the process's own output, not at this one.
      colored ? styleText(style, text, { validateStream: false }) : text,
  };
}

/** Text broken into lines of at most so many columns, each with a margin before it. */
export function wrapped(text: string, width: number, margin = ''): string {
  const lines = wrapAnsi(text, Math.max(1, width - margin.length), { hard: true });
  return lines
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n');
}

/** Names and what is said of them, as two columns. */
export function described(
  entries: readonly (readonly [name: string, text: string])[],
  { width, styled }: Pick<Screen, 'styled' | 'width'>,
): string {
  const longest = Math.max(...entries.map(([name]) => name.length));
  const indent = Math.min(longest, Math.floor(width / 2)) + 4;
  return entries
    .map(([name, text]) => {
      const [first = '', ...rest] = wrapped(text, width - indent).split('\n');
      const margin = ' '.repeat(indent);
      const label = styled('bold', name);
      const head =
        name.length + 4 > indent
          ? `  ${label}\n${margin}${first}`
          : `  ${label}${' '.repeat(indent - name.length - 2)}${first}`;
      return [head, ...rest.map((line) => margin + line)].map((line) => line.trimEnd()).join('\n');
    })
    .join('\n');
}
