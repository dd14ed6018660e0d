import { definePassage, defineSection } from '../define.js';

export const protection1 = definePassage({
  kind: 'passage',
  id: 'protection.1',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'The Government of Laos made modest efforts to identify and protect trafficking victims during the current reporting period.',
  separator: ' ',
});

export const protection2 = definePassage({
  kind: 'passage',
  id: 'protection.2',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'The government has yet to develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups.',
  separator: ' ',
});

export const protection3 = definePassage({
  kind: 'passage',
  id: 'protection.3',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters or other providers of medical care, counseling services, and vocational training.',
  separator: ' ',
});

export const protection4 = definePassage({
  kind: 'passage',
  id: 'protection.4',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'During the year, 195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants.',
  separator: ' ',
});

export const protection5 = definePassage({
  kind: 'passage',
  id: 'protection.5',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'The government continued to rely almost completely on NGOs and international organizations to provide or fund victim services.',
  separator: ' ',
});

export const protection6 = definePassage({
  kind: 'passage',
  id: 'protection.6',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'However, the central government funded and operated a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed while assessments were conducted by the authorities.',
  separator: ' ',
});

export const protection7 = definePassage({
  kind: 'passage',
  id: 'protection.7',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: "The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking; although trafficking-related calls have been received, the number has not been recorded.",
  separator: ' ',
});

export const protection8 = definePassage({
  kind: 'passage',
  id: 'protection.8',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Through the Law on Development and Protection of Women, women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking.',
  separator: ' ',
});

export const protection9 = definePassage({
  kind: 'passage',
  id: 'protection.9',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'The government reported encouraging victims to cooperate with prosecutions, and provided them privacy protections, but did not implement a framework for witness protection.',
  separator: ' ',
});

export const protection10 = definePassage({
  kind: 'passage',
  id: 'protection.10',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.',
  separator: ' ',
});

export const protection11 = definePassage({
  kind: 'passage',
  id: 'protection.11',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Anti-trafficking organizations also identified Northern Laos as a region that lacks much-needed victim assistance services.',
  separator: ' ',
});

export const protection12 = definePassage({
  kind: 'passage',
  id: 'protection.12',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'While the government depended on NGOs to provide resources for many trafficking initiatives, its own internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos.',
  separator: ' ',
});

export const protection13 = definePassage({
  kind: 'passage',
  id: 'protection.13',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'The government did not approve victim protection guidelines that were drafted during the previous reporting period with support from the UN and NGOs.',
  separator: ' ',
});

export const protection14 = definePassage({
  kind: 'passage',
  id: 'protection.14',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Victim access to legal redress is undercut by unfamiliarity with court procedures.',
  separator: ' ',
});

export const protection15 = definePassage({
  kind: 'passage',
  id: 'protection.15',
  type: 'sentence',
  section: 'protection',
  paragraph: 1,
  text: 'Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.',
  separator: '\n\n\n',
});

/** Protection. Our copy of the text is missing this heading. */
export const protection = defineSection({
  id: 'protection',
  heading: 'Protection',
  headingOrigin: 'restored',
  pillar: 'protection',
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        protection1,
        protection2,
        protection3,
        protection4,
        protection5,
        protection6,
        protection7,
        protection8,
        protection9,
        protection10,
        protection11,
        protection12,
        protection13,
        protection14,
        protection15,
      ],
    },
  ],
});
