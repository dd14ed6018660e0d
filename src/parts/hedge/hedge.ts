/** A word that leaves the truth of a statement open, such as "suspected", "allegedly" or "reportedly". */
export interface CertaintyHedge {
  /** The truth of the statement is left open. */
  readonly kind: 'certainty';
  /** How the truth of the statement is left open; `other` if no other term fits the phrase. */
  readonly degree:
    | 'alleged'
    | 'anecdotal'
    | 'apparent'
    | 'believed'
    | 'credible'
    | 'estimated'
    | 'likely'
    | 'possible'
    | 'presumed'
    | 'reported'
    | 'suspected'
    | 'unclear'
    | 'unconfirmed'
    | 'unlikely'
    | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that says how often something holds, such as "often" or "normally". */
export interface FrequencyHedge {
  /** How often it holds. */
  readonly kind: 'frequency';
  /** How often it holds; `other` if no other term fits the phrase. */
  readonly degree:
    | 'normally'
    | 'often'
    | 'rarely'
    | 'regularly'
    | 'sometimes'
    | 'usually'
    | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/**
 * A word that says for how many, or to what extent, something holds, such as "some", "dozens" or "to a much lesser
 * extent".
 */
export interface ExtentHedge {
  /** For how many, or to what extent, it holds. */
  readonly kind: 'extent';
  /** For how many, or to what extent, it holds; `other` if no other term fits the phrase. */
  readonly degree:
    | 'almost-all'
    | 'dozens'
    | 'few'
    | 'fewer'
    | 'heavily'
    | 'hundreds'
    | 'hundreds-of-thousands'
    | 'large-number'
    | 'lesser'
    | 'limited'
    | 'mainly'
    | 'many'
    | 'millions'
    | 'minimal'
    | 'more'
    | 'most'
    | 'much-lesser'
    | 'partly'
    | 'several'
    | 'small-number'
    | 'some'
    | 'tens-of-thousands'
    | 'thousands'
    | 'unknown-number'
    | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that singles out a part of a group without excluding the rest, such as "particularly" or "especially". */
export interface EmphasisHedge {
  /** A part of a group is singled out. */
  readonly kind: 'emphasis';
  /** How the part is singled out; `other` if no other term fits the phrase. */
  readonly degree: 'disproportionately' | 'especially' | 'particularly' | 'most-often' | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that says how something changes over time, such as "increasingly". It gives neither a frequency nor a figure. */
export interface TrendHedge {
  /** How it changes over time. */
  readonly kind: 'trend';
  /** Which way it changes; `other` if no other term fits the phrase. */
  readonly degree: 'decreasingly' | 'increasingly' | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that makes a figure the lowest or highest of those it allows, such as "at least", "over" or "up to". */
export interface BoundHedge {
  readonly kind: 'bound';
  /**
   * `at-least` and `up-to` include the figure, `more-than` and `less-than` don't; `other` if no other term fits the
   * phrase.
   */
  readonly degree: 'at-least' | 'less-than' | 'more-than' | 'up-to' | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A word that makes a figure an approximate one, such as "about", "roughly" or "nearly". */
export interface ApproximationHedge {
  readonly kind: 'approximation';
  /** `about` leaves the side open, `nearly` is a little less than the figure; `other` if no other term fits the phrase. */
  readonly degree: 'about' | 'nearly' | 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** Wording that limits a statement in a way that no other kind of hedge describes. */
export interface OtherHedge {
  readonly kind: 'other';
  readonly degree: 'other';
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
export type Hedge =
  | CertaintyHedge
  | FrequencyHedge
  | ExtentHedge
  | EmphasisHedge
  | TrendHedge
  | BoundHedge
  | ApproximationHedge
  | OtherHedge;
