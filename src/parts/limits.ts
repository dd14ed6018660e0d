// No narrative needs more. Without limits, a few records could be the work of hours.

/** The most items that a list in a record can have. */
export const mostItems = 200;

/** The most records of one kind in a report, and the most sections, paragraphs or passages in a list of them. */
export const mostRecords = 10_000;

/** The most characters of a text in a record, or of a passage. */
export const mostCharacters = 5000;
