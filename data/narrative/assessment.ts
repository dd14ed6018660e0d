import { definePassage, defineSection } from '../define.js';

export const assessment1 = definePassage({
  kind: 'passage',
  id: 'assessment.1',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
  separator: ' ',
});

export const assessment2 = definePassage({
  kind: 'passage',
  id: 'assessment.2',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'During the current reporting period, the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders.',
  separator: ' ',
});

export const assessment3 = definePassage({
  kind: 'passage',
  id: 'assessment.3',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'While the victims received temporary services from the government, the trafficking laws do not fully protect all victims.',
  separator: ' ',
});

export const assessment4 = definePassage({
  kind: 'passage',
  id: 'assessment.4',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'Neither proactive identification measures nor systematic monitoring efforts were implemented during the current year.',
  separator: ' ',
});

export const assessment5 = definePassage({
  kind: 'passage',
  id: 'assessment.5',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.',
  separator: ' ',
});

export const assessment6 = definePassage({
  kind: 'passage',
  id: 'assessment.6',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: "The Government of Laos continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter, and continued to rely heavily on foreign donor support for long-term victim assistance.",
  separator: ' ',
});

export const assessment7 = definePassage({
  kind: 'passage',
  id: 'assessment.7',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'In mid-2011 the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department in order to elevate its profile status within other government entities.',
  separator: ' ',
});

export const assessment8 = definePassage({
  kind: 'passage',
  id: 'assessment.8',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'Inefficiencies within the Lao bureaucracy, however, continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements.',
  separator: ' ',
});

export const assessment9 = definePassage({
  kind: 'passage',
  id: 'assessment.9',
  type: 'sentence',
  section: 'assessment',
  paragraph: 1,
  text: 'The prime minister has yet to approve a final draft of the anti-trafficking national plan of action.',
  separator: '\n\n',
});

/** The report's overall assessment of the government's efforts. We added the heading. */
export const assessment = defineSection({
  id: 'assessment',
  heading: 'Overall assessment',
  headingOrigin: 'editorial',
  pillar: null,
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        assessment1,
        assessment2,
        assessment3,
        assessment4,
        assessment5,
        assessment6,
        assessment7,
        assessment8,
        assessment9,
      ],
    },
  ],
});
