import type { PeriodBasis } from './period.js';

/** What the terms of {@link PeriodBasis} mean. */
export const periodBasisMeanings: Readonly<Record<PeriodBasis, string>> = {
  'calendar-year': 'a year named by its number',
  'fiscal-year': 'a fiscal year',
  'part-of-year': 'a part of a year, such as "In mid-2011"',
  'reporting-period': 'a reporting period of the report series, named as such in the text',
  span: 'more than one year, or a time open at one end, such as "since March 2014"',
  unspecified: 'no period, or one without dates, such as "During the year"',
};
