import type { Hedge } from '../../parts/hedge/hedge.js';
import type { Span } from '../../parts/spans-of.js';

type LexiconKind = Exclude<Hedge['kind'], 'other'>;
type DegreeOf<Kind extends LexiconKind> = Extract<Hedge, { readonly kind: Kind }>['degree'];
type Wordings = readonly string[];

/**
 * The wordings that a report hedges with, by the coding that fits each.
 *
 * A wording is here if it limits a claim in nearly every sentence, or if the text around it shows that it does. That text
 * is in parentheses: "about (#)" is the word "about" with a figure or a quantity in words after it, so that "about
 * trafficking" isn't a hedge, and "majority (of)" leaves out the majority ethnic group. If several wordings fit at one
 * place, the longest one counts, so that "most often" is neither "most" nor "often".
 */
export const hedgeLexicon: {
  readonly [Kind in LexiconKind]: Readonly<Partial<Record<DegreeOf<Kind>, Wordings>>>;
} = {
  certainty: {
    alleged: ['alleged', 'allegedly', 'purported', 'purportedly', 'supposedly'],
    anecdotal: ['anecdotal', 'anecdotally'],
    apparent: [
      ...['apparent', 'apparently', 'seemingly', 'appear (to)', 'appears (to)', 'appeared (to)'],
      ...['seem (to)', 'seems (to)', 'seemed (to)'],
    ],
    believed: ['believed (to|that)', 'thought (to)'],
    credible: ['credible reports', 'credible allegations', 'credible evidence'],
    estimated: ['estimate', 'estimated', 'estimates'],
    likely: ['likely', 'most likely', 'probable', 'probably'],
    possible: [
      ...['could', 'may', 'might', 'perhaps', 'possible', 'possibly', 'potential', 'potentially'],
    ],
    presumed: ['presumably', 'presumed'],
    reported: [
      ...['reportedly', 'rumored', 'said (to be|to have)', 'some reports'],
      '(there are|there were|there have been) reports',
    ],
    suspected: ['suspected'],
    unclear: ['unclear (how|if|whether)', 'unknown (if|whether)', 'not known (if|whether)'],
    unconfirmed: [
      ...['unconfirmed', 'unsubstantiated', 'unverified'],
      ...['could not be confirmed', 'could not be verified'],
    ],
    unlikely: ['unlikely'],
  },
  frequency: {
    normally: ['normally'],
    often: ['commonly', 'frequently', 'in many cases', 'in many instances', 'often'],
    rarely: ['in rare cases', 'infrequently', 'rarely', 'seldom'],
    regularly: ['regularly', 'routinely'],
    sometimes: [
      ...['at times', 'from time to time', 'in some cases', 'in some instances', 'intermittently'],
      ...['occasionally', 'on occasion', 'periodically', 'sometimes', 'sporadically'],
    ],
    usually: [
      ...['for the most part', 'generally', 'in general', 'in most cases', 'in most instances'],
      ...['typically', 'usually'],
    ],
  },
  extent: {
    'almost-all': ['almost', 'nearly all', 'nearly every', 'virtually'],
    dozens: ['dozens', 'scores (of)'],
    few: ['few', 'very few'],
    fewer: ['fewer'],
    heavily: ['heavily'],
    hundreds: ['hundreds'],
    'hundreds-of-thousands': ['hundreds of thousands'],
    'large-number': [
      ...['high number', 'high numbers', 'large number', 'large numbers', 'significant number'],
      ...['significant numbers', 'substantial number', 'substantial numbers'],
    ],
    lesser: ['to a lesser extent', 'to a lesser degree'],
    limited: ['limited number', 'limited numbers', 'to a limited extent'],
    mainly: ['chiefly', 'largely', 'mainly', 'overwhelmingly', 'predominantly', 'primarily'],
    many: ['many', 'numerous', 'quite a few'],
    millions: ['millions'],
    minimal: ['minimal'],
    more: ['more victims'],
    most: ['majority (of)', 'most', 'mostly'],
    'much-lesser': ['to a much lesser extent', 'to a much lesser degree'],
    partly: ['in part', 'partially', 'partly'],
    several: ['several'],
    'small-number': ['a few', 'handful', 'small number', 'small numbers'],
    some: ['a number of', 'some', 'to some extent', 'to a certain extent'],
    'tens-of-thousands': ['tens of thousands'],
    thousands: ['thousands'],
    'unknown-number': [
      ...['undetermined number', 'unknown number', 'unknown numbers', 'unspecified number'],
      'unknown how many',
    ],
  },
  emphasis: {
    disproportionately: ['disproportionate', 'disproportionately'],
    especially: ['especially'],
    'most-often': ['most commonly', 'most frequently', 'most often'],
    particularly: ['in particular', 'most notably', 'notably', 'particularly'],
  },
  trend: {
    decreasingly: [
      ...['decreasing number', 'decreasing numbers', 'decreasingly', 'declining number'],
      'declining numbers',
    ],
    increasingly: [
      ...['growing number', 'growing numbers', 'increasing number', 'increasing numbers'],
      ...['increasingly', 'rising number', 'rising numbers'],
    ],
  },
  bound: {
    'at-least': [
      ...['at least', 'as few as (#)', 'no fewer than (#)', 'no less than (#)', '(#) or more'],
    ],
    'less-than': ['fewer than (#)', 'less than (#)'],
    'more-than': [
      ...['in excess of (#)', 'just over (#)', 'more than (#)', 'over (#)', 'upwards of (#)'],
    ],
    'up-to': [
      ...['as many as (#)', 'as much as (#)', 'at most (#)', 'no more than (#)', 'up to (#)'],
      ...['not more than (#)', '(#) or fewer', '(#) or less'],
    ],
  },
  approximation: {
    about: ['about (#)', 'approximately', 'around (#)', 'roughly', 'some (#)'],
    nearly: ['almost (#)', 'close to (#)', 'just under (#)', 'nearly'],
  },
};

/** Superlatives, questions, topics and lengths of time, which contain the word of a hedge but aren't one. */
export const notHedges: Wordings = [
  ...[
    'the most',
    'most common',
    'most important',
    'most prevalent',
    'most recent',
    'most recently',
  ],
  ...['most serious', 'most severe', 'most significant', 'most vulnerable', 'at most'],
  ...['as many', 'how many', 'so many', 'too many', 'as few', 'too few'],
  ...['past few', 'last few', 'next few', 'first few', 'every few', 'past several', 'last several'],
  ...['some time', 'could not', 'less likely', 'more likely', 'as possible', 'if possible'],
  ...['when possible', 'whenever possible', 'where possible', 'wherever possible'],
  ...['commonly called', 'commonly known', 'commonly referred'],
  ...['over (# days)', 'over (# months)', 'over (# weeks)', 'over (# years)', 'over (one year)'],
  ...['awareness about', 'complaints about', 'concern about', 'concerns about', 'data about'],
  ...['details about', 'educated about', 'information about', 'questions about', 'training about'],
];

const codings = /* @__PURE__ */ hedgeCodings();
const anyEntry = /* @__PURE__ */ entryPattern();

interface Coding {
  readonly kind: string;
  readonly degree: string;
}

/** The coding of each wording, in the order in which they are tried; null for what isn't a hedge. */
function hedgeCodings(): readonly (readonly [wording: string, coding: Coding | null])[] {
  const hedges = Object.entries(hedgeLexicon).flatMap(([kind, degrees]) =>
    Object.entries(degrees).flatMap(([degree, wordings]) =>
      wordings.map((wording) => [wording, { kind, degree }] as const),
    ),
  );
  const others = notHedges.map((wording) => [wording, null] as const);
  return [...hedges, ...others].sort(([a], [b]) => b.length - a.length);
}

function entryPattern(): RegExp {
  const number =
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|tens|half|thirds?|quarters?|fifths?|several';
  const quantity = `(?:(?:the )?equivalents? of )?(?:an? )?(?:estimated )?(?:[a-z]{0,3}\\p{Sc} ?|[a-z]{3} )?(?:[0-9][0-9.,]*|(?:${number})(?:[ -](?:and |of )?(?:${number}))*)`;
  const whole = (words: string) => `(?:${words.replace('#', quantity)})(?![\\p{L}\\p{N}])`;
  const entries = codings.map(([wording]) => {
    const [, before, words = '', after] =
      /^(?:\((.+)\) )?([^(]+?)(?: \((.+)\))?$/.exec(wording) ?? [];
    // The text before is looked at last, as that takes longest.
    const noun = before === '#' ? '(?: \\p{L}+)?' : '';
    const behind =
      before === undefined ? '' : `(?<=(?<![\\p{L}\\p{N}])${whole(before)}${noun} ${words})`;
    const ahead = after === undefined ? '' : `(?= ${whole(after)})`;
    return `(${whole(words)}${ahead}${behind})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${entries.join('|')})`, 'gu');
}

/** A hedge in a text, and its position. */
export interface HedgeFound extends Span, Coding {
  /** As the text has it, such as "Some". */
  readonly text: string;
}

/** Finds the hedges of a text, in order. */
export function* hedgesIn(text: string): Generator<HedgeFound, void> {
  // Letters outside of ASCII keep their case, as it can change their length.
  const lowerCase = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (const match of lowerCase.matchAll(anyEntry)) {
    const [words, ...groups] = match;
    const coding = codings[groups.indexOf(words)]?.[1];
    const span = { start: match.index, end: match.index + words.length };
    const asWritten = text.slice(span.start, span.end);
    // "May" is a month.
    if (!coding || (words === 'may' && asWritten !== 'may')) continue;
    yield { text: asWritten, ...coding, ...span };
  }
}
