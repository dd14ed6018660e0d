import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import type { IntegrityRule } from '../rule.js';
import { passagesById } from '../support/each-passage.js';

/** Uncoded wording is in the passage that it names. */
export const uncodedIsInTheText: IntegrityRule = {
  name: 'uncoded-is-in-the-text',
  title: 'Uncoded wording appears in its passage letter for letter',
  *check(dataset) {
    const passages = passagesById(dataset);
    for (const [index, { passage, quote }] of dataset.uncoded.entries()) {
      const text = passages.get(passage)?.passage.text;
      if (text !== undefined && appearsIn(quote, text)) continue;
      const path = `uncoded[${index}]`;
      yield text === undefined
        ? {
            path: `${path}.passage`,
            id: null,
            message: `the text has no passage ${show(passage)}`,
            hint: 'Name the passage that has the wording',
          }
        : {
            path: `${path}.quote`,
            id: passage,
            message: `${show(quote)} does not appear in passage ${show(passage)} letter for letter, in whole words`,
            hint: 'Quote the passage letter for letter',
          };
    }
  },
};
