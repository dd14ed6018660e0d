/**
 * Thrown when records are asked for by a criterion, or a value of one, that does not exist.
 *
 * @example
 * ```ts
 * import { CriterionError, findStatistics } from 'tip-report-laos-2012';
 *
 * let allowed: readonly string[] = [];
 * try {
 *   findStatistics({ period: 'year' as 'calendar-year' });
 * } catch (error) {
 *   if (error instanceof CriterionError) allowed = error.allowed;
 * }
 * allowed; // => ['calendar-year', 'part-of-year', 'reporting-period', 'unspecified']
 * ```
 */
export class CriterionError extends Error {
  override readonly name: 'CriterionError';
  /** The name of the criterion; null where what was given is no criteria at all. */
  readonly criterion: string | null;
  /** What would be right: names of criteria, or values of the criterion. */
  readonly allowed: readonly string[];

  constructor(message: string, criterion: string | null, allowed: readonly string[]) {
    super(message);
    this.name = 'CriterionError';
    this.criterion = criterion;
    // A copy: the vocabularies themselves are not to be changed by who catches this.
    this.allowed = Object.freeze([...allowed]);
  }
}
