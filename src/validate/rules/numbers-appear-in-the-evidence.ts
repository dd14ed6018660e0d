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
      for (const carried of figuresOfRecord(record)) {
        const { field, value, reading } = carried;
        if (reading === 'year' || reading === 'day') continue;
        const isQuoted = record.evidence.some((evidence) => {
          if (!supportsField(evidence, field)) return false;
          const text = passages.get(evidence.passage)?.passage.text ?? '';
          const spans = [...spansOf(evidence.quote, text)];
          // Other rules report a quote that does not appear in its passage.
          if (spans.length === 0) return true;
          return figuresOf(evidence.passage, text).some(
            (figure) =>
              (figure.value === value || carriesFigure(carried, figure)) && cover(spans, figure),
          );
        });
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
