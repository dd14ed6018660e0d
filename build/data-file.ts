/** A file of the data, as it is published. */
export interface DataFile {
  /** Its path in `dist/data`, with forward slashes. */
  readonly path: string;
  /** Its media type, such as `text/csv`. */
  readonly mediaType: string;
  /** What it holds, in a few words. */
  readonly title?: string;
  readonly contents: string;
}
