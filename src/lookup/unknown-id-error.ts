import { show } from '../parts/show.js';
import { nearest } from './nearest.js';

/** The kinds of things that can be looked up by id. */
export type LookupKind =
  | 'crosswalk entry'
  | 'finding'
  | 'legal provision'
  | 'organization'
  | 'organization or place'
  | 'place'
  | 'recommendation'
  | 'report'
  | 'section'
  | 'statistic'
  | 'passage'
  | 'victim category';

/**
 * Thrown if there is no record, passage, section or crosswalk entry with an id.
 *
 * @example
 * ```ts
 * import { getStatistic, UnknownIdError } from 'tip-report-laos-2012';
 *
 * let nearest: readonly string[] = [];
 * try {
 *   getStatistic('convictions-in-reporting-perid' as 'convictions-in-reporting-period');
 * } catch (error) {
 *   if (error instanceof UnknownIdError) nearest = error.nearest;
 * }
 * nearest[0]; // => 'convictions-in-reporting-period'
 * ```
 */
export class UnknownIdError extends Error {
  /** The name of the error class. */
  override readonly name: 'UnknownIdError';
  /** What was looked up. */
  readonly kind: LookupKind;
  /** The id that was given; JavaScript callers can pass any type. */
  readonly id: unknown;
  /** The closest known ids, the closest first; at most three. */
  readonly nearest: readonly string[];

  constructor(kind: LookupKind, id: unknown, known: readonly string[]) {
    const closest = nearest(typeof id === 'string' ? id : '', known);
    const ids = closest.map(show).join(', ');
    super(
      known.length === 0
        ? `Unknown ${kind} id ${show(id)}: the report has no ${kind}.`
        : `Unknown ${kind} id ${show(id)}. The closest of ${known.length} known ids: ${ids}.`,
    );
    this.name = 'UnknownIdError';
    this.kind = kind;
    this.id = id;
    this.nearest = closest;
  }
}
