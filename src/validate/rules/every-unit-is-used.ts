import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { citationsByUnit } from '../support/citations-by-unit.js';
import { eachStatement } from '../support/each-statement.js';
import { firstWords } from '../support/first-words.js';
import { show } from '../support/show.js';

const name = 'every-unit-is-used';

/**
 * Nothing that the narrative says is passed over. That an organization or a place is named in a sentence is not what
 * the sentence says, so that these two kinds do not count.
 */
export const everyUnitIsUsed: IntegrityRule = {
  name,
  title:
    'Every sentence and item of the narrative is evidence of a record other than an organization or a place',
  check(dataset) {
    const problems: Problem[] = [];
    const citations = citationsByUnit(dataset);
    for (const { unit, path } of eachStatement(dataset)) {
      const citing = citations.get(unit.id) ?? [];
      const used = citing.some(
        ({ record }) => record.kind !== 'organization' && record.kind !== 'place',
      );
      if (used) continue;
      problems.push({
        code: name,
        path,
        id: unit.id,
        message: `unit ${show(unit.id)} (${show(firstWords(unit.text))}) is evidence of ${citing.length === 0 ? 'no record' : 'organizations and places only'}`,
        hint: 'Add a record of what it says, or quote it as evidence of a record that says so',
      });
    }
    return problems;
  },
};
