import type { Section } from '../../kinds/narrative/narrative.js';
import type { ComparabilityCaveat } from '../../kinds/statistic/comparability.js';
import type { MissingReason } from '../quantity/quantity.js';

/** What the terms mean, in short. The types of the model say it in full. */
export const missingReasonLabels: Readonly<Record<MissingReason, string>> = {
  'not-provided': 'details were not provided; not zero',
  'not-recorded': 'the number was never recorded; not zero',
  'not-reported': 'the government did not report any; not zero',
};

export const comparabilityLabels: Readonly<Record<ComparabilityCaveat, string>> = {
  'added-to-another-figure': 'added to another figure; which of the two is greater is not said',
  'different-period-basis': 'set beside a figure of another kind of period',
  'different-wording': 'given more than once, in words that differ',
  'like-matter-elsewhere': 'a like matter elsewhere in the text is not in this figure',
  'no-comparator': 'the word compares, and the text does not say with what',
  'no-conviction-rate': 'convictions divided by it, or it by others, would be no conviction rate',
  'normal-range': 'the range in which values normally lie, not their lowest and highest',
  'part-of-a-whole': 'covers a part, and is no total',
};

export const headingOriginLabels: Readonly<Record<Section['headingOrigin'], string>> = {
  editorial: 'ours, because the text has none',
  restored: 'a heading of the published report, which the copy lost',
  source: 'words of the text',
};
