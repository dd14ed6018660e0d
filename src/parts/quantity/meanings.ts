import type { BoundRelation, MissingReason, QuantityKind } from './quantity.js';
import type { StatisticUnit } from './unit.js';

/** What the terms of {@link MissingReason} mean. */
export const missingReasonMeanings: Readonly<Record<MissingReason, string>> = {
  'not-provided': 'details were not provided; not zero',
  'not-recorded': 'the number has not been recorded; not zero',
  'not-reported': 'the government did not report any; not zero',
  other: 'as the phrase says; not zero',
  unknown: 'the report says that the number is unknown; not zero',
};

/** What the terms of {@link QuantityKind} mean. */
export const quantityKindMeanings: Readonly<Record<QuantityKind, string>> = {
  bound: 'a number that the quantity is not below, or not above',
  estimate: 'a number that the report itself calls an estimate',
  exact: 'a number',
  missing: 'the report says that there is no number; not zero',
  range: 'a lowest and a highest number, both included',
  share: 'a part of a whole, such as 40 percent or two-thirds',
  verbal: 'a quantity in words, without a number',
};

/** What the terms of {@link BoundRelation} mean. */
export const boundRelationMeanings: Readonly<Record<BoundRelation, string>> = {
  'at-least': 'the number or more',
  'at-most': 'the number or less, such as "up to" and "as many as"',
  'less-than': 'less than the number',
  'more-than': 'more than the number',
  nearly: 'a little less than the number',
};

/** What the terms of {@link StatisticUnit} mean. */
export const statisticUnitMeanings: Readonly<Record<StatisticUnit, string>> = {
  calls: 'calls to a hotline',
  cases: 'cases of trafficking; one case can involve several people',
  convictions: 'convictions by a court',
  days: 'days, such as of a sentence',
  details: 'details of individual cases; not a count',
  instances: 'instances that were reported',
  investigations: 'investigations by authorities',
  money: 'an amount of money; its quantity has a `money` field',
  months: 'months, such as of a sentence',
  other: 'as `otherTerms` says',
  persons: 'people',
  prosecutions: 'prosecutions in court',
  sentences: 'sentences by a court',
  years: 'years, such as of a sentence',
};
