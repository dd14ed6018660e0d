/** A word that leaves the truth of a statement open, such as "suspected", "allegedly" or "reportedly". */
export interface CertaintyHedge {
  /** The truth of the statement is left open. */
  readonly kind: 'certainty';
  /** How the truth of the statement is left open. */
  readonly degree: 'alleged' | 'estimated' | 'possible' | 'reported' | 'suspected';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that says how often something holds, such as "often" or "normally". */
export interface FrequencyHedge {
  /** How often it holds. */
  readonly kind: 'frequency';
  /** How often it holds. */
  readonly degree: 'normally' | 'often' | 'sometimes' | 'usually';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that says for how many, or to what extent, something holds, such as "some" or "to a much lesser extent". */
export interface ExtentHedge {
  /** For how many, or to what extent, it holds. */
  readonly kind: 'extent';
  /** For how many, or to what extent, it holds. */
  readonly degree:
    | 'almost-all'
    | 'fewer'
    | 'heavily'
    | 'many'
    | 'minimal'
    | 'more'
    | 'most'
    | 'much-lesser'
    | 'small-number'
    | 'some';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that singles out a part of a group without excluding the rest, such as "particularly" or "especially". */
export interface EmphasisHedge {
  /** A part of a group is singled out. */
  readonly kind: 'emphasis';
  /** How the part is singled out. */
  readonly degree: 'especially' | 'particularly' | 'most-often';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that says how something changes over time, such as "increasingly". It gives neither a frequency nor a figure. */
export interface TrendHedge {
  /** How it changes over time. */
  readonly kind: 'trend';
  /** Which way it changes. */
  readonly degree: 'increasingly';
  /** The report's wording. */
  readonly phrase: string;
}

/**
 * A qualifier: wording that limits what the report claims. Discriminated by `kind`; `degree` is the normalized `phrase`.
 *
 * @example
 * ```ts
 * import { brokerFees } from 'tip-report-laos-2012';
 *
 * brokerFees.hedges.map((hedge) => hedge.phrase).includes('normally'); // => true
 * ```
 */
export type Hedge = CertaintyHedge | FrequencyHedge | ExtentHedge | EmphasisHedge | TrendHedge;
