import { eachRecord } from '../../report/each-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { type Figure, figuresIn } from '../support/figures-in.js';
import { figuresOfRecord } from '../support/figures-of-record.js';
import { cover, spansOf } from '../support/spans-of.js';
import { supportsField } from '../support/supports-field.js';
import { unitIndex } from '../support/unit-index.js';

const name = 'numbers-stand-in-the-evidence';

/**
 * What a record gives as a number stands in one of its own quotes, in digits or in words. So of two records that carry
 * one figure of the text, neither can be wrong behind the other. The years and days of dates may be inferred, and are
 * for inferred-values-say-so to check.
 */
export const numbersStandInTheEvidence: IntegrityRule = {
  name,
  title: 'Every number of a record stands in a quote of the record that supports its field',
  check(dataset) {
    const problems: Problem[] = [];
    const units = unitIndex(dataset);
    const known = new Map<string, readonly Figure[]>();
    const figuresOf = (id: string, text: string): readonly Figure[] => {
      const figures = known.get(id) ?? figuresIn(text);
      known.set(id, figures);
      return figures;
    };
    for (const { record, path } of eachRecord(dataset)) {
      for (const { field, value, reading } of figuresOfRecord(record)) {
        if (reading === 'year' || reading === 'day') continue;
        const isQuoted = record.evidence.some((evidence) => {
          if (!supportsField(evidence, field)) return false;
          const text = units.get(evidence.unit)?.unit.text ?? '';
          const spans = [...spansOf(evidence.quote, text)];
          // A quote that does not stand in its unit is for other rules to report.
          if (spans.length === 0) return true;
          return figuresOf(evidence.unit, text).some(
            (figure) => figure.value === value && cover(spans, figure),
          );
        });
        if (isQuoted) continue;
        problems.push({
          code: name,
          path: `${path}.${field}`,
          id: record.id,
          message: `the number ${value} stands in no quote of the record that supports ${field}`,
          hint: 'Write the number of the text, and quote the words in which it stands',
        });
      }
    }
    return problems;
  },
};
