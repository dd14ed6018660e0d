import { show } from '../../parts/show.js';
import { eachRecord, type PartialReport } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachStatement, type PassageAt } from '../support/each-passage.js';

/**
 * No statement of the narrative is left out, unless it is listed as uncoded. That a sentence names an organization or a place is not what the sentence
 * says, so these two record types don't count.
 */
export const everyPassageIsUsed: IntegrityRule = {
  name: 'every-passage-is-used',
  title:
    'Every sentence and item of the narrative is evidence of a record other than an organization or a place',
  *check(dataset) {
    for (const { passage, path, quotedBy } of usesOfStatements(dataset)) {
      if (quotedBy === 'records') continue;
      yield {
        path,
        id: passage.id,
        message: `passage ${show(passage.id)} (${show(passage.text)}) is evidence of ${quotedBy}`,
        hint: 'Add a record of what it says, quote it as evidence of a record that says so, or list it in uncoded with the reason',
      };
    }
  },
};

/** A statement of the narrative, and what quotes it; if it is listed as uncoded, that counts as a record. */
interface StatementUse extends PassageAt {
  readonly quotedBy: 'no record' | 'organizations and places only' | 'records';
}

/** Finds out what quotes each statement of the narrative. */
export function* usesOfStatements(report: PartialReport): Generator<StatementUse, void> {
  const used = new Set(report.uncoded.map(({ passage }) => passage));
  const named = new Set<string>();
  for (const { record } of eachRecord(report)) {
    const passages = record.kind === 'organization' || record.kind === 'place' ? named : used;
    for (const { passage } of record.evidence) passages.add(passage);
  }
  for (const statement of eachStatement(report)) {
    const { id } = statement.passage;
    const unused = named.has(id) ? 'organizations and places only' : 'no record';
    yield { ...statement, quotedBy: used.has(id) ? 'records' : unused };
  }
}
