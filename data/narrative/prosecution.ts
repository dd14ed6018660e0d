import { definePassage, defineSection } from '../define.js';

export const prosecution1 = definePassage({
  kind: 'passage',
  id: 'prosecution.1',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'The Lao government made progress in its anti-trafficking law enforcement efforts during the current year.',
  separator: ' ',
});

export const prosecution2 = definePassage({
  kind: 'passage',
  id: 'prosecution.2',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: "The government prohibits all forms of human trafficking through its 2006 revision of penal code Article 134, which prescribes penalties ranging from five years' to life imprisonment, fines ranging from the equivalent of $1,250 to $12,500, and confiscation of assets, which are sufficiently stringent punishments and commensurate with those prescribed for other serious crimes, such as rape.",
  separator: ' ',
});

export const prosecution3 = definePassage({
  kind: 'passage',
  id: 'prosecution.3',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'In the fall of 2011, the government approved the establishment of a committee tasked with assessing current trafficking laws to locate and address gaps.',
  separator: ' ',
});

export const prosecution4 = definePassage({
  kind: 'passage',
  id: 'prosecution.4',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010.',
  separator: ' ',
});

export const prosecution5 = definePassage({
  kind: 'passage',
  id: 'prosecution.5',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'The government did not, however, provide details on punishment or sentences for the individual cases.',
  separator: ' ',
});

export const prosecution6 = definePassage({
  kind: 'passage',
  id: 'prosecution.6',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Court proceedings still lacked due process and transparency, and the Lao judicial sector remained weak and inefficient.',
  separator: ' ',
});

export const prosecution7 = definePassage({
  kind: 'passage',
  id: 'prosecution.7',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: "The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases.",
  separator: ' ',
});

export const prosecution8 = definePassage({
  kind: 'passage',
  id: 'prosecution.8',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Corruption remained an endemic problem in Laos.',
  separator: ' ',
});

export const prosecution9 = definePassage({
  kind: 'passage',
  id: 'prosecution.9',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Anti-trafficking organizations reported that some village officials received payment to facilitate the immigration or transportation of girls to Thailand.',
  separator: ' ',
});

export const prosecution10 = definePassage({
  kind: 'passage',
  id: 'prosecution.10',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.',
  separator: '\n\n\n',
});

/** Prosecution. Our copy of the text is missing this heading. */
export const prosecution = defineSection({
  id: 'prosecution',
  heading: 'Prosecution',
  headingOrigin: 'restored',
  pillar: 'prosecution',
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        prosecution1,
        prosecution2,
        prosecution3,
        prosecution4,
        prosecution5,
        prosecution6,
        prosecution7,
        prosecution8,
        prosecution9,
        prosecution10,
      ],
    },
  ],
});
