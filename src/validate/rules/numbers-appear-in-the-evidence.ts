import { cover, spansOf } from '../../parts/spans-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { passagesById } from '../support/each-passage.js';
import { type Figure, figuresIn } from '../support/figures-in.js';
import { carriesFigure, figuresOfRecord } from '../support/figures-of-record.js';
import { supportsField } from '../support/supports-field.js';

/**
 * Every number of a record appears in one of its own quotes, in digits or in words, or as another number that says the
 * same, such as a fraction; a zero can also be "no victims". So if two records have the same
 * figure of the text, each of them is checked. The years and days of dates may be inferred; inferred-values-say-so
 * checks them.
 */
export const numbersAppearInTheEvidence: IntegrityRule = {
  name: 'numbers-appear-in-the-evidence',
  title: 'Every number of a record appears in a quote of the record that supports its field',
  *check(dataset) {
    const passages = passagesById(dataset);
    const known = new Map<string, readonly Figure[]>();
    const figuresOf = (id: string, text: string): readonly Figure[] => {
      const figures = known.get(id) ?? figuresIn(text);
      known.set(id, figures);
      return figures;
    };
    for (const { record, path } of eachRecord(dataset)) {
      const numbers = figuresOfRecord(record).filter(
        ({ reading }) => reading !== 'year' && reading !== 'day',
      );
      if (numbers.length === 0) continue;
      const pieces = record.evidence.map((evidence) => {
        const text = passages.get(evidence.passage)?.passage.text ?? '';
        const spans = [...spansOf(evidence.quote, text)];
        const figures = figuresOf(evidence.passage, text).filter((each) => cover(spans, each));
        return { evidence, isInPassage: spans.length > 0, figures: withoutDuplicates(figures) };
      });
      for (const carried of numbers) {
        const { field, value } = carried;
        const isQuoted = pieces.some(
          ({ evidence, figures, isInPassage }) =>
            supportsField(evidence, field) &&
            // Other rules report a quote that does not appear in its passage.
            (!isInPassage || figures.some((figure) => carriesFigure(carried, figure))),
        );
        if (isQuoted) continue;
        yield {
          path: `${path}.${field}`,
          id: record.id,
          message: `the number ${value} appears in no quote of the record that supports ${field}`,
          hint: 'Write the number that the text has, and quote it',
        };
      }
    }
  },
};

/** The figures of a text without those that say the same. */
function withoutDuplicates(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [figure.text, figure])).values()];
}
