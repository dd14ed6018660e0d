import type { PassageType, Section } from './narrative.js';

/** What the terms of {@link PassageType} mean. */
export const passageTypeMeanings: Readonly<Record<PassageType, string>> = {
  heading: 'a heading in the text',
  item: 'an item in the list of recommendations',
  'lead-in': 'the words that introduce the recommendations',
  'page-line': "a line in the page's front or end matter",
  sentence: 'a sentence',
};

/** What the values of {@link Section.headingOrigin} mean. */
export const headingOriginMeanings: Readonly<Record<Section['headingOrigin'], string>> = {
  editorial: 'heading added by us',
  restored: 'heading restored from the published report',
  source: 'heading in the text',
};
