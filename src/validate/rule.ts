import type { Dataset } from '../report/dataset.js';
import type { Problem } from './problem.js';

/**
 * One thing that must hold in the dataset of any report. A rule takes a dataset whose shape is right and assumes
 * nothing else of it, finds every problem, and never throws.
 */
export interface IntegrityRule {
  /** Its name, in kebab case. */
  readonly name: string;
  /** What it holds, in one line. */
  readonly title: string;
  readonly check: (dataset: Dataset) => readonly Problem[];
}
