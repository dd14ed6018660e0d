import { definePassage, defineSection } from '../define.js';

export const endMatterSearchRefworld = definePassage({
  kind: 'passage',
  id: 'end-matter.search-refworld',
  type: 'page-line',
  section: 'end-matter',
  paragraph: 1,
  text: 'Search Refworld',
  separator: '',
});

/** The line of the page below the narrative. */
export const endMatter = defineSection({
  id: 'end-matter',
  heading: 'End matter of the page',
  headingOrigin: 'editorial',
  pillar: null,
  part: 'end-matter',
  paragraphs: [{ number: 1, passages: [endMatterSearchRefworld] }],
});
