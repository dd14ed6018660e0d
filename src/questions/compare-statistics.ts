import type { ComparabilityCaveat } from '../kinds/statistic/comparability.js';
import { comparabilityCaveatMeanings } from '../kinds/statistic/meanings.js';
import type { Measure, Statistic } from '../kinds/statistic/statistic.js';
import { source } from '../parts/attribution/words.js';
import { readEdtf } from '../parts/period/edtf.js';
import { period as periodWords } from '../parts/period/words.js';
import { hasNumber } from '../parts/quantity/bounds.js';
import { formatQuantity } from '../parts/quantity/format-quantity.js';
import { reading } from '../parts/reading.js';
import { show, showWithKind, visible } from '../parts/show.js';
import { plain, quoted, spaced } from '../parts/words.js';

/**
 * Why two statistics have no difference and no ratio.
 *
 * - `missing`: the report says that one of the numbers is missing.
 * - `verbal`: one of them is in words, without a number.
 * - `bound`: one of them is only a bound, such as "at least 50".
 * - `share`: one of them is a share, such as a percentage.
 * - `alleged-versus-convicted`: one counts alleged offenders or cases, the other convictions.
 * - `different-measure`: they measure other different things.
 * - `different-unit`: they count in different units.
 */
export type RefusalCode =
  | 'alleged-versus-convicted'
  | 'bound'
  | 'different-measure'
  | 'different-unit'
  | 'missing'
  | 'share'
  | 'verbal';

/**
 * Why you can't compare two statistics, or only with care: the reasons to refuse (see {@link RefusalCode}), the caveats that
 * each record has by itself (see {@link ComparabilityCaveat}), and those of the pair.
 *
 * - `different-report`: they are from different reports, so of another country or year.
 * - `different-population`: they cover different people or events.
 * - `part-of-the-other`: one may include the other, because only the other is limited to certain people or events.
 * - `unspecified-period`: the text doesn't give the dates of one of the periods.
 * - `different-period-basis`: one is for a reporting period, the other for a calendar year, or a part of one.
 * - `different-period`: they cover different periods.
 * - `overlapping-periods`: they cover different periods that have days in common.
 * - `inexact-dates`: the periods differ, and the dates of one are inferred or approximate.
 * - `different-attribution`: they are the statements of different sources.
 * - `different-hedges`: they have different qualifiers, such as "suspected", "alleged" or "reportedly".
 * - `estimate`: one of them is an estimate.
 * - `range`: one of them is a range.
 * - `equivalent`: one of them is the equivalent of a sum in another currency.
 */
export type CaveatCode =
  | ComparabilityCaveat
  | RefusalCode
  | 'different-attribution'
  | 'different-hedges'
  | 'different-period'
  | 'different-population'
  | 'different-report'
  | 'equivalent'
  | 'estimate'
  | 'inexact-dates'
  | 'overlapping-periods'
  | 'part-of-the-other'
  | 'range'
  | 'unspecified-period';

/** One reason why you can't compare two statistics, or only with care. */
export interface Caveat<out Code extends CaveatCode = CaveatCode> {
  /** The reason as a code. */
  readonly code: Code;
  /** The reason in a sentence, with the values that differ. */
  readonly message: string;
}

/** A lowest and a highest number, equal if there is just one. Both are finite: a quantity with only a bound is refused. */
export interface Spread {
  /** The lowest number. */
  readonly minimum: number;
  /** The highest number. */
  readonly maximum: number;
}

/** The ratio of two numbers, with what limits it. */
interface Ratio extends Spread {
  /** The caveats of the comparison. */
  readonly caveats: readonly Caveat[];
}

/** Two statistics that both have numbers, of the same measure and in the same unit. */
export interface NumericComparison<out Left = Statistic, out Right = Statistic> {
  /** Both have numbers, of the same measure and unit. */
  readonly kind: 'numbers';
  /** The statistic to compare with. */
  readonly left: Left;
  /** The statistic to compare. */
  readonly right: Right;
  /** Whether you can compare the numbers: true if there is no caveat but `different-wording`. */
  readonly comparable: boolean;
  /** The right number minus the left, in their unit. Decimals are exact: 0.3 minus 0.1 is 0.2. */
  readonly difference: Spread;
  /**
   * The right number divided by the left, to 12 significant digits, with its caveats; null if the left can be zero.
   */
  readonly ratio: Ratio | null;
  /** What to consider before you compare them; empty if nothing. */
  readonly caveats: readonly Caveat[];
}

/** Two statistics that have no difference and no ratio. */
export interface RefusedComparison<out Left = Statistic, out Right = Statistic> {
  /** They have no difference and no ratio. */
  readonly kind: 'refused';
  /** The statistic to compare with. */
  readonly left: Left;
  /** The statistic to compare. */
  readonly right: Right;
  /** Always false: they can't be compared. */
  readonly comparable: false;
  /** Why they have no difference; at least one. */
  readonly reasons: readonly Caveat<RefusalCode>[];
  /** All that differs, the reasons first. */
  readonly caveats: readonly Caveat[];
}

/** Two statistics side by side. Discriminated by `kind`. */
export type Comparison<Left = Statistic, Right = Statistic> =
  | NumericComparison<Left, Right>
  | RefusedComparison<Left, Right>;

/**
 * Compares two statistics, of the same report or of two: their difference, and whether you can compare them at all. There is
 * a caveat for each difference that matters. Statistics without a number, of different measures or in different units have no
 * difference and no ratio.
 *
 * @param left - The statistic to compare with, such as the earlier one.
 * @param right - The statistic to compare.
 * @throws `TypeError` if either argument isn't a statistic.
 * @throws `RangeError` if one of its numbers isn't finite.
 *
 * @example
 * ```ts
 * import { compareStatistics, convictions2010, convictionsInReportingPeriod } from 'tip-report-laos-2012';
 *
 * const comparison = compareStatistics(convictions2010, convictionsInReportingPeriod);
 * comparison.kind === 'numbers' && comparison.difference; // => { minimum: 4, maximum: 4 }
 * comparison.comparable; // => false
 * comparison.caveats.map(({ code }) => code);
 * // => ['different-period-basis', 'different-period', 'inexact-dates', 'different-attribution', 'different-wording']
 * ```
 */
export function compareStatistics<const Left extends Statistic, const Right extends Statistic>(
  left: Left,
  right: Right,
): Comparison<Left, Right> {
  checkStatistic('left', left);
  checkStatistic('right', right);
  return reading('two statistics', [left, right], () => compared(left, right));
}

function checkStatistic(side: string, given: Statistic): void {
  const kind: unknown = typeof given === 'object' && given !== null ? given.kind : undefined;
  if (kind === 'statistic') return;
  throw new TypeError(`Expected ${side} to be a statistic, got ${showWithKind(given)}.`);
}

function compared<Left extends Statistic, Right extends Statistic>(
  left: Left,
  right: Right,
): Comparison<Left, Right> {
  const one = described(left, right);
  const other = described(right, left);
  const reasons = [
    ...withoutNumber(one),
    ...withoutNumber(other),
    ...differentKinds(one, other),
  ].map(printable);
  const caveats = [
    ...reasons,
    ...[
      ...differentScopes(one, other),
      ...differentPeriods(one, other),
      ...differentStatements(one, other),
      ...limits(one),
      ...limits(other),
    ].map(printable),
  ];
  const from = spreadOf(one);
  const to = spreadOf(other);
  if (reasons.length > 0 || from === null || to === null) {
    return { kind: 'refused', left, right, comparable: false, reasons, caveats };
  }
  return {
    kind: 'numbers',
    left,
    right,
    comparable: caveats.every(({ code }) => code === 'different-wording'),
    difference: {
      minimum: difference(to.minimum, from.maximum),
      maximum: difference(to.maximum, from.minimum),
    },
    ratio:
      from.minimum > 0
        ? {
            minimum: ratio(to.minimum, from.maximum),
            maximum: ratio(to.maximum, from.minimum),
            caveats,
          }
        : null,
    caveats,
  };
}

/** The statistics may not be validated, so that a unit, say, can be any text. */
function printable<Code extends CaveatCode>({ code, message }: Caveat<Code>): Caveat<Code> {
  return { code, message: visible(message) };
}

function spreadOf({ name, quantity }: Described): Spread | null {
  if (!hasNumber(quantity) || quantity.kind === 'bound') return null;
  const [minimum, maximum] =
    'value' in quantity ? [quantity.value, quantity.value] : [quantity.minimum, quantity.maximum];
  for (const number of [minimum, maximum]) {
    if (Number.isFinite(number)) continue;
    throw new RangeError(`Expected the numbers of ${name} to be finite, got ${show(number)}.`);
  }
  return { minimum, maximum };
}

/** The difference to the decimals given: in floating point, 0.3 - 0.1 is 0.19999999999999998. */
function difference(number: number, other: number): number {
  return Number((number - other).toFixed(Math.max(decimalsOf(number), decimalsOf(other))));
}

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  // `toFixed` takes from 0 to 100.
  return Math.min(Math.max(decimals, 0), 100);
}

function ratio(number: number, other: number): number {
  return Number((number / other).toPrecision(12));
}

/** A statistic with what its caveats are computed from. */
interface Described extends Statistic {
  /** Its name in messages. */
  readonly name: string;
  /** The first and the last day of its period; undefined if there are none. */
  readonly span: ReturnType<typeof readEdtf>;
}

function described(statistic: Statistic, other: Statistic): Described {
  const { id, period, report } = statistic;
  return {
    ...statistic,
    // Two reports can have statistics with the same id.
    name: report === other.report ? show(id) : `${show(id)} of ${show(report)}`,
    span: period.edtf === null ? undefined : readEdtf(period.edtf),
  };
}

function* withoutNumber({ name, quantity }: Described): Generator<Caveat<RefusalCode>> {
  if (quantity.kind === 'missing') {
    const why = `${formatQuantity(quantity)} (${quoted(quantity.phrase)})`;
    yield { code: 'missing', message: `${name} has no number: ${why}. It is not zero.` };
  } else if (quantity.kind === 'verbal') {
    const message = `${name} has no number: the report says ${quoted(quantity.phrase)}.`;
    yield { code: 'verbal', message };
  } else if (quantity.kind === 'bound' || quantity.kind === 'share') {
    const message = `${name} gives only ${quantity.kind === 'bound' ? 'a bound' : 'a share'}: ${quoted(quantity.phrase)}.`;
    yield { code: quantity.kind, message };
  }
}

function* differentKinds(one: Described, other: Described): Generator<Caveat<RefusalCode>> {
  if (one.measure !== other.measure) {
    const measures = `${one.name} measures ${spaced(one.measure)}, ${other.name} ${spaced(other.measure)}`;
    yield isConvictionRate([one.measure, other.measure])
      ? { code: 'alleged-versus-convicted', message: `${measures}: they give no conviction rate.` }
      : { code: 'different-measure', message: `${measures}.` };
  }
  if (one.unit !== other.unit) {
    const message = `${one.name} counts ${spaced(one.unit)}, ${other.name} ${spaced(other.unit)}.`;
    yield { code: 'different-unit', message };
  }
}

function isConvictionRate(measures: readonly Measure[]): boolean {
  const isAlleged = measures.includes('alleged-offenders') || measures.includes('investigations');
  return isAlleged && measures.includes('convictions');
}

function* differentScopes(one: Described, other: Described): Generator<Caveat> {
  const isSameReport = one.report === other.report;
  if (!isSameReport) {
    const message = `${one.name} and ${other.name} are from reports on different countries or years.`;
    yield { code: 'different-report', message };
  }
  if (one.population === other.population) return;
  const message = `${one.name} covers ${spaced(one.population)}, ${other.name} ${spaced(other.population)}.`;
  yield { code: 'different-population', message };
  const [whole, part] = one.population === 'all' ? [one, other] : [other, one];
  const isSameKind = one.measure === other.measure && one.unit === other.unit;
  if (whole.population === 'all' && isSameKind && isSameReport && !isApart(one, other)) {
    const message = `${part.name} may be part of ${whole.name}, which isn’t limited to ${spaced(part.population)}.`;
    yield { code: 'part-of-the-other', message };
  }
}

function* differentPeriods(one: Described, other: Described): Generator<Caveat> {
  for (const { name, period, span } of [one, other]) {
    if (span !== undefined) continue;
    const message = `The report doesn’t give the dates of ${name}: ${periodWords(period)}.`;
    yield { code: 'unspecified-period', message };
  }
  if (one.span === undefined || other.span === undefined) return;
  const isSameBasis = one.period.basis === other.period.basis;
  if (isSameBasis && one.period.edtf === other.period.edtf && one.report === other.report) return;
  if (!isSameBasis) {
    const message = `${one.name} is for ${periodWords(one.period)}, ${other.name} for ${periodWords(other.period)}.`;
    yield { code: 'different-period-basis', message };
  }
  if (daysOf(one.span) !== daysOf(other.span)) {
    const days = `${one.name} covers ${daysOf(one.span)}, ${other.name} ${daysOf(other.span)}`;
    yield isApart(one, other)
      ? { code: 'different-period', message: `${days}.` }
      : { code: 'overlapping-periods', message: `${days}; they overlap.` };
  }
  for (const { name, period, span } of [one, other]) {
    if (span === undefined || (span.isExact && !period.inferred)) continue;
    const message = `The report doesn’t give the exact dates of ${name}: we read ${periodWords(period)} as ${daysOf(span)}.`;
    yield { code: 'inexact-dates', message };
  }
}

function daysOf({ first, last }: { readonly first: string; readonly last: string }): string {
  return `${first} to ${last}`;
}

/** Whether the periods have no day in common. */
function isApart({ span: one }: Described, { span: other }: Described): boolean {
  if (one === undefined || other === undefined) return false;
  return one.last < other.first || other.last < one.first;
}

function* differentStatements(one: Described, other: Described): Generator<Caveat> {
  if (sourceOf(one) !== sourceOf(other)) {
    const [first, second] = [one, other].map(({ attribution }) =>
      plain(source(attribution), ({ id }) => id),
    );
    const message = `The source of ${one.name} is ${first}, that of ${other.name} is ${second}.`;
    yield { code: 'different-attribution', message };
  }
  if (degreesOf(one) !== degreesOf(other)) {
    const message = `Qualifiers of ${one.name}: ${phrasesOf(one)}; of ${other.name}: ${phrasesOf(other)}.`;
    yield { code: 'different-hedges', message };
  }
}

function sourceOf({ attribution }: Described): string {
  return attribution.voice === 'report'
    ? attribution.voice
    : (attribution.source ?? attribution.phrase);
}

function degreesOf({ hedges }: Described): string {
  return [...new Set(hedges.map(({ degree }) => degree))].sort().join();
}

function phrasesOf({ hedges }: Described): string {
  return hedges.length === 0 ? 'none' : hedges.map(({ phrase }) => quoted(phrase)).join(', ');
}

/** What limits a statistic by itself. */
function* limits({ comparability, name, quantity }: Described): Generator<Caveat> {
  if (hasNumber(quantity)) {
    const amount = formatQuantity(quantity);
    if (quantity.kind === 'estimate') {
      yield { code: 'estimate', message: `${name} is an estimate: ${amount}.` };
    }
    if (quantity.kind === 'range') {
      yield { code: 'range', message: `${name} is a range: ${amount}.` };
    }
    if (quantity.money?.equivalent === true) {
      const message = `${name} is the equivalent of a sum in another currency: ${amount}.`;
      yield { code: 'equivalent', message };
    }
  }
  for (const code of comparability) {
    // The comparison itself finds these two.
    if (code === 'different-period-basis' || code === 'no-conviction-rate') continue;
    yield { code, message: `${name}: ${comparabilityCaveatMeanings[code]}.` };
  }
}
