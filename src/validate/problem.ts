/** Something wrong in the data of a report. */
export interface Problem {
  /** The name of the integrity rule that is broken, or what is wrong with the shape, such as `unknown-key`. */
  readonly code: string;
  /** Where in the dataset, such as `statistics[3].evidence[0].quote`; empty if it is the dataset itself. */
  readonly path: string;
  /** The id of the record, passage or section that has the problem; null if there is none. */
  readonly id: string | null;
  /** What is wrong, naming the value. No full stop at the end. */
  readonly message: string;
  /** How to fix it. No full stop at the end. */
  readonly hint: string;
}
