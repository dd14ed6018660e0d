/** How the program ended. */
export const exitCode = {
  /** Success, also if nothing was found. */
  done: 0,
  /** A report or a list of codes in a file is not valid. */
  problemsFound: 1,
  /** Invalid request: an unknown option, say, or a file that can't be read. */
  wrongUsage: 2,
  /** The program itself failed. */
  internalFailure: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
