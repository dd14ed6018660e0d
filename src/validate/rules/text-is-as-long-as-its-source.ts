import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { eachUnit } from '../support/each-unit.js';

const name = 'text-is-as-long-as-its-source';

/** The units and what separates them give the source back, so that together they are as long as it. */
export const textIsAsLongAsItsSource: IntegrityRule = {
  name,
  title: 'The units of the text are together as long as the source that the report names',
  check(dataset) {
    let length = 0;
    for (const { unit } of eachUnit(dataset)) {
      length += [...unit.text, ...unit.separator].length;
    }
    const { id, source } = dataset.report;
    if (length === source.codePoints) return [];
    const problem: Problem = {
      code: name,
      path: 'report.source.codePoints',
      id,
      message: `the units and their separators have ${length} code points, and the source ${source.codePoints}`,
      hint: 'Give the text back whole, in texts and separators, or write the length of the source in code points',
    };
    return [problem];
  },
};
