import {
  type Criteria,
  findPlaces,
  getPlace,
  type Place,
  type PlaceCriteriaFacets,
} from 'tip-report-laos-2012';
import { listed } from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, Field, RecordKind } from '../record-kind.js';

const fields: readonly Field<Place>[] = [
  { label: 'Type', read: ({ type }) => type },
  {
    label: 'Lies in',
    read: ({ within }) => (within === null ? 'not stated' : getPlace(within as 'laos').name),
  },
  {
    label: 'ISO 3166-1 codes (ours)',
    read: ({ codes }) =>
      codes === null ? 'none' : `${codes.alpha2}, ${codes.alpha3}, ${codes.numeric}`,
  },
  { label: 'Other names', read: ({ otherNames }) => listed(otherNames) },
];

const kind: RecordKind<Place> = {
  command: 'places',
  summary: 'The places that the report names.',
  nouns: ['place', 'places'],
  table: 'places',
  criteria: {
    type: { says: 'What kind of place it is' },
  } satisfies Record<keyof PlaceCriteriaFacets, Criterion>,
  find: (criteria, exact) => findPlaces(criteria as Criteria<PlaceCriteriaFacets>, { exact }),
  get: (id) => getPlace(id as 'laos'),
  title: ({ name }) => name,
  columns: fields,
  details: fields,
  examples: [{ line: 'places --type country --csv', says: 'The countries, for a spreadsheet.' }],
};

export const placesCommand = recordCommand(kind);
