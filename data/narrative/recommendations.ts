import { definePassage, defineSection } from '../define.js';

export const recommendationsLeadIn = definePassage({
  kind: 'passage',
  id: 'recommendations.lead-in',
  type: 'lead-in',
  section: 'recommendations',
  paragraph: 1,
  text: 'Recommendations for Laos:',
  separator: ' ',
});

export const recommendations1 = definePassage({
  kind: 'passage',
  id: 'recommendations.1',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'Increase efforts to address internal trafficking by identifying and assisting Lao citizens trafficked within the country and prosecuting their traffickers',
  separator: '; ',
});

export const recommendations2 = definePassage({
  kind: 'passage',
  id: 'recommendations.2',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level, through the criminal prosecution of officials involved in trafficking crimes',
  separator: '; ',
});

export const recommendations3 = definePassage({
  kind: 'passage',
  id: 'recommendations.3',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
  separator: '; ',
});

export const recommendations4 = definePassage({
  kind: 'passage',
  id: 'recommendations.4',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'develop and implement formal victim identification procedures and train police and border officials to systematically identify trafficking victims, particularly among migrants returning from Thailand',
  separator: '; ',
});

export const recommendations5 = definePassage({
  kind: 'passage',
  id: 'recommendations.5',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'increase resources and vocational trainings to support victims in reintegration after returning to their home communities',
  separator: '; ',
});

export const recommendations6 = definePassage({
  kind: 'passage',
  id: 'recommendations.6',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: "develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations",
  separator: '; ',
});

export const recommendations7 = definePassage({
  kind: 'passage',
  id: 'recommendations.7',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'approve memoranda of understanding with NGOs and international organizations in a more timely manner',
  separator: '; ',
});

export const recommendations8 = definePassage({
  kind: 'passage',
  id: 'recommendations.8',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'increase country-wide awareness of court proceedings and legal avenues for trafficking matters',
  separator: '; ',
});

export const recommendations9 = definePassage({
  kind: 'passage',
  id: 'recommendations.9',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade',
  separator: '; ',
});

export const recommendations10 = definePassage({
  kind: 'passage',
  id: 'recommendations.10',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'reduce the demand for sex tourism by promulgating awareness and enforcing criminal penalties',
  separator: '; ',
});

export const recommendations11 = definePassage({
  kind: 'passage',
  id: 'recommendations.11',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces',
  separator: '; ',
});

export const recommendations12 = definePassage({
  kind: 'passage',
  id: 'recommendations.12',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'sustain progress on the proposed national database system on trafficking cases',
  separator: '; and ',
});

export const recommendations13 = definePassage({
  kind: 'passage',
  id: 'recommendations.13',
  type: 'item',
  section: 'recommendations',
  paragraph: 1,
  text: 'continue to develop a comprehensive anti-trafficking law',
  separator: '.\n\n\n',
});

/** The thirteen recommendations, which are one sentence in the text. */
export const recommendations = defineSection({
  id: 'recommendations',
  heading: 'Recommendations for Laos',
  headingOrigin: 'source',
  pillar: null,
  part: 'narrative',
  paragraphs: [
    {
      number: 1,
      passages: [
        recommendationsLeadIn,
        recommendations1,
        recommendations2,
        recommendations3,
        recommendations4,
        recommendations5,
        recommendations6,
        recommendations7,
        recommendations8,
        recommendations9,
        recommendations10,
        recommendations11,
        recommendations12,
        recommendations13,
      ],
    },
  ],
});
