import { testRule } from '../testing/changed.js';
import { attributionMatchesTheText } from './attribution-matches-the-text.js';

const aid = 'narrative.sections[4].paragraphs[0].passages[1].text';
const convictions = 'statistics[0].attribution';
const condition = 'findings[1].attribution';
const voice = `${condition}.voice`;
const byReport = { voice: 'report' };
const byMission = (phrase: string) => ({
  ...{ voice: 'organizations', source: 'harbor-mission', phrase },
});

/** The sentence on the harbor mission, and a condition of it that quotes it all. */
const saying = (text: string, words: string, attribution: object = byReport) => ({
  [aid]: text,
  'findings[1].condition': words,
  'findings[1].actors': [],
  'findings[1].evidence': [{ passage: 'protection.2', quote: text }],
  [condition]: attribution,
});

const hint = `Write { voice: 'government', source: …, phrase: "the government reported" }`;

testRule(attributionMatchesTheText, {
  "a statement of the government in the report's voice": [
    { [convictions]: byReport },
    { [`${convictions}.voice`]: ['"report", but "the government reported" in prosecution.2'] },
  ],
  'the hint says what to write': [{ [convictions]: byReport }, { [`${convictions}.voice`]: hint }],
  'a cue that another record carries': [
    {
      'statistics[1].evidence[0].quote':
        'the government reported 12 convictions, compared with nine convictions in 2029',
    },
    {},
  ],
  'a quote without the cue': [
    { [convictions]: byReport, 'statistics[0].evidence[0].quote': '12 convictions' },
    {},
  ],
  'the cue attributes the wording of the record': [
    saying('The shelter is small, and NGOs reported that it was full.', 'it was full'),
    { [voice]: '"NGOs reported" in protection.2 has the voice "organizations"' },
  ],
  'the cue attributes another part': [
    saying('The shelter is small, and NGOs reported that it was full.', 'The shelter is small'),
    {},
  ],
  'the contrast after a statement': [
    saying('Officials stated that it was safe, but it was full.', 'it was full'),
    {},
  ],
  'a cue at the end': [
    saying('The shelter was full, according to local NGOs.', 'The shelter was full'),
    { [voice]: 'according to local NGOs' },
  ],
  'the right voice': [
    saying('NGOs report full shelters.', 'full shelters', byMission('NGOs report')),
    {},
  ],
  'another voice than that of its phrase': [
    saying('Authorities claimed it was full.', 'it was full', byMission('Authorities claimed')),
    { [voice]: 'the voice is "organizations", but "Authorities claimed"' },
  ],
  'a phrase that is part of a cue': [
    saying('The police, who run it, have reported fires.', 'fires', byMission('have reported')),
    { [voice]: '"government"' },
  ],
  'two cues, one in the phrase': [
    saying(
      'NGOs reported fires, and officials stated that it was full.',
      'fires',
      byMission('NGOs reported'),
    ),
    {},
  ],
  'a phrase that is not a known cue': [
    saying('Officials stated; NGOs found fires.', 'fires', byMission('NGOs found')),
    {},
  ],
  'an action that is the statement itself': [
    {
      'narrative.sections[4].paragraphs[0].passages[0].text': 'The government acknowledged delays.',
      'findings[0].action': 'acknowledged delays',
      'findings[0].evidence[0].quote': 'The government acknowledged delays.',
    },
    {},
  ],
  'an action that a cue attributes': [
    {
      'narrative.sections[4].paragraphs[0].passages[0].text': 'The government reported training 5.',
      'findings[0].action': 'training 5',
      'findings[0].evidence[0].quote': 'The government reported training 5.',
    },
    { 'findings[0].attribution.voice': '"The government reported" in protection.1' },
  ],
  'officials of the country of the report': [
    saying('Velmoran officials reported that it was full.', 'it was full'),
    { [voice]: '"government"' },
  ],
  'officials of another country': [
    saying('Ostlandish officials reported that it was full.', 'it was full'),
    {},
  ],
  'speakers who are neither the government nor organizations': [
    saying('Observers said that it was full.', 'it was full'),
    { 'findings[1].attribution.voice': 'has the voice "other"' },
  ],
  'speakers of several voices': [
    saying('NGOs and officials reported that it was full.', 'it was full'),
    {},
  ],
  'the passive': [saying('Fires were reported.', 'Fires were reported'), {}],
  'nothing reported is not a cue': [
    saying('The government did not report any fires.', 'did not report any fires'),
    {},
  ],
  'a quote that supports another field': [
    {
      ...saying('The shelter was full; NGOs report fires.', 'The shelter was full'),
      'findings[1].evidence': [
        { passage: 'protection.2', quote: 'The shelter was full', supports: ['attribution'] },
        { passage: 'protection.2', quote: 'NGOs report fires', supports: ['related'] },
      ],
    },
    {},
  ],
});
