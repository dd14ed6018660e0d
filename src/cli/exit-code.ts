/** What the program tells its caller when it ends. */
export const exitCode = {
  /** It did what was asked. Finding nothing is no failure. */
  done: 0,
  /** `validate` found problems in the data. */
  problemsFound: 1,
  /** What was asked can't be done as it was put: an unknown option, say, or a file that can't be read. */
  wrongUsage: 2,
  /** The program itself failed. */
  internalFailure: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
