import type { ComparabilityCaveat } from '../kinds/statistic/comparability.js';
import { comparabilityCaveatMeanings } from '../kinds/statistic/meanings.js';
import type { Statistic, StatisticTerms } from '../kinds/statistic/statistic.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Period } from '../parts/period/period.js';
import { boundsOf, hasNumber } from '../parts/quantity/bounds.js';
import type { Quantity } from '../parts/quantity/quantity.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';

type AnyStatistic = Statistic<string, Quantity, StatisticTerms, ReportIds>;

/**
 * Why you can't compare two statistics, or only with care: the caveats of each record (see {@link ComparabilityCaveat}),
 * and those of the pair.
 *
 * - `missing`: the report says that one of the numbers is missing.
 * - `verbal`: one of them is in words, without a number.
 * - `different-unit`: they count in different units.
 * - `alleged-versus-convicted`: one counts alleged offenders or cases under investigation, the other convictions.
 * - `different-measure`: they measure different things.
 * - `different-population`: they cover different people or events.
 * - `unspecified-period`: the text doesn't specify the period of one of them.
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

/** One reason why you can't compare two statistics, or only with care. */
export interface Caveat {
  readonly code: CaveatCode;
  /** The reason in a sentence. */
  readonly message: string;
}

/** A lowest and a highest number, equal if there is just one. */
export interface Spread {
  readonly minimum: number;
  readonly maximum: number;
}

/** Two statistics that both have numbers in the same unit. */
export interface NumericComparison<out Left = AnyStatistic, out Right = AnyStatistic> {
  readonly kind: 'numbers';
  readonly left: Left;
  readonly right: Right;
  /** Whether you can compare the numbers, given the {@link NumericComparison.caveats}. */
  readonly comparable: boolean;
  /** The right number minus the left, in their unit. */
  readonly difference: Spread;
  /** The right number divided by the left, with its caveats; null if the left can be zero. */
  readonly ratio: (Spread & { readonly caveats: readonly Caveat[] }) | null;
  readonly caveats: readonly Caveat[];
}

/** Two statistics that have no difference, because one has no number or their units differ. */
export interface RefusedComparison<out Left = AnyStatistic, out Right = AnyStatistic> {
  readonly kind: 'refused';
  readonly left: Left;
  readonly right: Right;
  readonly comparable: false;
  /** Why: `missing`, `verbal` or `different-unit` is among the codes. */
  readonly caveats: readonly Caveat[];
}

/** Two statistics side by side. Discriminated by `kind`. */
export type Comparison<Left = AnyStatistic, Right = AnyStatistic> =
  | NumericComparison<Left, Right>
  | RefusedComparison<Left, Right>;

/**
 * Compares two statistics: their difference, and whether they can be compared at all. Ratios always have their caveats;
 * statistics without a number have no ratio.
 *
 * @param left - The statistic to compare with, such as the earlier one.
 * @param right - The statistic to compare.
 * @throws `TypeError` if either argument isn't a statistic.
 *
 * @example
 * ```ts
 * import { compareStatistics, convictions2010, convictionsInReportingPeriod } from 'tip-report-laos-2012';
 *
 * const comparison = compareStatistics(convictions2010, convictionsInReportingPeriod);
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
      `${show(alleged.id)} counts alleged offenders or cases under investigation, ${show(convicted.id)} convictions: they give no conviction rate.`,
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
      `${show(left.id)} covers ${left.population}, ${show(right.id)} ${right.population}.`,
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
      // The comparison itself finds these two.
      if (code === 'different-period-basis' || code === 'no-conviction-rate') continue;
      add(code, `${show(id)}: ${comparabilityCaveatMeanings[code]}.`);
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
  const open = [left, right].filter(({ period }) => period.basis === 'unspecified');
  if (open.length > 0) {
    const ids = open.map(({ id }) => show(id)).join(' and of ');
    add('unspecified-period', `The text does not specify the period of ${ids}.`);
  } else if (left.period.basis !== right.period.basis) {
    add(
      'different-period-basis',
      `${show(left.id)} is for ${named(left.period)}, ${show(right.id)} for ${named(right.period)}: they cover different months.`,
    );
  }
}

function named({ basis, phrase }: Period): string {
  return `a ${basis.replaceAll('-', ' ')} (“${phrase}”)`;
}
