import type { Span } from '../parts/spans-of.js';

/** Abbreviations that a capital or a number follows within a sentence. */
const beforeName =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Hon|Rev|Gen|Maj|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Amb|Pres|St|Ste|Mt|Ft|vs|cf|e\.g|i\.e|approx|ca|esp|incl|viz)\.$/iu;
const beforeNumber =
  /(?:^|[\s("“‘'[])(?:No|Nos|Art|Arts|Sec|Sect|Secs|Ch|Chap|Para|Paras|Vol|p|pp|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/iu;
/** Abbreviations that can also end a sentence: "U.S.", "Ph.D.", "a.m.", an initial, "etc.". */
const beforeEither =
  /(?:^|[\s("“‘'[])(?:(?:\p{L}\p{M}?\.)+|Ph\.D\.|(?:etc|al|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dept|Govt|Univ)\.)$/iu;
/** Words that often begin a sentence and aren't part of a name. */
const opening =
  /^["“‘'([]*(?:A|According|Additionally|After|All|Also|Although|An|And|As|At|Authorities|Because|Before|Both|But|By|Despite|Due|During|Each|Efforts|For|Foreign|From|Government|He|However|If|In|It|Its|Local|Many|Media|More|Moreover|Most|NGOs?|No|Observers|Officials|On|One|Other|Police|Prosecutors|Reports?|Several|She|Since|Some|Such|That|The|Their|There|These|They|This|Those|Through|To|Traffickers|Under|Victims|We|When|While|With|Women)(?![\p{L}\p{N}.])/u;

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'sentence' });
/** A longer text is segmented in parts, cut after white space, so that the time grows with its length only. */
const mostAtOnce = 20_000;

/**
 * The sentences of a paragraph, without the white space between them. A full stop after an abbreviation, in a number or
 * before a small letter ends no sentence; quotes and brackets after it belong to the sentence that it ends.
 */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of endsIn(text)) {
    const sentence = trimmed(text, { start, end });
    if (sentence.start === sentence.end) continue;
    const before = text.slice(Math.max(start, sentence.end - 20), sentence.end);
    const after = text.slice(end, end + 30);
    if (after.trim() !== '' && goesOn(before, after.trimStart())) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = trimmed(text, { start, end: text.length });
  return rest.start === rest.end ? sentences : [...sentences, rest];
}

/** Where a sentence may end, by the rules of Unicode. A line break within a paragraph is a space to them. */
function* endsIn(text: string): Generator<number, void> {
  for (let from = 0; from < text.length; ) {
    const most = text.slice(from, from + mostAtOnce);
    const cut =
      from + most.length < text.length ? most.search(/\s\S*$/) + 1 || most.length : most.length;
    const part = most.slice(0, cut).replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
    for (const { index, segment } of segmenter.segment(part)) yield from + index + segment.length;
    from += cut;
  }
}

/** Whether a sentence goes on over a possible end. */
function goesOn(before: string, after: string): boolean {
  // In a part of a long text, or at a line break.
  if (!/[.!?…。][\p{Pe}\p{Pf}\p{Po}"'’”]*$/u.test(before)) return true;
  if (/^["“‘'([]*\p{Ll}/u.test(after)) return true;
  if (beforeName.test(before)) return true;
  if (beforeNumber.test(before)) return /^[\d#(]|^[IVX]+\b/.test(after);
  return beforeEither.test(before) && !opening.test(after);
}

/** A part of a text without the white space around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
