import type { IntegrityRule } from '../rule.js';
import { eachUnit } from '../support/each-unit.js';

/** The units and the separators between them are the source text, so together they are as long as it. */
export const textIsAsLongAsItsSource: IntegrityRule = {
  name: 'text-is-as-long-as-its-source',
  title: 'The units of the text are together as long as the source that the report names',
  *check(dataset) {
    let length = 0;
    for (const { unit } of eachUnit(dataset)) length += [...unit.text, ...unit.separator].length;
    const { id, source } = dataset.report;
    if (length === source.codePoints) return;
    yield {
      path: 'report.source.codePoints',
      id,
      message: `the units and their separators have ${length} code points, and the source ${source.codePoints}`,
      hint: 'Add the text that is missing, or write the length of the source in code points',
    };
  },
};
