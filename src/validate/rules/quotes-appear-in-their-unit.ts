import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { describeDifference } from '../support/describe-difference.js';
import { unitsById } from '../support/each-unit.js';
import { appearsIn } from '../support/spans-of.js';

/**
 * Every quote appears in its unit letter for letter. A quote that starts or ends inside a word or a figure does not
 * count: "7 convictions" is not a quote from "37 convictions".
 */
export const quotesAppearInTheirUnit: IntegrityRule = {
  name: 'quotes-appear-in-their-unit',
  title: 'Every evidence quote appears letter for letter in the unit that it names',
  *check(dataset) {
    const units = unitsById(dataset);
    // Hints stay cheap however many problems there are.
    let comparisons = 1_000_000;
    for (const { record, path } of eachRecord(dataset)) {
      for (const [index, { quote, unit }] of record.evidence.entries()) {
        const text = units.get(unit)?.unit.text;
        // references-resolve reports a unit that does not exist.
        if (text === undefined || appearsIn(quote, text)) continue;
        comparisons -= units.size;
        const other =
          comparisons < 0
            ? undefined
            : [...units.values()].find((each) => appearsIn(quote, each.unit.text));
        yield {
          path: `${path}.evidence[${index}].quote`,
          id: record.id,
          message: `the quote ${show(quote)} does not appear in unit ${show(unit)}: ${describeDifference(quote, text)}`,
          hint:
            other === undefined
              ? 'Quote the unit letter for letter, in whole words, or name the unit that has the quote'
              : `Name unit ${show(other.unit.id)}, which has the quote, or quote unit ${show(unit)} letter for letter`,
        };
      }
    }
  },
};
