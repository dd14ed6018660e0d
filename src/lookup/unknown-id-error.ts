import { show } from '../parts/show.js';
import { nearest } from './nearest.js';

/** The kinds of things that can be looked up by id. */
export type LookupKind =
  | 'finding'
  | 'legal provision'
  | 'organization'
  | 'organization or place'
  | 'place'
  | 'recommendation'
  | 'section'
  | 'statistic'
  | 'unit'
  | 'victim category';

/**
 * Thrown when something is asked for by an id that does not exist.
 *
 * @example
 * ```ts
 * import { getStatistic, UnknownIdError } from 'tip-report-laos-2012';
 *
 * let nearest: readonly string[] = [];
 * try {
 *   getStatistic('conviction-2011' as 'convictions-2011');
 * } catch (error) {
 *   if (error instanceof UnknownIdError) nearest = error.nearest;
 * }
 * nearest[0]; // => 'convictions-2011'
 * ```
 */
export class UnknownIdError extends Error {
  override readonly name: 'UnknownIdError';
  /** What was looked up. */
  readonly kind: LookupKind;
  /** The id as it was given; it can be of any type where the compiler was not asked. */
  readonly id: unknown;
  /** The known ids most like it, the likest first; at most three. */
  readonly nearest: readonly string[];

  constructor(kind: LookupKind, id: unknown, known: readonly string[]) {
    const likest = nearest(typeof id === 'string' ? id : '', known);
    const ids = likest.map(show).join(', ');
    super(
      known.length === 0
        ? `Unknown ${kind} id ${show(id)}: there is no ${kind} here.`
        : `Unknown ${kind} id ${show(id)}. The nearest of the ${known.length} known: ${ids}.`,
    );
    this.name = 'UnknownIdError';
    this.kind = kind;
    this.id = id;
    this.nearest = likest;
  }
}
