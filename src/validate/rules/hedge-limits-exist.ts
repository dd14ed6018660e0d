import { everyField } from '../../parts/paths.js';
import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';

/** A hedge that limits a part of its record names a part that is there, such as `routes[1]`. */
export const hedgeLimitsExist: IntegrityRule = {
  name: 'hedge-limits-exist',
  title: 'Every part that a hedge limits is in its record',
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      if (!('hedges' in record)) continue;
      const parts = new Set(Array.from(everyField(record), (field) => field.path));
      for (const [index, { limits = [] }] of record.hedges.entries()) {
        for (const [place, part] of limits.entries()) {
          if (parts.has(part)) continue;
          yield {
            path: `${path}.hedges[${index}].limits[${place}]`,
            id: record.id,
            message: `${show(part)} is not part of the record`,
            hint: 'Name a field of the record, with the place of an item in brackets, counted from 0; or remove it if the hedge limits the whole statement',
          };
        }
      }
    }
  },
};
