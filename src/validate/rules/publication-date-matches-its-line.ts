import { show, showSome } from '../../parts/show.js';
import type { IntegrityRule } from '../rule.js';
import { datesIn } from '../support/dates-in.js';

/** If evidence supports the publication date, one of its dates is that day, or the month or year of it. */
export const publicationDateMatchesItsLine: IntegrityRule = {
  name: 'publication-date-matches-its-line',
  title: 'The publication date of the report is a date of the quote that supports it',
  *check({ metadata: { evidence, id, published } }) {
    const quotes = evidence
      .filter(({ supports }) => supports?.includes('published') === true)
      .map(({ quote }) => quote);
    if (quotes.length === 0) return;
    const dates = quotes.flatMap(datesIn);
    if (dates.some((date) => published.startsWith(date))) return;
    const found = dates.length === 0 ? 'no date' : showSome(dates);
    yield {
      path: 'metadata.published',
      id,
      message: `the publication date is ${show(published)}, but the evidence that supports it (${showSome(quotes)}) has ${found}`,
      hint: 'Write in `published` the date that the text has, or quote the line that has it',
    };
  },
};
