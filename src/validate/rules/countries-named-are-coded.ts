import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { nameFinder } from '../support/names-in.js';
import { referralsIn } from '../support/referrals-in.js';

/**
 * A country that a quote of a victim category names is in the category: an end of a route, a nationality, a place, or the
 * country of a place. Only a name counts, not the name of a people or of a body such as "the Government of Laos". If the
 * country is none of these, a note that names it says what it is.
 */
export const countriesNamedAreCoded: IntegrityRule = {
  name: 'countries-named-are-coded',
  title:
    'A country named in a quote of a victim category is in its routes, nationalities or places',
  *check(dataset) {
    const namesIn = nameFinder(dataset);
    const referralsOf = referralsIn(dataset);
    const countries = new Set(
      dataset.places.flatMap(({ id, codes }) => (codes === null ? [] : id)),
    );
    for (const { record, path } of eachRecord(dataset)) {
      if (record.kind !== 'victim-category') continue;
      const referred = referralsOf(record);
      const notes = record.notes.join('\n');
      const noted = new Map<string, boolean>();
      const isNoted = (name: string): boolean => {
        const known = noted.get(name) ?? appearsIn(name, notes);
        noted.set(name, known);
        return known;
      };
      for (const [index, { quote }] of record.evidence.entries()) {
        for (const { ids, text } of namesIn(quote)) {
          if (![...ids].some((id) => countries.has(id))) continue;
          if ([...ids].some((id) => referred.has(id))) continue;
          if (isNoted(text)) continue;
          yield {
            path: `${path}.evidence[${index}].quote`,
            id: record.id,
            message: `the quote names ${show(text)}, which is in no route, nationality or place of the category`,
            hint: 'Add the country to `routes`, `who.nationalities` or `places`; if it is none of these, say in `notes` what it is',
          };
        }
      }
    }
  },
};
