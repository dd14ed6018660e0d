import * as z from 'zod';
import { expected, show } from './expected.js';

/** Words: text that is not blank. */
export function words(what = 'words') {
  return z.string({ error: expected(`${what} (text that is not blank)`) }).regex(/\S/);
}

/** `true` or `false`. */
export function flag() {
  return z.boolean({ error: expected('true or false') });
}

/** A count, an amount of money, or a length of time. */
export function amount() {
  return z
    .number({ error: expected('a finite number, zero or more') })
    .nonnegative({ abort: true });
}

/** A whole number from 1: a place in an order, or the number of an article or paragraph. */
export function ordinal() {
  return z.int({ error: expected('a whole number from 1') }).min(1);
}

/** A day of the calendar. */
export function isoDate() {
  return z.iso.date({ error: expected('a day in ISO 8601, such as "2012-06-19"') });
}

/** A lowest and a highest number; `life` has no upper number. */
interface Bounds {
  readonly minimum: number;
  readonly maximum: number | 'life';
}

/** Whether a range is not swapped: the check of a refinement. */
export function isAscending({ minimum, maximum }: Bounds): boolean {
  return maximum === 'life' || minimum <= maximum;
}

/** Where and how the refinement says that a range is swapped. */
export const ascending = {
  path: ['maximum'],
  error: ({ input }: { readonly input?: unknown }) => {
    const { minimum, maximum } = input as Bounds;
    return `expected a maximum not below the minimum, which is ${show(minimum)}; got ${show(maximum)}`;
  },
};
