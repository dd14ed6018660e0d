/** How the program ended. */
export const exitCode = {
  /** Success, also if nothing was found. */
  done: 0,
  /** `validate` found problems in the data. */
  problemsFound: 1,
  /** Invalid request: an unknown option, say, or a file that can't be read. */
  wrongUsage: 2,
  /** The program itself failed. */
  internalFailure: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
