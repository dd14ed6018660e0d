import type { AnyRecord } from '../../report/any-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { citationsByUnit } from '../support/citations-by-unit.js';
import { coveringCitations } from '../support/covering-citations.js';
import type { Citation } from '../support/each-citation.js';
import { eachStatement } from '../support/each-statement.js';
import { type HedgeFound, hedgesIn } from '../support/hedges-in.js';
import { inContext } from '../support/in-context.js';
import { show, showSome } from '../support/show.js';
import { standsIn } from '../support/spans-of.js';
import { supportsField } from '../support/supports-field.js';

const name = 'hedges-are-carried';

/**
 * Every hedge in a sentence or item of the narrative is carried by a record that quotes it where it stands, in a
 * field that this quote supports: one of its hedges, a quantity in the same words, an estimate for "estimated", a
 * range that says "normally", or the degree of an assessment. What counts as a hedge, `hedgeLexicon` says.
 */
export const hedgesAreCarried: IntegrityRule = {
  name,
  title: 'Every hedge of the narrative is carried by a record that quotes it',
  check(dataset) {
    const problems: Problem[] = [];
    const citations = citationsByUnit(dataset);
    for (const { unit, path } of eachStatement(dataset)) {
      const hedges = [...hedgesIn(unit.text)];
      if (hedges.length === 0) continue;
      const covering = coveringCitations(unit.text, citations.get(unit.id) ?? []);
      for (const hedge of hedges) {
        const quoting = covering(hedge);
        if (quoting.some((citation) => carries(citation, hedge))) continue;
        const { kind, degree } = hedge.coding;
        const ids = [...new Set(quoting.map(({ record }) => record.id))];
        problems.push({
          code: name,
          path: `${path}.text`,
          id: unit.id,
          message: `no record carries the hedge ${show(hedge.words)} in ${show(inContext(unit.text, hedge))}; ${ids.length === 0 ? 'no record quotes it' : `these records quote it: ${showSome(ids)}`}`,
          hint: `Add { kind: '${kind}', degree: '${degree}', phrase: ${show(hedge.words)} } to the hedges of a record that quotes it, and where that has several pieces of evidence, let this one support hedges`,
        });
      }
    }
    return problems;
  },
};

function carries({ record, evidence }: Citation, hedge: HedgeFound): boolean {
  const word = hedge.words.toLowerCase();
  return carriersOf(record, hedge).some(
    ({ field, words }) => standsIn(word, words.toLowerCase()) && supportsField(evidence, field),
  );
}

interface Carrier {
  readonly field: string;
  readonly words: string;
}

function carriersOf(record: AnyRecord, { words, coding }: HedgeFound): readonly Carrier[] {
  const carriers: Carrier[] = [];
  if ('hedges' in record) {
    for (const [index, { phrase }] of record.hedges.entries()) {
      carriers.push({ field: `hedges[${index}].phrase`, words: phrase });
    }
  }
  if (record.kind === 'statistic') {
    const { quantity } = record;
    if (quantity.kind === 'verbal')
      carriers.push({ field: 'quantity.phrase', words: quantity.phrase });
    if (quantity.kind === 'range' && quantity.qualifier !== null) {
      carriers.push({ field: 'quantity.qualifier', words: quantity.qualifier });
    }
    if (quantity.kind === 'estimate' && coding.degree === 'estimated') {
      carriers.push({ field: 'quantity.kind', words });
    }
  }
  if (record.kind === 'finding') {
    if (record.type === 'assessment') carriers.push({ field: 'degree', words: record.degree });
    if (
      record.type === 'action' &&
      record.funding?.kind === 'estimate' &&
      coding.degree === 'estimated'
    ) {
      carriers.push({ field: 'funding.kind', words });
    }
  }
  return carriers;
}
