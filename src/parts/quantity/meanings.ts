import type { MissingReason, QuantityKind } from './quantity.js';
import type { StatisticUnit } from './unit.js';

/** What the terms of {@link MissingReason} mean. */
export const missingReasonMeanings: Readonly<Record<MissingReason, string>> = {
  'not-provided': 'details were not provided; not zero',
  'not-recorded': 'the number has not been recorded; not zero',
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

/** What the terms of {@link StatisticUnit} mean. */
export const statisticUnitMeanings: Readonly<Record<StatisticUnit, string>> = {
  calls: 'calls to a hotline',
  cases: 'cases under investigation; one case can involve several people',
  convictions: 'convictions by a court',
  details: 'details of individual cases; not a count',
  instances: 'instances that were reported',
  investigations: 'investigations by authorities',
  persons: 'people',
  prosecutions: 'prosecutions in court',
  sentences: 'sentences by a court',
  'us-dollars': 'an amount of money; its quantity has a `money` field',
};
