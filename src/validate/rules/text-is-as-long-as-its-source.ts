import type { IntegrityRule } from '../rule.js';
import { eachPassage } from '../support/each-passage.js';

/** The passages and the separators between them are the source text, so together they are as long as it. */
export const textIsAsLongAsItsSource: IntegrityRule = {
  name: 'text-is-as-long-as-its-source',
  title: 'The passages of the text are together as long as the source that the report names',
  *check(dataset) {
    let length = 0;
    for (const { passage } of eachPassage(dataset))
      length += [...passage.text, ...passage.separator].length;
    const { id, source } = dataset.metadata;
    if (length === source.codePoints) return;
    yield {
      path: 'metadata.source.codePoints',
      id,
      message: `the passages and their separators have ${length} code points, and the source ${source.codePoints}`,
      hint: 'Add the text that is missing, or write the length of the source in code points',
    };
  },
};
