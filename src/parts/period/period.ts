/** A reporting period of the report series, named as such in the text. */
export interface ReportingPeriod {
  readonly basis: 'reporting-period';
  /** The report's own reporting period, or the one before it. */
  readonly which: 'current' | 'previous';
  /** The report's words, such as "During the current reporting period". */
  readonly phrase: string;
  /** The bounds as an EDTF interval. The text does not give them: they are inferred from the rule that the report's year runs from April 1 to March 31. */
  readonly edtf: string;
  /** Always true: the text does not give the bounds. */
  readonly inferred: true;
}

/** A year named by its number. */
export interface CalendarYear {
  readonly basis: 'calendar-year';
  /** The report's words, such as "in 2010". */
  readonly phrase: string;
  /** The year in EDTF, such as `2010`. */
  readonly edtf: string;
  /** Always false: the text gives the year. */
  readonly inferred: false;
}

/** A part of a year, as fuzzy as the text leaves it: "In mid-2011", "In the fall of 2011". */
export interface PartOfYear {
  readonly basis: 'part-of-year';
  /** The report's words. */
  readonly phrase: string;
  /**
   * The date in EDTF (ISO 8601-2): a month, a season such as `2011-23` for the fall of 2011, or an interval of two
   * months, with `~` where it is approximate.
   */
  readonly edtf: string;
  /** Whether `edtf` says more than the text does: EDTF has no "mid", so that months around it are our reading. */
  readonly inferred: boolean;
}

/** No period, or one whose bounds the text leaves open, such as "During the year". */
export interface UnspecifiedPeriod {
  readonly basis: 'unspecified';
  /** The report's words; null where the sentence names no period. */
  readonly phrase: string | null;
  /** Always null: there are no bounds to give. */
  readonly edtf: null;
  /** Always false: nothing is inferred. */
  readonly inferred: false;
}

/** The period types by their basis. */
export interface PeriodByBasis {
  readonly 'calendar-year': CalendarYear;
  readonly 'part-of-year': PartOfYear;
  readonly 'reporting-period': ReportingPeriod;
  readonly unspecified: UnspecifiedPeriod;
}

/** What a period can be bounded by. */
export type PeriodBasis = keyof PeriodByBasis;

/** The terms of {@link PeriodBasis}. */
export const periodBases = [
  'calendar-year',
  'part-of-year',
  'reporting-period',
  'unspecified',
] as const satisfies readonly PeriodBasis[];

/**
 * When. Told apart by `basis`. A period is coded from the words of the record's own evidence, never from the
 * paragraph around it. Figures of a reporting period and of a calendar year cover different months and must not
 * be compared without saying so.
 *
 * @example
 * ```ts
 * import { convictions2010, convictions2011 } from 'tip-report-laos-2012';
 *
 * convictions2011.period.basis; // => 'reporting-period'
 * convictions2010.period.basis; // => 'calendar-year'
 * ```
 */
export type Period = PeriodByBasis[PeriodBasis];
