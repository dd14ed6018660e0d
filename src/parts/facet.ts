/** Where a record has its values for one criterion, and which values there can be. */
export type Facet = {
  /** The vocabulary; or `country-code` for any ISO 3166-1 alpha-2 code, `id` for the id of any record. */
  readonly terms: readonly string[] | 'country-code' | 'id';
} & (
  | {
      /** Keys, with `[]` after one that has a list, such as `exploitation[].sectors[].sector`. */
      readonly path: string;
    }
  | {
      /** For a value that is in no field. */
      readonly read: (record: never) => readonly string[];
    }
);

/** The facets of a record kind, by the names of the criteria. */
export type Facets = Readonly<Record<string, Facet>>;
