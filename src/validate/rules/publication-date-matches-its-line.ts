import { show, showSome } from '../../parts/show.js';
import type { TipReport } from '../../report/tip-report.js';
import type { IntegrityRule } from '../rule.js';
import { datesIn } from '../support/dates-in.js';
import { eachPassage } from '../support/each-passage.js';

/**
 * The publication date is one of the dates of its line, or in the month or year that the line gives: of the evidence that
 * supports it or, if there is none, of a line of the page such as "Publication Date 19 June 2012".
 */
export const publicationDateMatchesItsLine: IntegrityRule = {
  name: 'publication-date-matches-its-line',
  title: 'The publication date of the report is a date of the line that states it',
  *check(dataset) {
    const { evidence, id, published } = dataset.metadata;
    const quotes = evidence
      .filter(({ supports }) => supports?.includes('published') === true)
      .map(({ quote }) => quote);
    const lines = quotes.length > 0 ? quotes : publicationLines(dataset);
    const dates = lines.flatMap(datesIn);
    if (lines.length === 0 || dates.some((date) => published.startsWith(date))) return;
    const found = dates.length === 0 ? 'no date' : showSome(dates);
    yield {
      path: 'metadata.published',
      id,
      message: `the publication date is ${show(published)}, but its line (${showSome(lines)}) has ${found}`,
      hint: 'Write in `published` the date that the text has, or quote the line that has it',
    };
  },
};

function publicationLines(dataset: TipReport): readonly string[] {
  return [...eachPassage(dataset)]
    .filter(({ passage }) => passage.type === 'page-line')
    .map(({ passage }) => passage.text)
    .filter((text) => /^(?:publication date|date of publication|published)(?!\p{L})/iu.test(text));
}
