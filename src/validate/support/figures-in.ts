import type { Span } from './spans-of.js';

/**
 * How a figure is read: `amount`, an amount of money, after a dollar sign; `year`, four digits that can be one;
 * `day`, a day of a month that is named beside it; `number`, any other.
 */
export type FigureReading = 'amount' | 'day' | 'number' | 'year';

/** A figure in a text, and its position. */
export interface Figure extends Span {
  /** As the text has it, such as "$1,250" or "five". */
  readonly text: string;
  readonly value: number;
  readonly reading: FigureReading;
}

const smallNumbers = /* @__PURE__ */ wordsIn(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = /* @__PURE__ */ wordsIn('twenty thirty forty fifty sixty seventy eighty ninety');
const powersOfTen: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

// Digits next to a letter, or after a capital and a hyphen, are part of a name or an ordinal: "H-2A", "18th".
const inDigits =
  /(?<![\p{L}\p{M}\p{N}]|\p{Lu}-|[0-9][.,])(?<dollars>(?:US)?\$ ?)?(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?<fraction>\.[0-9]+)?(?![\p{L}\p{M}\p{N}]|[.,][0-9])/gu;
const inWords = /* @__PURE__ */ numberInWords();

const multiplier = /^[ -](hundred|thousand|million|billion)(?![\p{L}\p{N}])/u;
const fractionWord =
  /^[ -](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?![\p{L}\p{N}])/u;
const monthBefore = /* @__PURE__ */ withMonth('', ' $');
const monthAfter = /* @__PURE__ */ withMonth('^ ', '(?![\\p{L}])');

// "One" counts before the thing that it counts ("one conviction", "a one-year term"), and is a pronoun elsewhere.
const countsAfterOne =
  /^(?: (?!(?:a|an|and|another|are|as|at|but|by|can|could|for|from|had|has|have|if|in|is|may|might|must|not|of|on|or|should|than|that|the|to|was|were|when|where|which|while|who|whom|whose|will|with|would)(?![\p{L}]))\p{L}|-(?:day|week|month|year|hour|person)(?![\p{L}]))/u;
const pronounBeforeOne = /(?<![\p{L}])(?:any|each|every|no|some) $/iu;

/**
 * Finds the figures of a text, in order.
 *
 * A figure is a group of digits, with its thousands separators, decimals and dollar sign; or a number in words, from
 * zero to nineteen and the tens, alone or joined ("twenty-one"); either with a hundred, thousand, million or billion
 * after it. Two digits after a year and a hyphen are a year ("2010-11").
 *
 * These aren't figures: ordinals ("18th", "second"); digits in a name ("H-2A"); the number of a tier; fractions in
 * words ("one third"); "zero tolerance"; and "one", unless the word that it counts follows. "One" before a word such
 * as "of", "or", "who" or a verb of being, or after "no", "any", "each", "every" or "some", is a pronoun; so it is
 * before a sign or at the end. A count of one in the form "one of the officials" is passed over for that reason.
 */
export function figuresIn(text: string): readonly Figure[] {
  const figures = [...figuresInDigits(text), ...figuresInWords(text)];
  return figures.sort((a, b) => a.start - b.start);
}

function* figuresInDigits(text: string): Generator<Figure> {
  for (const match of text.matchAll(inDigits)) {
    const { dollars, whole = '', fraction = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?<![\p{L}])Tier $/u.test(before)) continue;
    const { end, power } = multiplied(text, match.index + match[0].length);
    const figure = { start: match.index, end, text: text.slice(match.index, end) };
    const value = Number(`${whole.replaceAll(',', '')}${fraction}e${power}`);
    const isPlain = dollars === undefined && fraction === '' && power === 0;
    const century = /(?<![0-9])([12][0-9])[0-9]{2}[-–/]$/u.exec(before)?.[1];
    if (dollars !== undefined) {
      yield { ...figure, value, reading: 'amount' };
    } else if (isPlain && /^[0-9]{2}$/.test(whole) && century !== undefined) {
      yield { ...figure, value: Number(century + whole), reading: 'year' };
    } else if (isPlain && /^[12][0-9]{3}$/.test(whole)) {
      yield { ...figure, value, reading: 'year' };
    } else if (
      isPlain &&
      value >= 1 &&
      value <= 31 &&
      (monthBefore.test(before) || monthAfter.test(text.slice(end, end + 12)))
    ) {
      yield { ...figure, value, reading: 'day' };
    } else {
      yield { ...figure, value, reading: 'number' };
    }
  }
}

function* figuresInWords(text: string): Generator<Figure> {
  for (const match of text.matchAll(inWords)) {
    const start = match.index;
    const word = match[0].toLowerCase();
    const after = text.slice(start + word.length, start + word.length + 16);
    if (fractionWord.test(after)) continue;
    if (word === 'zero' && /^[ -]tolerance/u.test(after)) continue;
    if (word === 'one') {
      const before = text.slice(Math.max(0, start - 6), start);
      if (!countsAfterOne.test(after) || pronounBeforeOne.test(before)) continue;
    }
    const value = valueInWords(word);
    if (value === undefined) continue;
    const { end, power } = multiplied(text, start + word.length);
    yield {
      start,
      end,
      text: text.slice(start, end),
      value: Number(`${value}e${power}`),
      reading: 'number',
    };
  }
}

/** The value of a number in words; undefined if a letter only looks like one of its letters. */
function valueInWords(word: string): number | undefined {
  const small = smallNumbers.indexOf(word);
  if (small >= 0) return small;
  const [ten = '', unit = 'zero'] = word.split('-');
  const value = (tens.indexOf(ten) + 2) * 10 + smallNumbers.indexOf(unit);
  return tens.includes(ten) && smallNumbers.includes(unit) ? value : undefined;
}

/** The end of a figure with words such as "million" after it, and the power of ten that they multiply it by. */
function multiplied(text: string, from: number): { readonly end: number; readonly power: number } {
  let end = from;
  let power = 0;
  for (;;) {
    const [words, name] = multiplier.exec(text.slice(end, end + 12)) ?? [];
    if (words === undefined || name === undefined) return { end, power };
    power += powersOfTen[name] ?? 0;
    end += words.length;
  }
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ');
}

function numberInWords(): RegExp {
  const units = smallNumbers.slice(1, 10).join('|');
  const number = `(?<ten>${tens.join('|')})(?:-(?<unit>${units}))?|(?<small>${smallNumbers.join('|')})`;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${number})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

function withMonth(before: string, after: string): RegExp {
  return new RegExp(before + month + after, 'u');
}
