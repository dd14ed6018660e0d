import type { Span } from '../../parts/spans-of.js';
import { type Currency, currencyAtEnd, currencyAtStart } from './currencies.js';
import { numberInWordsAt, powersOfTen } from './numbers-in-words.js';

/** What a length of time is counted in. */
export type TimeUnit = 'days' | 'hours' | 'months' | 'weeks' | 'years';

/**
 * How a figure is read: `age`, years of age; `amount`, an amount of money; `day`, a day of a month that is named beside it;
 * `duration`, a length of time; `fraction`, such as "two-thirds"; `none`, a zero that isn't a figure, such as "no victims";
 * `percent`; `year`, four digits that can be one; `number`, any other.
 */
export type FigureReading =
  | 'age'
  | 'amount'
  | 'day'
  | 'duration'
  | 'fraction'
  | 'none'
  | 'number'
  | 'percent'
  | 'year';

/** A figure in a text, and its position. */
export interface Figure extends Span {
  /** As the text has it, such as "$1,250" or "five". */
  readonly text: string;
  readonly value: number;
  readonly reading: FigureReading;
  /** The currency of an amount. */
  readonly currency?: Currency;
  /** What a duration is counted in. */
  readonly unit?: TimeUnit;
}

/** A figure that is being read. `power` is the power of ten of a word after it, such as 6 for "million". */
interface Draft extends Omit<Figure, 'text'> {
  readonly power: number;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const monthBefore = /* @__PURE__ */ withMonth('', ' $');
const monthAfter = /* @__PURE__ */ withMonth('^ ', '(?![\\p{L}])');

// Digits next to a letter, or after a capital and a hyphen, are part of a name or an ordinal: "H-2A", "18th". Those next to
// certain signs are a label, a time, a measure or a tolerance: "#12", "12:30", "12°", "±12".
const inDigits =
  /(?<![\p{L}\p{M}\p{N}#№§±]|\p{Lu}-|[0-9][.,:])(?<whole>[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+|[0-9]+)(?<decimals>\.[0-9]+)?(?![\p{L}\p{M}\p{N}°‰′″×]|[.,:][0-9])/gu;
// A hyphen after a figure makes a range.
const minusBefore = /(?:(?<![0-9%] ?)(?<=^|[\s([])[-−–]|(?<!\p{L})minus )$/iu;
const anyWord = /(?<![\p{L}\p{M}\p{N}])\p{L}+/gu;

const multiplier = /^[ -](hundred|thousand|million|billion|dozen)(?![\p{L}\p{N}])/u;
const andAHalf = /^[ -]and[ -]a[ -]half(?![\p{L}\p{N}])/u;
const percentSign = /^(?: ?%|[ -]per ?cent(?:age points?)?(?![\p{L}\p{N}]))/u;
const timeUnit = /^[ -](hour|day|week|month|year)s?(?![\p{L}\p{N}])/u;
const yearsOfAge = /^[ -]years?(?:[ -]olds?| of age)(?![\p{L}\p{N}])/u;
const ageBefore =
  /(?<![\p{L}])(?:aged?|ages|ages? of|as (?:old|young) as|(?:older|younger) than)(?: (?:between|from))? $/iu;
// "Under 18" is an age if no noun follows: "under 18 laws".
const limitBefore = /(?<![\p{L}])(?:above|below|over|under) (?:the age of )?$/iu;
const afterAge =
  /^(?:[.,;:)]|$| (?:and|are|at|but|by|for|from|in|into|is|on|or|to|was|were|who|with|without)(?![\p{L}]))/u;

const parts: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...[['half', 2] as const, ['halve', 2] as const, ['third', 3] as const, ['quarter', 4] as const],
  ...[['fourth', 4] as const, ['fifth', 5] as const, ['sixth', 6] as const],
  ...[['eighth', 8] as const, ['tenth', 10] as const],
]);
const fractionAfter =
  /^[ -](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?!-?[\p{L}\p{N}])/u;
const fractionAlone = /^(?:an? (?:third|quarter|fourth|fifth|sixth|eighth|tenth)|half)(?= of )/iu;
const halfBefore =
  /(?<![\p{L}])(?:about|almost|approximately|around|least|nearly|over|roughly|than) $/iu;
const periodBefore = /(?<![\p{L}])(?:first|second|latter|last|next|other|previous) $/iu;
const oneIn = /^ (?:in|out of) (?:every )?/u;

// "One" counts before the thing that it counts ("one conviction", "a one-year term"), and is a pronoun elsewhere.
const countsAfterOne =
  /^(?: (?!(?:a|an|and|another|are|as|at|but|by|can|could|for|from|had|has|have|if|in|is|may|might|must|not|of|on|or|should|than|that|the|to|was|were|when|where|which|while|who|whom|whose|will|with|would)(?![\p{L}]))\p{L}|-(?:day|week|month|year|hour|person)(?![\p{L}])|%)/u;
const pronounBeforeOne = /(?<![\p{L}])(?:any|each|every|no|some) $/iu;

// "Did not report any" says that a figure is missing, not that it is zero.
const none =
  /(?<![\p{L}\p{N}])(?:no(?= \p{Ll})(?! (?:data|details?|doubt|fewer|information|less|longer|more|one|reports?|statistics)(?![\p{L}]))|none|(?:did|had|has|have) not (?:yet )?(?!(?:collect|compile|disclose|have|keep|maintain|make|provide|publish|record|release|report|share|track)(?:ed|d)?(?![\p{L}]))\p{L}+ any)(?![\p{L}\p{N}])/giu;

/**
 * Finds the figures of a text, in order.
 *
 * A figure is a group of digits, with its thousands separators and decimals, or a number in words ("one hundred and
 * twelve", "half a million", "two dozen"); either with a word such as "million" after it. Two digits after a year and a
 * hyphen are a year ("2010-11"). Two figures of a range share what only one of them says: in "10 to 100 million kip",
 * the 10 is 10,000,000 kip. A length of time in two units is one figure: "one year and one month" is 13 months.
 *
 * A minus sign is part of its figure, which is then below zero: no count is.
 *
 * These aren't figures: ordinals ("18th", "second"); digits in a name ("H-2A"), a label ("#12"), a time ("12:30") or a
 * fraction ("24/7"); the number of a tier; quantities such as
 * "dozens", which are hedges; "zero tolerance"; and "one", unless the word that it counts follows. "One" before a word
 * such as "of", "or", "who" or a verb of being, or after "no", "any", "each", "every" or "some", is a pronoun; so it is
 * before a sign or at the end. A count of one in the form "one of the officials" is passed over for that reason.
 */
export function figuresIn(text: string): readonly Figure[] {
  const read = [...draftsInDigits(text), ...draftsInWords(text)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
    .map((draft) => withSign(text, inContext(text, draft)));
  const figures = joinedDurations(text, sharedInRanges(text, read));
  const zeros = [...text.matchAll(none)].map(
    ({ 0: words, index: start }): Draft => ({
      ...{ start, end: start + words.length, value: 0, reading: 'none', power: 0 },
    }),
  );
  return [...figures, ...zeros]
    .sort((a, b) => a.start - b.start)
    .map(({ power, ...figure }) => ({ text: text.slice(figure.start, figure.end), ...figure }));
}

function* draftsInDigits(text: string): Generator<Draft> {
  for (const match of text.matchAll(inDigits)) {
    const { whole = '', decimals = '' } = match.groups ?? {};
    const start = match.index;
    const before = text.slice(Math.max(0, start - 12), start);
    if (/(?<![\p{L}])Tier $/u.test(before)) continue;
    const { end, power, factor } = multiplied(text, start + match[0].length);
    const value = Number(`${whole.replace(/[^0-9]/g, '')}${decimals}e${power}`) * factor;
    const draft = { start, end, value, power, reading: 'number' } as const;
    const isPlain = decimals === '' && end === start + match[0].length;
    const century = /(?<![0-9])([12][0-9])[0-9]{2}[-–/]$/u.exec(before)?.[1];
    if (isPlain && /^[0-9]{2}$/.test(whole) && century !== undefined) {
      yield { ...draft, value: Number(century + whole), reading: 'year' };
    } else if (isPlain && /^[12][0-9]{3}$/.test(whole)) {
      yield { ...draft, reading: 'year' };
    } else if (
      isPlain &&
      value >= 1 &&
      value <= 31 &&
      (monthBefore.test(before) || monthAfter.test(text.slice(end, end + 12)))
    ) {
      yield { ...draft, reading: 'day' };
    } else if (!/[0-9]\/$/.test(before) && !/^\/[0-9]/.test(text.slice(end, end + 2))) {
      yield draft;
    }
  }
}

function* draftsInWords(text: string): Generator<Draft> {
  let from = 0;
  for (const { 0: word, index: start } of text.matchAll(anyWord)) {
    if (start < from) continue;
    const draft = fractionAt(text, start) ?? draftInWordsAt(text, start, word.toLowerCase());
    if (draft === undefined) continue;
    from = draft.end;
    yield draft;
  }
}

function draftInWordsAt(text: string, start: number, word: string): Draft | undefined {
  const number = numberInWordsAt(text, start);
  if (number === undefined) return undefined;
  const { value, end, power } = number;
  const after = text.slice(end, end + 16);
  if (word === 'zero' && /^[ -]tolerance/u.test(after)) return undefined;
  const half = andAHalf.exec(after)?.[0].length ?? 0;
  const isAlone = value === 1 && half === 0;
  if (isAlone && (!countsAfterOne.test(after) || pronounBeforeOne.test(textBefore(text, start)))) {
    return undefined;
  }
  const halved = half === 0 ? value : value + 0.5;
  return { start, end: end + half, value: halved, power, reading: 'number' };
}

/** The fraction that starts at an index: "two-thirds", "a third of", "half of" or "one in five". */
function fractionAt(text: string, start: number): Draft | undefined {
  const fraction = (end: number, value: number): Draft => ({
    ...{ start, end, value, power: 0, reading: 'fraction' },
  });
  const before = textBefore(text, start);
  const [alone] = fractionAlone.exec(text.slice(start, start + 20)) ?? [];
  const isHalf = /^half(?! an? )(?![\p{L}-])/iu.test(text.slice(start, start + 8));
  if (alone !== undefined || (isHalf && halfBefore.test(before))) {
    const words = alone ?? 'half';
    const part = parts.get(words.toLowerCase().replace(/^an? /, '')) ?? 1;
    return periodBefore.test(before) ? undefined : fraction(start + words.length, 1 / part);
  }
  const number = numberInWordsAt(text, start);
  if (number === undefined || number.value === 0 || number.value >= 20) return undefined;
  const { value, end } = number;
  const [words = '', word = ''] = fractionAfter.exec(text.slice(end, end + 12)) ?? [];
  const part = parts.get(word.replace('halves', 'half').replace(/s$/, ''));
  // A quarter or third as an ordinal has no plural: "two third graders".
  if (part !== undefined && (value === 1) === !word.endsWith('s')) {
    if (periodBefore.test(before)) return undefined;
    return fraction(end + words.length, value / part);
  }
  const [link] = (value === 1 && oneIn.exec(text.slice(end, end + 14))) || [];
  if (link === undefined) return undefined;
  const whole = wholeAt(text, end + link.length);
  return whole === undefined ? undefined : fraction(whole.end, 1 / whole.value);
}

/** The whole of "one in five" or "one out of 10". */
function wholeAt(text: string, start: number): Pick<Draft, 'end' | 'value'> | undefined {
  const [digits] =
    /^[0-9]{1,3}(?![\p{L}\p{N}]|[.,][0-9])/u.exec(text.slice(start, start + 6)) ?? [];
  const whole =
    digits === undefined
      ? numberInWordsAt(text, start)
      : { value: Number(digits), end: start + digits.length };
  return whole !== undefined && whole.value > 1 ? whole : undefined;
}

/** A figure read by what is before and after it: a currency, a percent sign, a unit of time or a word for an age. */
function inContext(text: string, draft: Draft): Draft {
  const { start, end, reading } = draft;
  if (reading === 'fraction') return draft;
  const before = textBefore(text, start);
  const after = text.slice(end, end + 60);
  const sign = currencyAtEnd(before);
  if (sign !== undefined) {
    const name = currencyAtStart(after);
    const currency = name === undefined || sign.currency !== null ? sign.currency : name.currency;
    return { ...draft, start: start - sign.length, reading: 'amount', currency };
  }
  const [percent] = percentSign.exec(after) ?? [];
  if (percent !== undefined) return { ...draft, end: end + percent.length, reading: 'percent' };
  if (reading === 'day') return draft;
  const name = currencyAtStart(after);
  if (name !== undefined) {
    return { ...draft, end: end + name.length, reading: 'amount', currency: name.currency };
  }
  if (reading === 'year') return draft;
  const isLimit = limitBefore.test(before) && draft.value <= 25 && afterAge.test(after);
  if (ageBefore.test(before) || yearsOfAge.test(after) || isLimit) {
    return { ...draft, reading: 'age' };
  }
  const [, unit] = timeUnit.exec(after) ?? [];
  return unit === undefined
    ? draft
    : { ...draft, reading: 'duration', unit: `${unit}s` as TimeUnit };
}

/** A figure with the minus before it, if there is one. */
function withSign(text: string, draft: Draft): Draft {
  const [minus] = minusBefore.exec(textBefore(text, draft.start)) ?? [];
  if (minus === undefined) return draft;
  return { ...draft, start: draft.start - minus.length, value: -draft.value };
}

/** The figures of a text, where those of a range share what only one of them says. */
function sharedInRanges(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const shared = [...drafts];
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const [from, to] = [shared[index], shared[index + 1]];
    if (from && to && isRange(text, from, to)) shared[index] = withMeasureOf(to, from, true);
  }
  for (let index = 1; index < drafts.length; index += 1) {
    const [from, to] = [shared[index - 1], shared[index]];
    if (from && to && isRange(text, from, to)) shared[index] = withMeasureOf(from, to, false);
  }
  return shared;
}

function isRange(text: string, from: Draft, to: Draft): boolean {
  const between = text.slice(from.end, to.start);
  if (/^(?: ?[-–—] ?|-? (?:to|or) (?:the equivalents? of )?)$/u.test(between)) return true;
  const before = text.slice(Math.max(0, from.start - 40), from.start);
  return (
    between === ' and ' && /(?:between|ages?|ages? of)(?: the equivalents? of)? $/iu.test(before)
  );
}

/** One bound of a range with the measure, and for the lower bound the magnitude, of the other. */
function withMeasureOf(other: Draft, own: Draft, isLower: boolean): Draft {
  const { currency, unit, reading, power } = other;
  const isBare = own.power === 0 && Number.isInteger(own.value);
  const sharesPower = isLower && isBare && power > 0 && own.value < other.value / 10 ** power;
  const value = sharesPower ? own.value * 10 ** power : own.value;
  const scaled = { ...own, value, power: sharesPower ? power : own.power };
  const isOpen = own.reading === 'number' || (own.reading === 'year' && reading === 'amount');
  if (!isOpen) return scaled;
  if (reading === 'amount' && currency !== undefined) return { ...scaled, reading, currency };
  if (reading === 'duration' && unit !== undefined && isLower) return { ...scaled, reading, unit };
  if (reading === 'age' || (reading === 'percent' && isLower)) return { ...scaled, reading };
  return scaled;
}

/** The figures of a text, where a number of years and one of months are one figure in months. */
function joinedDurations(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const years = joined.at(-1);
    const next = drafts[index + 1];
    const isLowerBound =
      next !== undefined && /^[ -]months?['’]? and $/.test(text.slice(draft.end, next.start));
    const isRest =
      years?.unit === 'years' &&
      draft.unit === 'months' &&
      /^[ -]years? (?:and )?$/.test(text.slice(years.end, draft.start)) &&
      (isLowerBound || !/between $/i.test(textBefore(text, years.start)));
    if (!isRest) {
      joined.push(draft);
      continue;
    }
    const value = years.value * 12 + draft.value;
    const [words = ''] = timeUnit.exec(text.slice(draft.end, draft.end + 12)) ?? [];
    const end = draft.end + words.length;
    joined.splice(-1, 1, { ...draft, start: years.start, end, value });
  }
  return joined;
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 30), start);
}

/** The end of digits with words such as "million" after them, the power of ten of these words, and their other factor. */
function multiplied(text: string, from: number) {
  let end = from;
  let power = 0;
  let factor = 1;
  for (;;) {
    const [words, name] = multiplier.exec(text.slice(end, end + 12)) ?? [];
    if (words === undefined || name === undefined) return { end, power, factor };
    if (name === 'dozen') factor = 12;
    power += powersOfTen.get(name) ?? 0;
    end += words.length;
  }
}

function withMonth(before: string, after: string): RegExp {
  return new RegExp(before + month + after, 'u');
}
