import type { TipReport } from '../report/tip-report.js';
import type { Problem } from './problem.js';

/** A problem that a rule finds. Its code is the name of the rule. */
export type Fault = Omit<Problem, 'code'>;

/**
 * A rule that the dataset of every report must follow. It checks a dataset that the schema accepts, assumes
 * nothing else about it, finds every problem, and never throws.
 */
export interface IntegrityRule {
  /** Its name, in kebab case. */
  readonly name: string;
  /** The rule in one line. */
  readonly title: string;
  readonly check: (dataset: TipReport) => Iterable<Fault>;
}
