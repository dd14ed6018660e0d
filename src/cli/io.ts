/** Where a command writes: a stream of a process, or in a test a list of what was written. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** How many columns the terminal has; undefined without a terminal. */
  readonly columns: number | undefined;
}

/** What a command gets from its process, or from a test. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly workingFolder: string;
  /** The folder of the JSON Schemas, with a slash at the end. */
  readonly schemaFolder: URL;
  readonly standardInput: AsyncIterable<Uint8Array>;
}
