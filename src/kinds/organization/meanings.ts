import type { OrganizationType } from './organization.js';

/** What the terms of {@link OrganizationType} mean. */
export const organizationTypeMeanings: Readonly<Record<OrganizationType, string>> = {
  'armed-forces': "the country's armed forces",
  'armed-group': 'an armed group other than the armed forces, such as rebels',
  committee: 'a committee',
  company: 'a company, or several',
  court: 'a court, or the courts',
  donors: 'bodies that give money for the work of others',
  'foreign-government': "another country's government",
  government: 'the government of the country reported on',
  'government-agency': 'an agency or division of the government',
  intergovernmental: 'an organization of states, such as the UN',
  'law-enforcement': 'police or another law enforcement body',
  legislature: 'a parliament or assembly',
  media: 'newspapers, radio or television',
  ministry: 'a ministry',
  'non-governmental': 'organizations independent of governments (NGOs)',
  'not-stated': 'the report does not say',
  office: 'the office of a leader, or the leader who holds it',
  officials: 'officials or authorities as a group',
  other: 'as `otherTerms` says',
  publisher: 'the body that published the report',
};
