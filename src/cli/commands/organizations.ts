import {
  type Criteria,
  findOrganizations,
  getOrganization,
  type Organization,
  type OrganizationCriteriaFacets,
} from 'tip-report-laos-2012';
import { inWords, listed, organizationName } from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, Field, RecordKind } from '../record-kind.js';

const fields: readonly Field<Organization>[] = [
  { label: 'Type', read: ({ type }) => inWords(type) },
  {
    label: 'Part of',
    read: ({ partOf }) => (partOf === null ? 'not stated' : organizationName(partOf)),
  },
  { label: 'Country', read: ({ country }) => country ?? 'not stated' },
  { label: 'Other names', read: ({ otherNames }) => listed(otherNames) },
];

const kind: RecordKind<Organization> = {
  command: 'organizations',
  summary: 'The bodies and groups of bodies that the report names.',
  nouns: ['organization', 'organizations'],
  table: 'organizations',
  criteria: {
    type: { says: 'What kind of body it is' },
  } satisfies Record<keyof OrganizationCriteriaFacets, Criterion>,
  find: (criteria, exact) =>
    findOrganizations(criteria as Criteria<OrganizationCriteriaFacets>, { exact }),
  get: (id) => getOrganization(id as 'government-of-laos'),
  title: ({ name }) => name,
  columns: fields,
  details: fields,
  examples: [{ line: 'organizations --type ministry,court', says: 'Ministries and courts.' }],
};

export const organizationsCommand = recordCommand(kind);
