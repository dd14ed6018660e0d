/** A word of a text: letters and digits, with their accents. */
export const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Replaces the ending of a plural and of its singular with the same ending, which isn't always that of a word: "cases" and
 * "case" become "cas". Each applies to the result of the one before.
 */
const endings: readonly (readonly [plural: RegExp, replacement: string])[] = [
  [/(?<=^li|kni|wi)ves$/, 'fe'],
  [/(?<=hal|shel|thie)ves$/, 'f'],
  // At most one of these applies, so they are one expression.
  [
    /* @__PURE__ */ new RegExp(
      /* @__PURE__ */ [
        // Buses, processes, heroes, taxes, branches. Their "-e" isn't always of the singular, so "case" loses it, too.
        '(?<=\\p{L}{2}[osxz]|\\p{L}[cs]h)es?$',
        // Crisis, like crises.
        '(?<=\\p{L}s)is$',
        // Menus, but not virus.
        '(?<=^(?:hind|men|mo)u)s$',
        // Victims, but not process, nor words that aren't plurals.
        '(?<=\\p{L}{2}(?![su])\\p{L})(?<!^(?:atla|bia|canva|lao|len|new))s$',
      ].join('|'),
      'u',
    ),
    '',
  ],
  [/ie$/, 'y'],
  [/people$/, 'person'],
  [/children$/, 'child'],
  [/men$/, 'man'],
  [/(?<=^(?:criteri|phenomen))a$/, 'on'],
  [/(?<=^(?:curricul|memorand|referend))a$/, 'um'],
];

/** A word as it is compared: without case and accents, and the same for both numbers of a noun. */
export function termOf(given: string): string {
  const plain = given.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return endings.reduce((term, [plural, replacement]) => term.replace(plural, replacement), plain);
}

/** The words of a text in order, as they are compared. */
export function termsIn(text: string): readonly string[] {
  // An accent without a letter isn't a word.
  return (text.match(word) ?? []).map(termOf).filter((term) => term !== '');
}
