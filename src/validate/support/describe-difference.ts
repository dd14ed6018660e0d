import { show } from './show.js';

/** The length of the longest part of `words`, as `part` cuts it, that occurs in `text`. */
function longestIn(text: string, words: string, part: (length: number) => string): number {
  // A part that occurs has only shorter parts that occur, so that halving finds the longest.
  let occurs = 0;
  let fails = words.length;
  while (fails - occurs > 1) {
    const middle = Math.floor((occurs + fails) / 2);
    if (text.includes(part(middle))) occurs = middle;
    else fails = middle;
  }
  return occurs;
}

/** The place, or where it lies within a letter of two code units, the place that many code units on or back. */
function wholeLetters(words: string, place: number, step = -1): number {
  const isWithin =
    /[\uD800-\uDBFF]$/.test(words.slice(0, place)) && /^[\uDC00-\uDFFF]/.test(words.slice(place));
  return isWithin ? place + step : place;
}

/** The letter at a place, as a message shows it; undefined before the beginning and after the end. */
function letterAt(text: string, index: number): string | undefined {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? undefined : show(String.fromCodePoint(codePoint));
}

/** The letter before a place. */
function letterBefore(text: string, index: number): string | undefined {
  return letterAt(text, wholeLetters(text, index - 1));
}

/**
 * Says how words that do not stand in a text differ from the stretch of it that they are most like, where the two
 * agree from the front or from the back; and where nothing is like them, says so. The words are not empty.
 */
export function describeDifference(words: string, text: string): string {
  if (text.includes(words)) return `a word or figure of ${show(text)} would be cut`;
  const front = wholeLetters(
    words,
    longestIn(text, words, (length) => words.slice(0, length)),
  );
  const behind = (length: number): string => words.slice(words.length - length);
  const back = words.length - wholeLetters(words, words.length - longestIn(text, words, behind), 1);
  if (Math.max(front, back) < Math.min(3, Math.max(1, words.length - 1))) {
    return `${show(text)} has nothing like it`;
  }
  if (front >= back) {
    const agreed = words.slice(0, front);
    const at = text.indexOf(agreed);
    const letter = letterAt(text, at + front);
    const like = text.slice(at, at + words.length);
    return `after ${show(agreed)} comes ${letterAt(words, front)} where the text ${letter === undefined ? 'ends' : `has ${letter}`} (${show(like)})`;
  }
  const agreed = words.slice(words.length - back);
  const at = text.indexOf(agreed);
  const letter = letterBefore(text, at);
  const like = text.slice(Math.max(0, at + back - words.length), at + back);
  return `before ${show(agreed)} comes ${letterBefore(words, words.length - back)} where the text ${letter === undefined ? 'begins' : `has ${letter}`} (${show(like)})`;
}
