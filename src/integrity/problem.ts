/** Something in a dataset that breaks an integrity rule. */
export interface Problem {
  /** The name of the rule that is broken. */
  readonly rule: string;
  /** Where in the dataset, such as `statistics[3].evidence[0].quote`. */
  readonly path: string;
  /** The id of the record, unit or section in which the problem lies; null where it lies in none. */
  readonly id: string | null;
  /** What is wrong, naming the value. No full stop at the end. */
  readonly message: string;
  /** What to mend, and how. No full stop at the end. */
  readonly hint: string;
}
