import type { Span } from './spans-of.js';

/** A stretch of a text with some words before and after it. */
export function inContext(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(' ')
    .slice(-5)
    .join(' ');
  const after = text
    .slice(end, end + 80)
    .split(' ')
    .slice(0, 5)
    .join(' ');
  const from = start - before.length;
  const to = end + after.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
