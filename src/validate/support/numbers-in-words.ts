const smallNumbers = /* @__PURE__ */ wordsOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = /* @__PURE__ */ wordsOf(
  'zero ten twenty thirty forty fifty sixty seventy eighty ninety',
);
/** What these words multiply by. */
export const powersOfTen: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);

function wordsOf(text: string): readonly string[] {
  return text.split(' ');
}

/** A number in words, and the index after it. */
export interface NumberInWords {
  readonly value: number;
  readonly end: number;
  /** The power of ten of its last word, such as 6 for "million". */
  readonly power: number;
}

/**
 * Reads the number in words that starts at an index of a text, such as "twelve", "twenty-one", "one hundred and twelve",
 * "half a million" or "two dozen". Undefined if there is none.
 */
export function numberInWordsAt(text: string, start: number): NumberInWords | undefined {
  const matches = text.slice(start, start + 120).matchAll(/[ -]?(\p{L}+)/guy);
  const read: RegExpExecArray[] = [];
  /** The words from the start, which are read one by one, since most texts have no number here. */
  const matchAt = (index: number) => {
    while (read.length <= index) {
      const { done, value } = matches.next();
      if (done) return undefined;
      read.push(value);
    }
    return read[index];
  };
  const wordAt = (index: number) => matchAt(index)?.[1]?.toLowerCase() ?? '';

  /** A number below 100 in one or two words, and how many. */
  const smallAt = (index: number): readonly [value: number, length: number] | undefined => {
    const ten = tens.indexOf(wordAt(index));
    if (ten < 2) {
      const small = smallNumbers.indexOf(wordAt(index));
      return small < 0 ? undefined : [small, 1];
    }
    const unit = matchAt(index + 1)?.[0].startsWith('-')
      ? smallNumbers.indexOf(wordAt(index + 1))
      : 0;
    return unit >= 1 && unit <= 9 ? [ten * 10 + unit, 2] : [ten * 10, 1];
  };

  const isHalf = wordAt(0) === 'half';
  const hasArticle = /^an?$/.test(wordAt(isHalf ? 1 : 0));
  let index = (isHalf ? 1 : 0) + (hasArticle ? 1 : 0);
  const first = smallAt(index);
  const isMultiple = powersOfTen.has(wordAt(index)) || wordAt(index) === 'dozen';
  if (hasArticle ? !isMultiple : isHalf || first === undefined) return undefined;

  // The groups before it, such as "two thousand", and the group that is being read, such as "five hundred".
  let total = 0;
  let lastPower = Number.POSITIVE_INFINITY;
  let [group, length] = hasArticle || first === undefined ? [1, 0] : first;
  index += length;
  for (;;) {
    const word = wordAt(index);
    const power = powersOfTen.get(word) ?? 0;
    if (word === 'dozen' && total === 0 && group < 100) {
      group *= 12;
      index += 1;
      break;
    }
    if (power === 2 && group >= 1 && group < 100) {
      group *= 100;
      index += 1;
    } else if (power > 2 && group > 0 && power < lastPower) {
      total += group * 10 ** power;
      group = 0;
      lastPower = power;
      index += 1;
    } else {
      // "Two hundred and five" is one number, unless another "hundred" follows.
      if (group % 100 !== 0 || total + group === 0) break;
      const from = word === 'and' ? index + 1 : index;
      const [small, length] = smallAt(from) ?? [0, 0];
      const next = powersOfTen.get(wordAt(from + length)) ?? 0;
      if (small === 0 || (next === 2 ? group > 0 : next >= lastPower)) break;
      group += small;
      index = from + length;
    }
  }
  const last = matchAt(index - 1);
  if (last === undefined) return undefined;
  const end = start + last.index + last[0].length;
  if (/^[\p{M}\p{N}]/u.test(text.slice(end, end + 2))) return undefined;
  return {
    value: (total + group) * (isHalf ? 0.5 : 1),
    end,
    power: powersOfTen.get(wordAt(index - 1)) ?? 0,
  };
}
