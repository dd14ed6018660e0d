import { definePassage, defineSection } from '../define.js';

export const prevention1 = definePassage({
  kind: 'passage',
  id: 'prevention.1',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: 'During the past year with assistance from international organizations and NGOs, the Lao government made moderate progress with its prevention efforts.',
  separator: ' ',
});

export const prevention2 = definePassage({
  kind: 'passage',
  id: 'prevention.2',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: 'The Lao Tourism Authority, a government agency, led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases.',
  separator: ' ',
});

export const prevention3 = definePassage({
  kind: 'passage',
  id: 'prevention.3',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: "Also, the People's Supreme Court, public prosecutors, and the MOPS trained village chiefs and district officials on trafficking investigations, and the Ministry of Justice disseminated information related to trafficking laws and victims' rights.",
  separator: ' ',
});

export const prevention4 = definePassage({
  kind: 'passage',
  id: 'prevention.4',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: "Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.",
  separator: ' ',
});

export const prevention5 = definePassage({
  kind: 'passage',
  id: 'prevention.5',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: 'The Ministry of Information, Culture, and Tourism assisted in the sponsorship of a concert that raised awareness of human trafficking, and the government-controlled media continued to report on human trafficking.',
  separator: ' ',
});

export const prevention6 = definePassage({
  kind: 'passage',
  id: 'prevention.6',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: "Although the National Assembly approved a national plan of action on human trafficking in 2007, it has yet to be approved by the prime minister's office.",
  separator: ' ',
});

export const prevention7 = definePassage({
  kind: 'passage',
  id: 'prevention.7',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: 'The Lao government publicized a national poster campaign against child sex tourism and also initiated a national hotline for callers to report suspected acts of child exploitation.',
  separator: ' ',
});

export const prevention8 = definePassage({
  kind: 'passage',
  id: 'prevention.8',
  type: 'sentence',
  section: 'prevention',
  paragraph: 1,
  text: 'However, due to a lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos, the government remained unable to sustain the implementation of these prevention efforts aimed at Lao or foreign nationals who participate in such activity.',
  separator: '\n\n',
});

/** Prevention. Our copy of the text is missing this heading. */
export const prevention = defineSection({
  id: 'prevention',
  heading: 'Prevention',
  headingOrigin: 'restored',
  pillar: 'prevention',
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        prevention1,
        prevention2,
        prevention3,
        prevention4,
        prevention5,
        prevention6,
        prevention7,
        prevention8,
      ],
    },
  ],
});
