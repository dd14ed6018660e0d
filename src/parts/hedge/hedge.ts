interface HedgeBase {
  /** The report's wording. */
  readonly phrase: string;
  /**
   * The fields or parts of the record that it limits, such as `routes[1]` for the second route. Left out if it limits the
   * whole statement, or if the phrase says what it limits.
   */
  readonly limits?: readonly string[];
}

/** A word that leaves the truth of a statement open, such as "suspected", "allegedly" or "reportedly". */
export interface CertaintyHedge extends HedgeBase {
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
}

/** A word that says how often something holds, such as "often" or "normally". */
export interface FrequencyHedge extends HedgeBase {
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
}

/**
 * A word that says for how many, or to what extent, something holds, such as "some", "dozens" or "to a much lesser
 * extent".
 */
export interface ExtentHedge extends HedgeBase {
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
}

/** A word that singles out a part of a group without excluding the rest, such as "particularly" or "especially". */
export interface EmphasisHedge extends HedgeBase {
  /** A part of a group is singled out. */
  readonly kind: 'emphasis';
  /** How the part is singled out; `other` if no other term fits the phrase. */
  readonly degree: 'disproportionately' | 'especially' | 'particularly' | 'most-often' | 'other';
}

/** A word that says how something changes over time, such as "increasingly". It gives neither a frequency nor a figure. */
export interface TrendHedge extends HedgeBase {
  /** How it changes over time. */
  readonly kind: 'trend';
  /** Which way it changes; `other` if no other term fits the phrase. */
  readonly degree: 'decreasingly' | 'increasingly' | 'other';
}

/** A word that makes a figure the lowest or highest of those it allows, such as "at least", "over" or "up to". */
export interface BoundHedge extends HedgeBase {
  /** A figure is the lowest or highest. */
  readonly kind: 'bound';
  /**
   * `at-least` and `up-to` include the figure, `more-than` and `less-than` don't; `other` if no other term fits the
   * phrase.
   */
  readonly degree: 'at-least' | 'less-than' | 'more-than' | 'up-to' | 'other';
}

/** A word that makes a figure an approximate one, such as "about", "roughly" or "nearly". */
export interface ApproximationHedge extends HedgeBase {
  /** A figure is approximate. */
  readonly kind: 'approximation';
  /** `about` leaves the side open, `nearly` is a little less than the figure; `other` if no other term fits the phrase. */
  readonly degree: 'about' | 'nearly' | 'other';
}

/** Wording that limits a statement in a way that no other kind of hedge describes. */
export interface OtherHedge extends HedgeBase {
  /** The statement is limited in another way. */
  readonly kind: 'other';
  /** The wording has no normalized form. */
  readonly degree: 'other';
}

/**
 * A qualifier: wording that limits what the report claims. Which fields it has depends on `kind`; `degree` is the normalized `phrase`.
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
