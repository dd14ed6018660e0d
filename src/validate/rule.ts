import type { Dataset } from '../report/dataset.js';
import type { Problem } from './problem.js';

/** A problem that a rule finds: the rule's name is its code. */
export type Fault = Omit<Problem, 'code'>;

/**
 * One thing that must hold in the dataset of any report. A rule takes a dataset that the schema accepts and assumes
 * nothing else of it, finds every problem, and never throws.
 */
export interface IntegrityRule {
  /** Its name, in kebab case. */
  readonly name: string;
  /** What must hold, in one line. */
  readonly title: string;
  readonly check: (dataset: Dataset) => Iterable<Fault>;
}
