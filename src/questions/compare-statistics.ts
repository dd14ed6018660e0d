import type { ComparabilityCaveat } from '../kinds/statistic/comparability.js';
import type { Statistic, StatisticFacets } from '../kinds/statistic/statistic.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Period } from '../parts/period/period.js';
import { boundsOf, hasNumber } from '../parts/quantity/bounds.js';
import type { Quantity } from '../parts/quantity/quantity.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';

type AnyStatistic = Statistic<string, Quantity, StatisticFacets, ReportIds>;

/**
 * Why two statistics do not compare, or compare only with care: what a record says of itself (see
 * {@link ComparabilityCaveat}), and what follows from setting the two side by side.
 *
 * - `missing`: one of them has no number, because the report says that it is missing.
 * - `verbal`: one of them is put in a word, without a number.
 * - `different-unit`: they count in different units.
 * - `alleged-versus-convicted`: one counts alleged offenders or cases under investigation, the other convictions.
 * - `different-measure`: they measure different things.
 * - `different-population`: they speak of different people or matters.
 * - `unspecified-period`: the text leaves the period of one of them open.
 * - `estimate`: one of them is an estimate.
 * - `equivalent`: one of them is the equivalent of a sum in another currency.
 */
export type CaveatCode =
  | ComparabilityCaveat
  | 'alleged-versus-convicted'
  | 'different-measure'
  | 'different-population'
  | 'different-unit'
  | 'equivalent'
  | 'estimate'
  | 'missing'
  | 'unspecified-period'
  | 'verbal';

/** One reason why two statistics do not compare, or compare only with care. */
export interface Caveat {
  readonly code: CaveatCode;
  /** The reason in a sentence. */
  readonly message: string;
}

/** A lowest and a highest number, equal where there is just one. */
export interface Spread {
  readonly minimum: number;
  readonly maximum: number;
}

/** Two statistics that both have numbers in the same unit. */
export interface NumericComparison<out Left = AnyStatistic, out Right = AnyStatistic> {
  readonly kind: 'numbers';
  readonly left: Left;
  readonly right: Right;
  /** Whether nothing in {@link NumericComparison.caveats} stands against setting the numbers side by side. */
  readonly comparable: boolean;
  /** The right number less the left, in their unit. */
  readonly difference: Spread;
  /** The right number in parts of the left, with what must be said beside it; null where the left can be zero. */
  readonly ratio: (Spread & { readonly caveats: readonly Caveat[] }) | null;
  readonly caveats: readonly Caveat[];
}

/** Two statistics between which there is no number to give. */
export interface RefusedComparison<out Left = AnyStatistic, out Right = AnyStatistic> {
  readonly kind: 'refused';
  readonly left: Left;
  readonly right: Right;
  readonly comparable: false;
  /** Why: `missing`, `verbal` or `different-unit` is among the codes. */
  readonly caveats: readonly Caveat[];
}

/** Two statistics side by side. Told apart by `kind`. */
export type Comparison<Left = AnyStatistic, Right = AnyStatistic> =
  | NumericComparison<Left, Right>
  | RefusedComparison<Left, Right>;

/** What a record says of itself and holds beside any other; the rest is found by setting two side by side. */
const ownCaveats: Readonly<Partial<Record<ComparabilityCaveat, string>>> = {
  'added-to-another-figure':
    'is added to another figure, and the text does not say which is greater',
  'different-wording': 'is worded differently in its places in the text',
  'like-matter-elsewhere': 'leaves out a like matter of which the text speaks elsewhere',
  'no-comparator': 'compares with something that the text does not name',
  'normal-range': 'is the range in which values normally lie, not their lowest and highest',
  'part-of-a-whole': 'covers a part, and is no total',
};

/**
 * Sets two statistics side by side: the difference, and whether they may be compared. A ratio never comes without its
 * caveats, and none is made of what has no number.
 *
 * @param left - The statistic to compare with, such as the earlier one.
 * @param right - The other one.
 * @throws `TypeError` where one of them is no statistic.
 *
 * @example
 * ```ts
 * import { compareStatistics, convictions2010, convictions2011 } from 'tip-report-laos-2012';
 *
 * const comparison = compareStatistics(convictions2010, convictions2011);
 * comparison.kind === 'numbers' && comparison.difference; // => { minimum: 4, maximum: 4 }
 * comparison.comparable; // => false
 * comparison.caveats[0]?.code; // => 'different-period-basis'
 * ```
 */
export function compareStatistics<
  const Left extends AnyStatistic,
  const Right extends AnyStatistic,
>(left: Left, right: Right): Comparison<Left, Right> {
  return reading('two statistics', [left, right], () => compared(left, right));
}

function compared<Left extends AnyStatistic, Right extends AnyStatistic>(
  left: Left,
  right: Right,
): Comparison<Left, Right> {
  const caveats = caveatsOf(left, right);
  const own = boundsOf<Quantity>(left.quantity);
  const other = boundsOf<Quantity>(right.quantity);
  if (own === null || other === null || left.unit !== right.unit) {
    return { kind: 'refused', left, right, comparable: false, caveats };
  }
  const from = spread(own);
  const to = spread(other);
  return {
    kind: 'numbers',
    left,
    right,
    comparable: caveats.every(({ code }) => code === 'different-wording'),
    difference: { minimum: to.minimum - from.maximum, maximum: to.maximum - from.minimum },
    ratio:
      from.minimum > 0
        ? { minimum: to.minimum / from.maximum, maximum: to.maximum / from.minimum, caveats }
        : null,
    caveats,
  };
}

function spread({ minimum, maximum }: { minimum: number; maximum: number | null }): Spread {
  return { minimum, maximum: maximum ?? Number.POSITIVE_INFINITY };
}

function caveatsOf(left: AnyStatistic, right: AnyStatistic): readonly Caveat[] {
  const both = [left, right];
  const caveats: Caveat[] = [];
  const add = (code: CaveatCode, message: string) => caveats.push({ code, message });
  for (const { id, quantity } of both) {
    if (quantity.kind === 'missing') {
      const reason = quantity.reason.replace('-', ' ');
      add(
        'missing',
        `${show(id)} has no number: ${reason} (“${quantity.phrase}”). It is not zero.`,
      );
    } else if (quantity.kind === 'verbal') {
      add('verbal', `${show(id)} has no number: the report says “${quantity.phrase}”.`);
    }
  }
  if (left.unit !== right.unit) {
    add('different-unit', `${show(left.id)} counts ${left.unit}, ${show(right.id)} ${right.unit}.`);
  }
  if (
    isAlleged(left) !== isAlleged(right) &&
    both.some(({ measure }) => measure === 'convictions')
  ) {
    const [alleged, convicted] = isAlleged(left) ? [left, right] : [right, left];
    add(
      'alleged-versus-convicted',
      `${show(alleged.id)} counts what is alleged or under investigation, ${show(convicted.id)} convictions: no conviction rate follows.`,
    );
  } else if (left.measure !== right.measure) {
    add(
      'different-measure',
      `${show(left.id)} measures ${left.measure}, ${show(right.id)} ${right.measure}.`,
    );
  }
  if (left.population !== right.population) {
    add(
      'different-population',
      `${show(left.id)} is of ${left.population}, ${show(right.id)} of ${right.population}.`,
    );
  }
  addPeriodCaveat(left, right, add);
  for (const { id, quantity } of both.filter((each) => hasNumber(each.quantity))) {
    if (quantity.kind === 'estimate') add('estimate', `${show(id)} is an estimate.`);
    if ('money' in quantity && quantity.money?.equivalent) {
      add('equivalent', `${show(id)} is the equivalent of a sum in another currency.`);
    }
  }
  for (const { comparability, id } of both) {
    for (const code of comparability) {
      const message = ownCaveats[code];
      if (message !== undefined) add(code, `${show(id)} ${message}.`);
    }
  }
  return caveats;
}

function isAlleged({ measure }: AnyStatistic): boolean {
  return measure === 'alleged-offenders' || measure === 'investigations';
}

function addPeriodCaveat(
  left: AnyStatistic,
  right: AnyStatistic,
  add: (code: CaveatCode, message: string) => void,
): void {
  if (left.period.basis === 'unspecified' || right.period.basis === 'unspecified') {
    const open = [left, right].filter(({ period }) => period.basis === 'unspecified');
    const ids = open.map(({ id }) => show(id)).join(' and ');
    add(
      'unspecified-period',
      open.length === 1
        ? `The text leaves open which period ${ids} is of.`
        : `The text leaves open which periods ${ids} are of.`,
    );
  } else if (left.period.basis !== right.period.basis) {
    add(
      'different-period-basis',
      `${show(left.id)} is of ${named(left.period)}, ${show(right.id)} of ${named(right.period)}: they cover different months.`,
    );
  }
}

function named({ basis, phrase }: Period): string {
  return `a ${basis.replaceAll('-', ' ')} (“${phrase}”)`;
}
