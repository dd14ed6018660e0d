import { definePassage, defineSection } from '../define.js';

export const traffickingProfile1 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.1',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor.',
  separator: ' ',
});

export const traffickingProfile2 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.2',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Lao trafficking victims often are migrants seeking work outside of the country who encounter conditions of involuntary exploitation only after arriving in their destination countries, most often Thailand.',
  separator: ' ',
});

export const traffickingProfile3 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.3',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: "Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade, and sometimes to forced labor in domestic service, garment factories, or agricultural industries.",
  separator: ' ',
});

export const traffickingProfile4 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.4',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Lao men and boys are also victims of forced labor in Thailand, especially in the fishing and construction industries.',
  separator: ' ',
});

export const traffickingProfile5 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.5',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Ethnic minority populations of Laos often are vulnerable to trafficking in Thailand, due to their lack of Thai language skills and unfamiliarity with Thai society.',
  separator: ' ',
});

export const traffickingProfile6 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.6',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, both of which allow them to acculturate with ease.',
  separator: ' ',
});

export const traffickingProfile7 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.7',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Unfortunately, this also makes locating and identifying Lao victims more difficult.',
  separator: ' ',
});

export const traffickingProfile8 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.8',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 1,
  text: 'Small number of Lao women and girls are reportedly sold as brides in China.',
  separator: '\n\n',
});

export const traffickingProfile9 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.9',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 2,
  text: 'Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.',
  separator: ' ',
});

export const traffickingProfile10 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.10',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 2,
  text: 'Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos, usually in close proximity to casinos or Special Economic Zones.',
  separator: ' ',
});

export const traffickingProfile11 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.11',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 2,
  text: 'Although there are fewer reported instances of internal trafficking, sex trafficking of Lao women and girls within the country remained a problem.',
  separator: ' ',
});

export const traffickingProfile12 = definePassage({
  kind: 'passage',
  id: 'trafficking-profile.12',
  type: 'sentence',
  section: 'trafficking-profile',
  paragraph: 2,
  text: 'Additionally, children, especially girls, are also vulnerable to the worst forms of trafficking, both domestically and internationally.',
  separator: '\n\n',
});

/** Who is subjected to trafficking in, from and through Laos. We added the heading. */
export const traffickingProfile = defineSection({
  id: 'trafficking-profile',
  heading: 'Trafficking profile',
  headingOrigin: 'editorial',
  pillar: null,
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        traffickingProfile1,
        traffickingProfile2,
        traffickingProfile3,
        traffickingProfile4,
        traffickingProfile5,
        traffickingProfile6,
        traffickingProfile7,
        traffickingProfile8,
      ],
    },
    {
      number: 2,
      passages: [
        traffickingProfile9,
        traffickingProfile10,
        traffickingProfile11,
        traffickingProfile12,
      ],
    },
  ],
});
