/**
 * Thrown if a search has an unknown criterion, or an unknown value of one.
 *
 * @example
 * ```ts
 * import { CriterionError, findStatistics } from 'tip-report-laos-2012';
 *
 * let allowed: readonly string[] = [];
 * try {
 *   findStatistics({ periodBasis: 'year' as 'calendar-year' });
 * } catch (error) {
 *   if (error instanceof CriterionError) allowed = error.allowed;
 * }
 * allowed; // => ['calendar-year', 'fiscal-year', 'part-of-year', 'reporting-period', 'span', 'unspecified']
 * ```
 */
export class CriterionError extends Error {
  /** The name of the error class. */
  override readonly name: 'CriterionError';
  /** The name of the criterion; null if the argument isn't an object of criteria. */
  readonly criterion: string | null;
  /** The valid criteria, or the valid values of the criterion. */
  readonly allowed: readonly string[];

  constructor(message: string, criterion: string | null, allowed: readonly string[]) {
    super(message);
    this.name = 'CriterionError';
    this.criterion = criterion;
    // A copy, so that a caller can't change the vocabulary.
    this.allowed = Object.freeze([...allowed]);
  }
}
