/** What an entry is of. A `chapter` is a passage of the report in the dataset; it and the report may have no author. */
export type EntryKind =
  | 'dataset'
  | `record${'' | 'WithoutUrl'}`
  | `${'chapter' | 'report'}${'' | 'WithoutAuthor'}${'' | 'WithoutUrl'}`;

/** How a style sets an entry in a list of references: what citeproc made of it, with a mark for each part. */
export interface StyleTemplates extends Readonly<Record<EntryKind, Template>> {
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
