import { show, showSome } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachStatement } from '../support/each-passage.js';
import { nameFinder } from '../support/names-in.js';
import { referralsIn } from '../support/referrals-in.js';
import { uncodedByPassage } from '../support/uncoded-by-passage.js';

/**
 * A body or place that a sentence or item of the narrative names is referred to by a record that quotes it. One record
 * of the passage is enough: a quote often names bodies that another record is about. Only proper names count, since "the
 * committee" can be any. Every record is about the report's own
 * country. If no field fits, a note that has the name says what it is.
 */
export const namesAreReferredTo: IntegrityRule = {
  name: 'names-are-referred-to',
  title: 'An organization or place named in a passage is referred to by a record that quotes it',
  *check(dataset) {
    const namesIn = nameFinder(dataset);
    const referralsOf = referralsIn(dataset);
    const referred = new Map<string, Set<string>>();
    const notes = new Map<string, Set<string>>();
    for (const { record } of eachRecord(dataset)) {
      for (const passage of new Set(record.evidence.map((piece) => piece.passage))) {
        addAll(referred, passage, referralsOf(record));
        addAll(notes, passage, record.notes);
      }
    }
    const { country } = dataset.metadata;
    const ownCountry = dataset.places.find(({ codes }) => codes?.alpha2 === country)?.id ?? '';
    const uncoded = uncodedByPassage(dataset);
    for (const { passage, path } of eachStatement(dataset)) {
      for (const { ids, isProper, text } of namesIn(passage.text)) {
        if (!isProper || ids.has(ownCountry)) continue;
        if ([...ids].some((id) => referred.get(passage.id)?.has(id))) continue;
        if ([...(notes.get(passage.id) ?? [])].some((note) => appearsIn(text, note))) continue;
        if (uncoded.get(passage.id)?.some((quote) => quote.includes(text))) continue;
        yield {
          path: `${path}.text`,
          id: passage.id,
          message: `no record that quotes passage ${show(passage.id)} (${show(passage.text)}) refers to ${show(text)}`,
          hint: `Refer to ${showSome([...ids])} in one of them, such as in \`places\`, \`actors\` or \`related\` of a finding; if no field fits, say in \`notes\` what it is, or list it in \`uncoded\``,
        };
      }
    }
  },
};

function addAll(
  byPassage: Map<string, Set<string>>,
  passage: string,
  values: Iterable<string>,
): void {
  const known = byPassage.get(passage) ?? new Set();
  byPassage.set(passage, known);
  for (const value of values) known.add(value);
}
