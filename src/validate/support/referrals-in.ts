import type { AnyRecord } from '../../report/any-record.js';
import { eachReference } from '../../report/each-reference.js';
import type { TipReport } from '../../report/tip-report.js';

/**
 * Makes a function that lists the organizations and places that a record refers to, by their ids: those in its fields, the
 * countries of its codes, and the places that these are in.
 */
export function referralsIn({ places }: TipReport): (record: AnyRecord) => ReadonlySet<string> {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const byCode = new Map(places.map(({ codes, id }) => [codes?.alpha2, id]));
  return (record) => {
    const referred = new Set<string>();
    for (const { to, id } of eachReference({ record, path: '', kind: record.kind })) {
      if (to === 'organization') referred.add(id);
      let place = to === 'place' ? id : to === 'country' ? byCode.get(id) : null;
      while (typeof place === 'string' && !referred.has(place)) {
        referred.add(place);
        place = within.get(place);
      }
    }
    return referred;
  };
}
