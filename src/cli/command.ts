import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** An option of a command: one that is given or not, or one with a value. */
export type Option = Flag | ValueOption;

interface Flag {
  readonly type: 'boolean';
  readonly short?: string;
  readonly says: string;
}

interface ValueOption {
  readonly type: 'string';
  /** Whether it can be given more than once. */
  readonly multiple?: boolean;
  /** What stands for its value in the help, such as `FORMAT`. */
  readonly placeholder: string;
  readonly says: string;
}

/** A line to type, and what it is for. */
export interface Example {
  /** The arguments behind the name of the program. */
  readonly line: string;
  readonly says: string;
}

/** What was given to a command. */
export interface Given {
  readonly positionals: readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (option: string) => boolean;
  /** The value of an option; undefined where it was not given. */
  readonly value: (option: string) => string | undefined;
  /** Every value of an option that can be given more than once. */
  readonly values: (option: string) => readonly string[];
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Its arguments that are no options, as the help writes them, such as `[ID...]`. */
  readonly positionals: string;
  /** How many of them there can be. */
  readonly mostPositionals: number;
  /** Options by name, made when they are needed. */
  readonly options: () => Readonly<Record<string, Option>>;
  readonly examples: readonly Example[];
  readonly run: (given: Given, io: Io) => ExitCode | Promise<ExitCode>;
}

/** The name by which the program is called. */
export const programName = 'tip-report-laos-2012';
