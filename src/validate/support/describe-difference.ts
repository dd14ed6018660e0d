import { show, visible } from '../../parts/show.js';

/** How many code units of `words` occur in `text`, from the front or, with `fromEnd`, from the back. */
function agreeing(words: string, text: string, fromEnd: boolean): number {
  const part = (length: number): string =>
    fromEnd ? words.slice(words.length - length) : words.slice(0, length);
  // If a part occurs, so does every shorter part. So halving finds the longest.
  let occurs = 0;
  let fails = words.length;
  while (fails - occurs > 1) {
    const middle = Math.floor((occurs + fails) / 2);
    if (text.includes(part(middle))) occurs = middle;
    else fails = middle;
  }
  return occurs;
}

/** Says how words that do not appear in a text differ from the part of it that is most like them. */
export function describeDifference(words: string, text: string): string {
  if (text.includes(words)) return `it cuts through a word or figure of ${show(text)}`;
  const front = agreeing(words, text, false);
  const back = agreeing(words, text, true);
  if (Math.max(front, back) < Math.min(3, words.length - 1) || front + back === 0) {
    return `nothing in ${show(text)} is like it`;
  }
  // Of the text, as much is shown as of the words, and to the end of a word.
  if (front >= back) {
    const agreed = words.slice(0, front);
    const rest = text.slice(text.indexOf(agreed) + front);
    const length = words.length - front;
    const expected =
      rest.slice(0, length) + rest.slice(length, length + 20).replace(/\P{L}.*/su, '');
    const got = words.slice(front);
    return `after ${show(agreed)}, expected ${shown(expected, 0)}; got ${shown(got, 0)}`;
  }
  const agreed = words.slice(words.length - back);
  const rest = text.slice(0, text.indexOf(agreed));
  const start = Math.max(0, rest.length - words.length + back);
  const expected =
    rest.slice(Math.max(0, start - 20), start).replace(/.*\P{L}/su, '') + rest.slice(start);
  const got = words.slice(0, -back);
  return `before ${show(agreed)}, expected ${shown(expected, -1)}; got ${shown(got, -1)}`;
}

/** Text, with the code of the character that differs if another one may look like it. */
function shown(text: string, differing: 0 | -1): string {
  const character = [...text].at(differing) ?? '';
  const looksLikeOthers = !/^[ -~]?$/.test(character) && visible(character) === character;
  if (!looksLikeOthers) return show(text);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `${show(text)} (U+${code})`;
}
