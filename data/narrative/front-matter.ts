import { definePassage, defineSection } from '../define.js';

export const frontMatterLastUpdated = definePassage({
  kind: 'passage',
  id: 'front-matter.last-updated',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 1,
  text: 'Last Updated: Wednesday, 18 October 2017, 08:56 GMT',
  separator: '\n\n',
});

export const frontMatterTitle = definePassage({
  kind: 'passage',
  id: 'front-matter.title',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 2,
  text: '2012 Trafficking in Persons Report - Laos',
  separator: '\n\n',
});

export const frontMatterPublisher = definePassage({
  kind: 'passage',
  id: 'front-matter.publisher',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 3,
  text: 'Publisher United States Department of State',
  separator: '\n',
});

export const frontMatterPublicationDate = definePassage({
  kind: 'passage',
  id: 'front-matter.publication-date',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 4,
  text: 'Publication Date 19 June 2012',
  separator: '\n',
});

export const frontMatterCiteAs = definePassage({
  kind: 'passage',
  id: 'front-matter.cite-as',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 5,
  text: 'Cite as United States Department of State, 2012 Trafficking in Persons Report - Laos, 19 June 2012,\u00a0available at:\u00a0[accessed 19 October 2017]',
  separator: '\n',
});

export const frontMatterDisclaimer = definePassage({
  kind: 'passage',
  id: 'front-matter.disclaimer',
  type: 'page-line',
  section: 'front-matter',
  paragraph: 6,
  text: 'DisclaimerThis is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Any views expressed are solely those of the author or publisher and do not necessarily reflect those of UNHCR, the United Nations or its Member States.',
  separator: '\n\n',
});

export const frontMatterTier = definePassage({
  kind: 'passage',
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
    { number: 1, passages: [frontMatterLastUpdated] },
    { number: 2, passages: [frontMatterTitle] },
    { number: 3, passages: [frontMatterPublisher] },
    { number: 4, passages: [frontMatterPublicationDate] },
    { number: 5, passages: [frontMatterCiteAs] },
    { number: 6, passages: [frontMatterDisclaimer] },
    { number: 7, passages: [frontMatterTier] },
  ],
});
