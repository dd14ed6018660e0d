/** How a style sets an entry in a list of references: what citeproc made of it, with a mark for each part. */
export interface StyleTemplates {
  readonly dataset: Template;
  /** A passage of the report in the dataset. */
  readonly chapter: Template;
  readonly record: Template;
  readonly report: Template;
  /** The same without an address. */
  readonly chapterWithoutUrl: Template;
  readonly recordWithoutUrl: Template;
  readonly reportWithoutUrl: Template;
  /** The names of the months as the style writes them; empty if it writes none. */
  readonly months: readonly string[];
}

/**
 * The entry without and with an access date; one text if that makes no difference.
 *
 * Marks are in braces: `{title}`, or `{Title}` if the style sets titles in title case. An apostrophe follows if the title
 * is in quotation marks, so that quotation marks inside it are single.
 */
export type Template = string | readonly [without: string, withAccess: string];
