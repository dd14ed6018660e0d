import { defineSection, defineUnit } from '../define.js';

export const frontMatterLastUpdated = defineUnit({
  kind: 'unit',
  id: 'front-matter.last-updated',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 1,
  text: 'Last Updated: Wednesday, 18 October 2017, 08:56 GMT',
  separator: '\n\n',
});

export const frontMatterTitle = defineUnit({
  kind: 'unit',
  id: 'front-matter.title',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 2,
  text: '2012 Trafficking in Persons Report - Laos',
  separator: '\n\n',
});

export const frontMatterPublisher = defineUnit({
  kind: 'unit',
  id: 'front-matter.publisher',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 3,
  text: 'Publisher United States Department of State',
  separator: '\n',
});

export const frontMatterPublicationDate = defineUnit({
  kind: 'unit',
  id: 'front-matter.publication-date',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 4,
  text: 'Publication Date 19 June 2012',
  separator: '\n',
});

export const frontMatterCiteAs = defineUnit({
  kind: 'unit',
  id: 'front-matter.cite-as',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 5,
  text: 'Cite as United States Department of State, 2012 Trafficking in Persons Report - Laos, 19 June 2012,\u00a0available at:\u00a0[accessed 19 October 2017]',
  separator: '\n',
});

export const frontMatterDisclaimer = defineUnit({
  kind: 'unit',
  id: 'front-matter.disclaimer',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 6,
  text: 'DisclaimerThis is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Any views expressed are solely those of the author or publisher and do not necessarily reflect those of UNHCR, the United Nations or its Member States.',
  separator: '\n\n',
});

export const frontMatterTier = defineUnit({
  kind: 'unit',
  id: 'front-matter.tier',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 7,
  text: 'LAOS (Tier 2)',
  separator: '\n\n',
});

/** The lines of the page above the narrative. */
export const frontMatter = defineSection({
  id: 'front-matter',
  heading: 'Front matter of the page',
  headingOrigin: 'editorial',
  pillar: null,
  part: 'front-matter',
  paragraphs: [
    { number: 1, units: [frontMatterLastUpdated] },
    { number: 2, units: [frontMatterTitle] },
    { number: 3, units: [frontMatterPublisher] },
    { number: 4, units: [frontMatterPublicationDate] },
    { number: 5, units: [frontMatterCiteAs] },
    { number: 6, units: [frontMatterDisclaimer] },
    { number: 7, units: [frontMatterTier] },
  ],
});
