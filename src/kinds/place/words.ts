import {
  capitalized,
  fields,
  joined,
  place,
  quoted,
  type RecordWords,
  words,
} from '../../parts/words.js';
import type { Place } from './place.js';

export function placeWords({ codes, name, otherNames, type, within }: Place): RecordWords {
  return {
    title: capitalized(name),
    summary: joined([type, within === null ? '' : words`located in ${place(within)}`], '; '),
    fields: fields({
      Type: [type],
      'Located in': within === null ? [] : [[place(within)]],
      'ISO 3166-1 codes (added by us)':
        codes === null ? [] : [`${codes.alpha2}, ${codes.alpha3}, ${codes.numeric}`],
      'Other names': otherNames.map(quoted),
    }),
  };
}
