import type { MissingReason, QuantityKind } from './quantity.js';

/** What the terms of {@link MissingReason} mean. */
export const missingReasonMeanings: Readonly<Record<MissingReason, string>> = {
  'not-provided': 'details were not provided; not zero',
  'not-recorded': 'the number was never recorded; not zero',
  'not-reported': 'the government did not report any; not zero',
};

/** What the terms of {@link QuantityKind} mean. */
export const quantityKindMeanings: Readonly<Record<QuantityKind, string>> = {
  estimate: 'a number that the report itself calls an estimate',
  exact: 'a number',
  missing: 'the report says that there is no number; not zero',
  range: 'a lowest and a highest number, both included',
  verbal: 'a quantity in words, without a number',
};
