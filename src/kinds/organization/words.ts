import { countryName } from '../../parts/route/words.js';
import {
  capitalized,
  fields,
  joined,
  labelled,
  organization,
  quoted,
  type RecordWords,
  spaced,
  words,
} from '../../parts/words.js';
import type { Organization } from './organization.js';

export function organizationWords(record: Organization): RecordWords {
  const { country, otherNames, partOf } = record;
  const type = record.type === 'not-stated' ? 'type not stated' : spaced(record.type);
  return {
    title: capitalized(record.name),
    summary: joined(
      [
        type,
        partOf === null ? '' : words`part of ${organization(partOf)}`,
        country === null ? 'no country stated' : countryName(country),
        labelled('other names', otherNames.map(quoted)),
      ],
      '; ',
    ),
    fields: fields({
      Type: [type],
      'Part of': partOf === null ? [] : [[organization(partOf)]],
      Country: [country === null ? 'not stated' : countryName(country)],
      'Other names': otherNames.map(quoted),
    }),
  };
}
