import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { describeDifference } from '../support/describe-difference.js';
import { passagesById } from '../support/each-passage.js';

/**
 * Every quote appears in its passage letter for letter. A quote that starts or ends inside a word or a figure does not
 * count: "7 convictions" is not a quote from "37 convictions".
 */
export const quotesAppearInTheirPassage: IntegrityRule = {
  name: 'quotes-appear-in-their-passage',
  title: 'Every evidence quote appears letter for letter in the passage that it names',
  *check(dataset) {
    const passages = passagesById(dataset);
    // Hints stay cheap however many problems there are.
    let comparisons = 1_000_000;
    for (const { record, path } of eachRecord(dataset)) {
      for (const [index, { quote, passage }] of record.evidence.entries()) {
        const text = passages.get(passage)?.passage.text;
        // references-resolve reports a passage that does not exist.
        if (text === undefined || appearsIn(quote, text)) continue;
        comparisons -= passages.size;
        const other =
          comparisons < 0
            ? undefined
            : [...passages.values()].find((each) => appearsIn(quote, each.passage.text));
        yield {
          path: `${path}.evidence[${index}].quote`,
          id: record.id,
          message: `the quote ${show(quote)} does not appear in passage ${show(passage)}: ${describeDifference(quote, text)}`,
          hint:
            other === undefined
              ? 'Quote the passage letter for letter, in whole words, or name the passage that has the quote'
              : `Name passage ${show(other.passage.id)}, which has the quote, or quote passage ${show(passage)} letter for letter`,
        };
      }
    }
  },
};
