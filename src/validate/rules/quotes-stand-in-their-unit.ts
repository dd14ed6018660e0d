import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { allowance } from '../support/allowance.js';
import { describeDifference } from '../support/describe-difference.js';
import { eachCitation } from '../support/each-citation.js';
import { show } from '../support/show.js';
import { standsIn } from '../support/spans-of.js';
import { unitIndex } from '../support/unit-index.js';

const name = 'quotes-stand-in-their-unit';

/**
 * Every quote stands in its unit letter for letter. A quote that begins or ends inside a word or a figure does not
 * count: "7 convictions" is no quote from "37 convictions".
 */
export const quotesStandInTheirUnit: IntegrityRule = {
  name,
  title: 'Every evidence quote stands letter for letter in the unit that it names',
  check(dataset) {
    const problems: Problem[] = [];
    const units = unitIndex(dataset);
    const mayCompare = allowance(1_000_000);
    for (const { evidence, path, record } of eachCitation(dataset)) {
      const { quote, unit: unitId } = evidence;
      const text = units.get(unitId)?.unit.text;
      // A unit that does not exist is for references-resolve to report.
      if (text === undefined || standsIn(quote, text)) continue;
      const at = { code: name, path: `${path}.quote`, id: record.id };
      if (quote === '') {
        const message = `the quote from unit ${show(unitId)} is empty`;
        problems.push({ ...at, message, hint: 'Quote the words on which the record rests' });
        continue;
      }
      const elsewhere = mayCompare(units.size)
        ? [...units.values()].find(({ unit }) => standsIn(quote, unit.text))
        : undefined;
      problems.push({
        ...at,
        message: `the quote ${show(quote)} does not stand in unit ${show(unitId)}: ${describeDifference(quote, text)}`,
        hint:
          elsewhere === undefined
            ? 'Quote the unit letter for letter, in whole words, or name the unit in which the quote stands'
            : `Name unit ${show(elsewhere.unit.id)}, in which the quote stands, or quote unit ${show(unitId)} letter for letter`,
      });
    }
    return problems;
  },
};
