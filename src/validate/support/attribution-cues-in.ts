import type { Span } from '../../parts/spans-of.js';

/** Who speaks by a cue; `unclear` if the text doesn't say, or names speakers of several voices. */
type CueVoice = 'government' | 'organizations' | 'other' | 'unclear';

/** Wording that says who makes a statement, such as "the government reported", and its position. */
export interface AttributionCue extends Span {
  /** As the text has it. */
  readonly text: string;
  readonly voice: CueVoice;
  /** The part of the text that it attributes, by its commas and conjunctions. */
  readonly statement: Span;
}

const patterns = /* @__PURE__ */ cuePatterns();
const nationality = /(?<![\p{L}])(\p{Lu}\p{Ll}*(?:ai|an|ao|ch|ek|en|ese|i|ish|ss)) $/u;
const ofCountry = /^governments? of (?:the )?(\p{Lu}\p{L}+)/iu;
const clauseEnd = /; |\. |, (?:although|but|however|though|whereas|while)(?![\p{L}])/gu;

// A function, so that bundlers can leave the patterns out if nobody uses them.
function cuePatterns() {
  const groups =
    "(?:(?:advocacy|aid|anti-trafficking|civil society|community|faith-based|human rights|humanitarian|international|labor|local|non-?governmental|religious|rights|victim assistance|women’s|women's) )*(?:agencies|associations|groups|organi[sz]ations?)";
  // "NGO officials" and "foreign officials" come before "officials".
  const organizations = `(?:NGOs?|UN|ILO|IOM|UNHCR|UNICEF|UNODC)(?: (?:agencies|officials|representatives|staff))?|${groups}|civil society(?: (?:actors|members|representatives))?|activists|advocates|aid workers|service providers|(?:labor|trade) unions`;
  const other =
    'foreign (?:authorities|diplomats|governments?|officials)|media(?: outlets| reports)?|press(?: reports)?|academics|analysts|diplomats|employers|experts|journalists|lawyers|newspapers?|observers?|researchers|residents|scholars|sources|survivors|victims|witnesses|workers';
  const government =
    'governments?|authorities|(?:ministers?|ministry|ministries)|officers|officials?|police|prosecutors?|judges|courts?';
  const anySpeaker = `(?:the )?(?:(?<organizations>${organizations})|(?<other>${other})|(?<government>${government}))(?![\\p{L}\\p{N}’'-])`;

  // What the speaker is of, and what is said of the speaker: "officials in the ministry", "police, who run a hotline, …".
  const ofSpeaker =
    "(?: (?:at|from|in|of|on|within)(?: (?!(?:and|or|that|when|where|which|while|who)(?![\\p{L}]))[\\p{L}’'-]+){1,7}?)?(?:,? (?:which|who) [^;.]{1,90}?,)?";
  const adverbs =
    '(?: (?:additionally|also|further|generally|had|has|have|later|previously|privately|publicly|separately|subsequently))*';
  const said =
    'acknowledged|alleged|argued|asserted|(?:announced|confirmed|maintained|observed) that|believed|claimed|complained|estimated|expressed concern|indicated|noted|reported|said|stated|suggested';
  const says =
    'acknowledge|allege|argue|assert|believe|claim|complain|estimate|indicate|note|report|say|state|suggest';
  const verb = `(?:(?:${said})|(?<=(?:s|media)${adverbs} )(?<says>${says}))(?![\\p{L}\\p{N}-]| (?:by|on|to be|to have)(?![\\p{L}]))`;

  const speakerSays = pattern(`${anySpeaker}${ofSpeaker}${adverbs},? ${verb}`);
  const bySpeaker = pattern(
    `(?:according to|(?:alleged|claimed|estimated|noted|reported|said|stated) by)(?: [\\p{L}’'-]+){0,5}? ${anySpeaker}`,
  );
  const bySomeone = pattern(
    "according to(?! (?:[\\p{L}’'-]+ ){0,4}(?:act|agreement|article|code|constitution|convention|criteria|decree|guidelines|law|laws|legislation|needs|plan|policy|procedures|protocol|regulations|schedule|standards|statute)(?![\\p{L}]))|(?:are|been|is|was|were) (?:\\p{L}+ly )?reported(?! by)(?![\\p{L}])",
  );
  const otherSpeakerBefore = pattern(
    `${anySpeaker},? (?:and|as well as|or)(?: [\\p{L}-]+){0,2} $`,
    'iu',
  );
  const otherSpeakerAfter = new RegExp(
    `^,? (?:and|as well as|or)(?: [\\p{L}-]+){0,2}? ${anySpeaker}`,
    'iu',
  );
  return { bySomeone, bySpeaker, otherSpeakerAfter, otherSpeakerBefore, speakerSays };
}

/**
 * Finds the cues of who speaks in a text, in order: "officials stated", "NGOs, which run shelters, reported", "according
 * to observers", "was reported". The voice is that of the speaker, if the text names one of a known kind. It is unclear
 * for speakers of several voices ("officials and NGOs reported"), for the passive, and for the officials of another
 * country, or of any if no country is given.
 *
 * @param country - The name of the country that the text is about.
 */
export function attributionCuesIn(text: string, country = ''): readonly AttributionCue[] {
  const cues: AttributionCue[] = [];
  const clauseEnds = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  for (const regex of [patterns.bySpeaker, patterns.speakerSays, patterns.bySomeone]) {
    for (const match of text.matchAll(regex)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (cues.some(({ start, end }) => start < span.end && span.start < end)) continue;
      // A report can be a noun: "a media report".
      const isNoun =
        match.groups?.['says'] &&
        /(?<![\p{L}])an? $/iu.test(text.slice(Math.max(0, span.start - 8), span.start));
      if (isNoun) continue;
      const after = regex === patterns.bySpeaker ? text.slice(span.end, span.end + 80) : '';
      const voice = voiceOf(text, match, after, country);
      const isBefore = regex === patterns.speakerSays;
      const statement = statementOf(text, clauseEnds, span, isBefore);
      cues.push({ text: match[0], voice, ...span, statement });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

type Speaker = Readonly<Record<string, string | undefined>>;

function voiceOf(text: string, match: RegExpExecArray, after: string, country: string): CueVoice {
  const speaker: Speaker = match.groups ?? {};
  const voice = voiceNamed(speaker);
  const noun = speaker[voice] ?? '';
  const start = match.index + match[0].indexOf(noun);
  const before = text.slice(Math.max(0, start - 80), start);
  const others = [patterns.otherSpeakerBefore.exec(before), patterns.otherSpeakerAfter.exec(after)];
  if (others.some((other) => other !== null && voiceNamed(other.groups ?? {}) !== voice)) {
    return 'unclear';
  }
  if (voice !== 'government') return voice;
  const [, named] = nationality.exec(before) ?? ofCountry.exec(text.slice(start)) ?? [];
  // "Lao" and "Laos", "Thai" and "Thailand" begin alike.
  const isOwn = named === undefined || (country !== '' && named.startsWith(country.slice(0, 3)));
  return isOwn ? voice : 'unclear';
}

function voiceNamed({ organizations, other, government }: Speaker): CueVoice {
  if (organizations !== undefined) return 'organizations';
  if (other !== undefined) return 'other';
  return government === undefined ? 'unclear' : 'government';
}

/** What follows a speaker who "reported" up to the end of the clause; or the whole clause if nothing follows. */
function statementOf(text: string, ends: readonly number[], cue: Span, isBefore: boolean): Span {
  const end = ends.find((index) => index >= cue.end) ?? text.length;
  const start = ends.findLast((index) => index < cue.start) ?? 0;
  const isLast = /^[,.;]?\s*$|^,/.test(text.slice(cue.end, cue.end + 3));
  return { start: isBefore && !isLast ? cue.end : start, end };
}

function pattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, flags);
}
