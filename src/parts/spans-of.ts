/** A part of a text: the code units from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const startsInWord = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a small letter and a capital meet, as in a copy that joined a label and its text: "DisclaimerThis". */
function isRunTogether(before: string, after: string): boolean {
  return /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** Whether a cut before the code unit at `index` goes through a word, or through a figure such as "1,250". */
function cutsThrough(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index, index + 2);
  return (
    (endsInWord.test(before) && startsInWord.test(after) && !isRunTogether(before, after)) ||
    (/\d$/.test(before) && /^[.,]\d/.test(after)) ||
    (/\d[.,]$/.test(before) && /^\d/.test(after))
  );
}

/**
 * The places of a text that have certain words letter for letter, with no word or figure cut: "7 convictions" does not
 * appear in "37 convictions", nor "Lao" in "Laos". Empty words appear nowhere.
 */
export function* spansOf(words: string, text: string): Generator<Span, void> {
  if (words === '') return;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsThrough(text, start) && !cutsThrough(text, end)) yield { start, end };
  }
}

/** Whether one of the spans of a quote, as {@link spansOf} finds them, includes another span. */
export function cover(spans: readonly Span[], inner: Span): boolean {
  // They are in order and of one length. So of those that start early enough, the last one ends latest.
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((spans[middle]?.start ?? 0) <= inner.start) from = middle + 1;
    else to = middle;
  }
  const last = spans[from - 1];
  return last !== undefined && inner.end <= last.end;
}

/** Whether words appear in a text as {@link spansOf} finds them. */
export function appearsIn(words: string, text: string): boolean {
  return spansOf(words, text).next().done === false;
}
