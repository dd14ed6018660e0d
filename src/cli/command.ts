import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** An option of a command: a flag, or one with a value. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** Whether it can be given more than once. */
  readonly multiple?: boolean;
  /** Whether commas in a value are part of it, if it can be given more than once. */
  readonly isWhole?: boolean;
  /** What the help shows for its value, such as `FORMAT`. */
  readonly placeholder?: string;
  readonly says: string;
}

export function flag(says: string): Option {
  return { type: 'boolean', says };
}

/** An option with one value. */
export function value(placeholder: string, says: string): Option {
  return { type: 'string', placeholder, says };
}

/** An option that can be given more than once, and with several values. */
export function values(placeholder: string, says: string): Option {
  return { type: 'string', multiple: true, placeholder, says };
}

/** What to type after the name of the program, and what for. */
export type Example = readonly [line: string, says: string];

/** What was given to a command. */
export interface Given {
  readonly positionals: readonly string[];
  readonly has: (option: string) => boolean;
  /** The value of an option; undefined if it was not given. */
  readonly value: (option: string) => string | undefined;
  /** Every value of an option that can be given more than once. */
  readonly values: (option: string) => readonly string[];
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** What else its help says. */
  readonly details?: string;
  /** Its arguments other than options, as the help writes them, such as `[ID...]`. */
  readonly positionals: string;
  readonly mostPositionals: number;
  /** Options by name, made when they are needed. A command with an option `output` of its own writes files itself. */
  readonly options: () => Readonly<Record<string, Option>>;
  readonly examples: readonly Example[];
  readonly run: (given: Given, io: Io) => ExitCode | Promise<ExitCode>;
}

/** The name of the program on the command line. */
export const programName = 'tip-report-laos-2012';
