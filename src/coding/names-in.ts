import type { Span } from '../parts/spans-of.js';

/** A name in a text, and its position. */
export interface NameFound extends Span {
  readonly text: string;
}

const capitalized =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:\p{Lu}\.){2,}|(?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*)/u
    .source;
const joint = '(?:of|on|for|and|the|to|against|in|de|la|du|des|del|al|&)';
const name = new RegExp(`${capitalized}(?:(?: ${joint}){0,3} ${capitalized})*`, 'gu');

/** Words that begin a sentence or a date more often than a name. */
const notInFront = new Set(
  'A According Additionally After All Also Although An And Another Any Article As At Authorities Because Before Both But By Despite Due During Each Efforts Every Following For Foreign From Government Having He However If In Increase It Its Like Local Many Media More Moreover Most NGO NGOs No Observers Of Officials On One Other Others Over Police Provide Reports Section She Since Some Such That The Their There These They This Those Three Through Tier To Traffickers Train Two Under Until Upon Victims We When Where While With Within Without Women'.split(
    ' ',
  ),
);
const neverNames =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Tier|Watch List|I|and|to)(?: |$))+$/;

/** A single name is that of a place or body after such a word, and not before a noun, as in "in Thai ports". */
const beforePlace =
  /(?:^|[\s(])(?:across|around|at|from|in|inside|into|near|of|outside|through|throughout|to|toward|towards|via|with|within) $/iu;
const beforeNoun =
  /^ (?!(?:and|are|as|at|but|by|did|does|for|from|had|has|have|in|is|of|on|or|that|to|was|were|when|where|which|while|who|with)(?![\p{L}]))\p{Ll}/u;

/**
 * Finds what looks like the name of a body or place: two or more capitalized words, with words such as "of" between
 * them ("Ministry of Labor and Social Welfare"), or a single one after a word such as "in" or "from" ("in Thailand"). It is
 * made for a list of things to look at: it finds names that are neither, and can miss some.
 */
export function* namesIn(text: string): Generator<NameFound, void> {
  for (const { 0: words, index } of text.matchAll(name)) {
    let start = index;
    let rest = words;
    for (;;) {
      const [first = ''] = /^\S+/.exec(rest) ?? [];
      if (!notInFront.has(first)) break;
      const [skipped] = new RegExp(`^\\S+(?: ${joint}(?= ))* ?`, 'u').exec(rest) ?? [''];
      start += skipped.length;
      rest = rest.slice(skipped.length);
    }
    const end = start + rest.length;
    if (rest === '' || neverNames.test(rest)) continue;
    const isPlace =
      beforePlace.test(text.slice(Math.max(0, start - 12), start)) &&
      !beforeNoun.test(text.slice(end, end + 12));
    if (rest.includes(' ') || isPlace) yield { text: rest, start, end };
  }
}
