import { show } from '../../parts/show.js';
import { eachQuotation } from '../../report/each-quotation.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { describeDifference } from '../support/describe-difference.js';
import { appearsIn } from '../support/spans-of.js';

/** What a record gives as the report's wording appears in one of its own quotes, in whole words. */
export const phrasesAppearInTheEvidence: IntegrityRule = {
  name: 'phrases-appear-in-the-evidence',
  title: "Every field with the report's wording appears letter for letter in a quote of its record",
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      const [{ quote }, ...others] = record.evidence;
      for (const { path: field, words } of eachQuotation(record)) {
        if (record.evidence.some((piece) => appearsIn(words, piece.quote))) continue;
        // If there are several quotes, we can't know which one was meant.
        const difference = others.length === 0 ? `: ${describeDifference(words, quote)}` : '';
        yield {
          path: `${path}.${field}`,
          id: record.id,
          message: `${show(words)} appears in no quote of the record${difference}`,
          hint: 'Write the wording of the text letter for letter, and quote the text that has it',
        };
      }
    }
  },
};
