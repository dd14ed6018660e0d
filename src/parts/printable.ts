// Control characters but tabs and line ends, those that change the direction of text, and halves of a surrogate pair.
const unprintable =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff';

/** The pattern of text without characters that act where it is printed, or that UTF-8 can't write. */
export function printablePattern(): RegExp {
  return new RegExp(`^[^${unprintable}]*$`, 'u');
}

/** The first character of a text that acts where it is printed, or that UTF-8 can't write; undefined if there is none. */
export function unprintableIn(
  text: string,
): { readonly character: string; readonly index: number } | undefined {
  const found = new RegExp(`[${unprintable}]`, 'u').exec(text);
  return found === null ? undefined : { character: found[0], index: found.index };
}
