import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachStatement } from '../support/each-unit.js';

/**
 * No statement of the narrative is left out. That a sentence names an organization or a place is not what the sentence
 * says, so these two record types don't count.
 */
export const everyUnitIsUsed: IntegrityRule = {
  name: 'every-unit-is-used',
  title:
    'Every sentence and item of the narrative is evidence of a record other than an organization or a place',
  *check(dataset) {
    const used = new Set<string>();
    const named = new Set<string>();
    for (const { record } of eachRecord(dataset)) {
      const units = record.kind === 'organization' || record.kind === 'place' ? named : used;
      for (const { unit } of record.evidence) units.add(unit);
    }
    for (const { unit, path } of eachStatement(dataset)) {
      if (used.has(unit.id)) continue;
      yield {
        path,
        id: unit.id,
        message: `unit ${show(unit.id)} (${show(unit.text)}) is evidence of ${named.has(unit.id) ? 'organizations and places only' : 'no record'}`,
        hint: 'Add a record of what it says, or quote it as evidence of a record that says so',
      };
    }
  },
};
