/** The same amount in another currency, as the report gives it beside an amount, such as "($1,250 to $12,500)". */
export interface ConvertedMoney {
  /** ISO 4217 code. */
  readonly currency: string;
  /** The lowest amount. */
  readonly minimum: number;
  /** The highest amount; equal to `minimum` if there is just one. */
  readonly maximum: number;
  /** The report's wording. */
  readonly phrase: string;
}

/** The currency of an amount of money. */
export interface Money {
  /** ISO 4217 code, such as `USD`. */
  readonly currency: string;
  /** Whether the report gives the amount as the equivalent of a sum in another currency, which it does not name. */
  readonly equivalent: boolean;
  /** The amount in another currency that the report gives beside it; null if it gives none. */
  readonly converted: ConvertedMoney | null;
}

/** A number. */
export interface ExactQuantity<out Value extends number = number> {
  /** A number: see `value`. */
  readonly kind: 'exact';
  /** The number, in the unit of its record. */
  readonly value: Value;
  /** The report's wording, if it isn't the number itself, such as "no victims". A zero always has it. */
  readonly phrase?: string;
  /** Present if the number is an amount of money. */
  readonly money?: Money;
}

/** A number that the report itself calls an estimate. */
export interface EstimateQuantity<out Value extends number = number> {
  /** A number that the report calls an estimate: see `value`. */
  readonly kind: 'estimate';
  /** The estimate, in the unit of its record. */
  readonly value: Value;
  /** Present if the number is an amount of money. */
  readonly money?: Money;
}

/** A lowest and a highest number, both included. */
export interface RangeQuantity<
  out Minimum extends number = number,
  out Maximum extends number = number,
> {
  /** A lowest and a highest number: see `minimum` and `maximum`. */
  readonly kind: 'range';
  /** The lowest number, in the unit of its record. */
  readonly minimum: Minimum;
  /** The highest number, in the same unit. */
  readonly maximum: Maximum;
  /** "normally" if the report says that values are normally in the range; null if it doesn't. */
  readonly qualifier: 'normally' | null;
  /** Present if the numbers are amounts of money. */
  readonly money?: Money;
}

/** Every way that a number can be bounded: the terms of {@link BoundRelation}. */
export const boundRelations = /* @__PURE__ */ Object.freeze([
  'at-least',
  'at-most',
  'less-than',
  'more-than',
  'nearly',
] as const);

/** How a number bounds a quantity: "at least", "up to" or "as many as", "fewer than", "more than", "nearly". */
export type BoundRelation = (typeof boundRelations)[number];

/** A number that the quantity is not below, or not above. It isn't an estimate. */
export interface BoundQuantity<out Value extends number = number> {
  /** A number that the quantity is above or below. */
  readonly kind: 'bound';
  /** Whether the quantity is above or below the number. */
  readonly relation: BoundRelation;
  /** The number, in the unit of its record. */
  readonly value: Value;
  /** The report's wording, such as "at least 50". */
  readonly phrase: string;
  /** Present if the number is an amount of money. */
  readonly money?: Money;
}

/** A part of a whole: "40 percent", "two-thirds", "12 of 18 provinces". It isn't a number in the unit of its record. */
export interface ShareQuantity<
  out Part extends number = number,
  out Whole extends number = number,
> {
  /** A part of a whole. */
  readonly kind: 'share';
  /** The part: 40, 2 or 12 in these examples. */
  readonly part: Part;
  /** The whole: 100, 3 or 18 in these examples. */
  readonly whole: Whole;
  /** The report's wording. */
  readonly phrase: string;
}

/** A quantity in words, without a number. */
export interface VerbalQuantity<out Phrase extends string = string> {
  /** Words without a number: see `phrase`. */
  readonly kind: 'verbal';
  /** The report's wording, such as "minimal". */
  readonly phrase: Phrase;
}

/** Every way in which the report says that a number is missing: the terms of {@link MissingReason}. */
export const missingReasons = /* @__PURE__ */ Object.freeze([
  'not-provided',
  'not-recorded',
  'not-reported',
  'other',
  'unknown',
] as const);

/**
 * How the report says that a number is missing. None of the terms means zero.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type MissingReason = (typeof missingReasons)[number];

/** A quantity that the report says is missing. It has no number, which does not mean zero. */
export interface MissingQuantity<out Reason extends MissingReason = MissingReason> {
  /** The report says that it is missing. There is no number, which does not mean zero. */
  readonly kind: 'missing';
  /** How the report says that the number is missing. None of the terms means zero. */
  readonly reason: Reason;
  /** The report's wording for it. */
  readonly phrase: string;
  /** `yes` if the report says that it did occur; `not-stated` if the report doesn't say whether any occurred. */
  readonly occurred: 'not-stated' | 'yes';
}

/**
 * How much, or how many. Which fields it has depends on `kind`: TypeScript lets you read a number only after you check that there is one.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, hotlineCalls } from 'tip-report-laos-2012';
 *
 * convictionsInReportingPeriod.quantity.value; // => 37
 * hotlineCalls.quantity.reason; // => 'not-recorded'
 * ```
 */
export type Quantity =
  | ExactQuantity
  | EstimateQuantity
  | RangeQuantity
  | BoundQuantity
  | ShareQuantity
  | VerbalQuantity
  | MissingQuantity;

/** The kinds of quantity. */
export type QuantityKind = Quantity['kind'];

/** Every kind of quantity: the terms of {@link QuantityKind}. */
export const quantityKinds = /* @__PURE__ */ Object.freeze([
  'bound',
  'estimate',
  'exact',
  'missing',
  'range',
  'share',
  'verbal',
] as const satisfies readonly QuantityKind[]);

/** The narrowest quantity type for an object literal: `{ kind: 'exact'; value: 37 }` is an `ExactQuantity<37>`. */
export type QuantityOf<Literal extends Quantity> = Literal extends {
  readonly kind: 'exact';
  readonly value: infer Value extends number;
}
  ? ExactQuantity<Value>
  : Literal extends { readonly kind: 'estimate'; readonly value: infer Value extends number }
    ? EstimateQuantity<Value>
    : Literal extends {
          readonly kind: 'range';
          readonly minimum: infer Minimum extends number;
          readonly maximum: infer Maximum extends number;
        }
      ? RangeQuantity<Minimum, Maximum>
      : Literal extends { readonly kind: 'bound'; readonly value: infer Value extends number }
        ? BoundQuantity<Value>
        : Literal extends {
              readonly kind: 'share';
              readonly part: infer Part extends number;
              readonly whole: infer Whole extends number;
            }
          ? ShareQuantity<Part, Whole>
          : Literal extends {
                readonly kind: 'verbal';
                readonly phrase: infer Phrase extends string;
              }
            ? VerbalQuantity<Phrase>
            : Literal extends {
                  readonly kind: 'missing';
                  readonly reason: infer Reason extends MissingReason;
                }
              ? MissingQuantity<Reason>
              : never;
