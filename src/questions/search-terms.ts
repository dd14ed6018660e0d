/** A word of a text: letters and digits, with their accents. */
export const word = /[\p{L}\p{M}\p{N}]+/gu;

/** A word as it is compared: without case, accents and plural ending. */
export function termOf(given: string): string {
  return given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L}{3})s$/u, '')
    .replace(/ie$/, 'y');
}

/** The words of a text in order, as they are compared. */
export function termsIn(text: string): readonly string[] {
  // An accent without a letter isn't a word.
  return (text.match(word) ?? []).map(termOf).filter((term) => term !== '');
}
