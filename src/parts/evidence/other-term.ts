/**
 * The report's wording for a term that no vocabulary has: a field of the record is `other`, and this says what it is. A term
 * with a `phrase` beside it, such as a form of exploitation, needs none.
 */
export interface OtherTerm {
  /** The field that is `other`, such as `measure`. */
  readonly field: string;
  /** The report's wording. */
  readonly phrase: string;
}
