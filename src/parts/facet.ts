/** One value, or a list of values of which any may match. */
export type OneOrMany<Value> = Value | readonly Value[];

/** Where a record has its values for one criterion, and which values there can be. */
export interface Facet {
  /** Keys, with `[]` after one that has a list, such as `exploitation[].sectors[].sector`; or what reads the values. */
  readonly at: string | readonly string[] | ((record: never) => readonly string[]);
  /**
   * The vocabulary; or `country-code` for an ISO 3166-1 alpha-2 code, which also finds the places within the country,
   * `organization` and `section` for their ids, `place` for the id of a place, which also finds the country's code and the
   * places within it.
   */
  readonly terms: readonly string[] | 'country-code' | 'organization' | 'place' | 'section';
}

/** The facets of a record type, by the names of the criteria. */
export type Facets = Readonly<Record<string, Facet>>;
