/** Where a command writes: a stream of a process, or in a test a list of what was written. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** How many columns the terminal has; undefined where there is none. */
  readonly columns: number | undefined;
}

/** All that a command has of the world around it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder from which relative paths go. */
  readonly workingFolder: string;
  /** The folder of this report's data files, with a slash at the end. */
  readonly dataFolder: URL;
  /** Reads standard input to its end. */
  readonly readStandardInput: () => Promise<string>;
}
