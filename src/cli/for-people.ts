// What others wrote, as it is safe to print.

import { isObject } from '../parts/is-object.js';
import { oneLine, show, visible } from '../parts/show.js';
import type { Io } from './io.js';

/** A copy of data, such as a report, in which each text is in one line and can be seen. Its layout is then ours alone. */
export function forPeople<Value>(data: Value): Value {
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return oneLine(value);
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
  };
  return copy(data) as Value;
}

/** Text of several lines, each as it can be seen. */
export function visibleLines(text: string): string {
  return text.replace(/[^\r\n]+|\r(?!\n)/g, visible);
}

/** Prints data for a program, such as JSON or CSV: as they are, but on a terminal as they can be seen. */
export function printData(text: string, { stdout }: Pick<Io, 'stdout'>): void {
  stdout.write(stdout.isTerminal ? visibleLines(text) : text);
}

/** A file as an argument in a command to type. */
export function argument(file: string): string {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : show(file);
}
