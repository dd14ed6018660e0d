/** A reporting period of the report series, named as such in the text. */
export interface ReportingPeriod {
  /** A reporting period of the report series. */
  readonly basis: 'reporting-period';
  /** The report's own reporting period, or the one before it. */
  readonly which: 'current' | 'previous';
  /** The report's wording, such as "During the current reporting period". */
  readonly phrase: string;
  /** The dates as an EDTF interval, inferred from the rule that a report's year runs from April 1 to March 31. */
  readonly edtf: string;
  /** Always true: the text does not give the dates. */
  readonly inferred: true;
}

/** A year named by its number. */
export interface CalendarYear {
  /** A calendar year. */
  readonly basis: 'calendar-year';
  /** The report's wording, such as "in 2010". */
  readonly phrase: string;
  /** The year in EDTF, such as `2010`. */
  readonly edtf: string;
  /** Always false: the text gives the year. */
  readonly inferred: false;
}

/** A part of a year, as imprecise as the text: "In mid-2011", "In the fall of 2011". */
export interface PartOfYear {
  /** A part of a year. */
  readonly basis: 'part-of-year';
  /** The report's wording. */
  readonly phrase: string;
  /**
   * The date in EDTF (ISO 8601-2): a month, a season such as `2011-23` for the fall of 2011, or an interval of two
   * months, with `~` if it is approximate.
   */
  readonly edtf: string;
  /** Whether `edtf` is more specific than the text: EDTF has no "mid", so the months around it are our interpretation. */
  readonly inferred: boolean;
}

/** A fiscal year. */
export interface FiscalYear {
  /** A fiscal year. */
  readonly basis: 'fiscal-year';
  /** The report's wording, such as "in fiscal year 2013". */
  readonly phrase: string;
  /** The dates as an EDTF interval of two months or days, such as `2012-10/2013-09`. */
  readonly edtf: string;
  /** Whether the text doesn't give the dates. */
  readonly inferred: boolean;
}

/** More than one year, or a time that is open at one end: "since March 2014", "in 2012 and 2013". */
export interface PeriodSpan {
  /** More than one year, or an open end. */
  readonly basis: 'span';
  /** The report's wording. */
  readonly phrase: string;
  /** The dates as an EDTF interval of years, months or days, with `..` for an open end: `2014-03/..`, `2012/2013`. */
  readonly edtf: string;
  /** Whether `edtf` is more specific than the text. */
  readonly inferred: boolean;
}

/** No period, or one without dates, such as "During the year". */
export interface UnspecifiedPeriod {
  /** No period, or one without dates. */
  readonly basis: 'unspecified';
  /** The report's wording; null if the sentence names no period. */
  readonly phrase: string | null;
  /** Always null: there are no dates. */
  readonly edtf: null;
  /** Always false: nothing is inferred. */
  readonly inferred: false;
}

/** The period types by their basis. */
export interface PeriodByBasis {
  /** A year named by its number. */
  readonly 'calendar-year': CalendarYear;
  /** A fiscal year. */
  readonly 'fiscal-year': FiscalYear;
  /** A part of a year, as imprecise as the text. */
  readonly 'part-of-year': PartOfYear;
  /** A reporting period of the report series. */
  readonly 'reporting-period': ReportingPeriod;
  /** More than one year, or open at one end. */
  readonly span: PeriodSpan;
  /** No period, or one without dates. */
  readonly unspecified: UnspecifiedPeriod;
}

/** What kind of period it is. */
export type PeriodBasis = keyof PeriodByBasis;

/** Every kind of period: the terms of {@link PeriodBasis}. */
export const periodBases = /* @__PURE__ */ Object.freeze([
  'calendar-year',
  'fiscal-year',
  'part-of-year',
  'reporting-period',
  'span',
  'unspecified',
] as const satisfies readonly PeriodBasis[]);

/**
 * The period of a statement, coded from the record's own evidence and never from the paragraph around it. Which fields it has depends on * `basis`. A reporting period and a calendar year cover different months; say so if you compare their figures.
 *
 * @example
 * ```ts
 * import { convictions2010, convictionsInReportingPeriod } from 'tip-report-laos-2012';
 *
 * convictionsInReportingPeriod.period.basis; // => 'reporting-period'
 * convictions2010.period.basis; // => 'calendar-year'
 * ```
 */
export type Period = PeriodByBasis[PeriodBasis];
