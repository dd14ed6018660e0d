/** What a word of a text is: letters and digits, with their accents. */
export const word = /[\p{L}\p{M}\p{N}]+/gu;

/** A word as words are compared: case, accents and the ending of a plural do not count. */
export function termOf(given: string): string {
  return given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L}{3})s$/u, '')
    .replace(/ie$/, 'y');
}

/** The words of a text as they are compared, in order. */
export function termsIn(text: string): readonly string[] {
  // An accent with no letter is no word.
  return (text.match(word) ?? []).map(termOf).filter((term) => term !== '');
}
