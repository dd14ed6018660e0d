import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachStatement } from '../support/each-passage.js';

/**
 * No statement of the narrative is left out, unless it is listed as uncoded. That a sentence names an organization or a place is not what the sentence
 * says, so these two record types don't count.
 */
export const everyPassageIsUsed: IntegrityRule = {
  name: 'every-passage-is-used',
  title:
    'Every sentence and item of the narrative is evidence of a record other than an organization or a place',
  *check(dataset) {
    const used = new Set<string>();
    const named = new Set<string>();
    for (const { record } of eachRecord(dataset)) {
      const passages = record.kind === 'organization' || record.kind === 'place' ? named : used;
      for (const { passage } of record.evidence) passages.add(passage);
    }
    for (const { passage } of dataset.uncoded) used.add(passage);
    for (const { passage, path } of eachStatement(dataset)) {
      if (used.has(passage.id)) continue;
      yield {
        path,
        id: passage.id,
        message: `passage ${show(passage.id)} (${show(passage.text)}) is evidence of ${named.has(passage.id) ? 'organizations and places only' : 'no record'}`,
        hint: 'Add a record of what it says, quote it as evidence of a record that says so, or list it in uncoded with the reason',
      };
    }
  },
};
