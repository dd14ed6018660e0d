import { showSome } from '../../parts/show.js';
import type { AnyRecord } from '../../report/any-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachUncarried } from '../support/each-uncarried.js';
import { nameFinder } from '../support/names-in.js';
import { referralsIn } from '../support/referrals-in.js';
import { appearsIn } from '../support/spans-of.js';

/**
 * A body or place that a sentence or item of the narrative names is referred to by a record that quotes the name there.
 * One of the records on the passage is enough: a quote often names bodies that another record is about. Only proper
 * names count, since "the committee" can be any. If no field fits, a note that has the name says what it is.
 */
export const namesAreReferredTo: IntegrityRule = {
  name: 'names-are-referred-to',
  title: 'An organization or place named in a passage is referred to by a record that quotes it',
  *check(dataset) {
    const namesIn = nameFinder(dataset);
    const referralsOf = referralsIn(dataset);
    const known = new Map<AnyRecord, ReadonlySet<string>>();
    const referredBy = (record: AnyRecord): ReadonlySet<string> => {
      const referred = known.get(record) ?? referralsOf(record);
      known.set(record, referred);
      return referred;
    };
    const uncarried = eachUncarried(
      dataset,
      (text) => namesIn(text).filter(({ isProper }) => isProper),
      ({ record }, { ids, text }) =>
        [...ids].some((id) => referredBy(record).has(id)) ||
        record.notes.some((note) => appearsIn(text, note)),
    );
    for (const { path, id, found, where } of uncarried) {
      yield {
        path,
        id,
        message: `no record refers to ${where}`,
        hint: `Refer to ${showSome([...found.ids])} in a record that quotes the name, such as in \`places\`, \`actors\` or \`related\` of a finding; if no field fits, say in \`notes\` what it is`,
      };
    }
  },
};
