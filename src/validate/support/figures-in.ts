import type { Span } from './spans-of.js';

/**
 * How a figure is read: `amount`, an amount of money, after a dollar sign; `year`, four digits that can be one;
 * `day`, a day of a month that is named beside it; `number`, any other.
 */
export type FigureReading = 'amount' | 'day' | 'number' | 'year';

/** A figure that stands in a text, and where. */
export interface Figure extends Span {
  /** As it stands there, such as "$1,250" or "five". */
  readonly text: string;
  readonly value: number;
  readonly reading: FigureReading;
}

const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const powersOfTen = ['hundred', 'thousand', 'million', 'billion'];

// Digits with a letter beside them, or after a capital and a hyphen, are part of a name or an ordinal: "H-2A", "18th".
const inDigits =
  /(?<![\p{L}\p{M}\p{N}]|\p{Lu}-|[0-9][.,])(?<dollars>(?:US)?\$ ?)?(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?<fraction>\.[0-9]+)?(?![\p{L}\p{M}\p{N}]|[.,][0-9])/gu;
const inWords =
  /(?<![\p{L}\p{M}\p{N}])(?:(?<ten>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?<unit>one|two|three|four|five|six|seven|eight|nine))?|(?<small>zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?![\p{L}\p{M}\p{N}])/giu;

const multiplier = /^[ -](hundred|thousand|million|billion)(?![\p{L}\p{N}])/u;
const fractionWord =
  /^[ -](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?![\p{L}\p{N}])/u;
const monthBefore =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u;
const monthAfter =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u;

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
 * No figures: ordinals ("18th", "second"); digits in a name ("H-2A"); the number of a tier; fractions in words ("one
 * third"); "zero tolerance"; and "one", save where the word that it counts follows. "One" before a word such as
 * "of", "or", "who" or a verb of being, or after "no", "any", "each", "every" or "some", is a pronoun; so it is
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
    const word = match[0].toLowerCase();
    const afterWord = match.index + match[0].length;
    const after = text.slice(afterWord, afterWord + 16);
    if (fractionWord.test(after)) continue;
    if (word === 'zero' && /^[ -]tolerance/u.test(after)) continue;
    if (word === 'one') {
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      if (!countsAfterOne.test(after) || pronounBeforeOne.test(before)) continue;
    }
    const value = valueInWords(match.groups ?? {});
    if (value === undefined) continue;
    const { end, power } = multiplied(text, afterWord);
    yield {
      start: match.index,
      end,
      text: text.slice(match.index, end),
      value: Number(`${value}e${power}`),
      reading: 'number',
    };
  }
}

/** The value of a number in words; undefined where a letter only looks like one of its letters. */
function valueInWords(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const place = (list: readonly string[], word: string | undefined): number =>
    word === undefined ? -1 : list.indexOf(word.toLowerCase());
  const small = place(smallNumbers, groups['small']);
  if (small >= 0) return small;
  const ten = place(tens, groups['ten']);
  if (ten < 0) return undefined;
  const unit = place(smallNumbers, groups['unit']);
  return (ten + 2) * 10 + Math.max(0, unit);
}

/** Where a figure ends that has words such as "million" after it, and by which power of ten they multiply it. */
function multiplied(text: string, from: number): { readonly end: number; readonly power: number } {
  let end = from;
  let power = 0;
  for (
    let match = multiplier.exec(text.slice(end, end + 12));
    match !== null;
    match = multiplier.exec(text.slice(end, end + 12))
  ) {
    const place = powersOfTen.indexOf(match[1] ?? '');
    power += place === 0 ? 2 : place * 3;
    end += match[0].length;
  }
  return { end, power };
}
