import type {
  ExploitationForm,
  ExploiterType,
  Group,
  GroupCharacteristic,
  MigrationStatus,
  Sector,
  VictimStatus,
} from './victim-category.js';

/** What the terms of {@link Group} mean. */
export const groupMeanings: Readonly<Record<Group, string>> = {
  boys: 'male children',
  children: 'children; the sex is not stated',
  female: 'women or girls; the age is not stated',
  girls: 'female children',
  male: 'men or boys; the age is not stated',
  men: 'male adults',
  other: 'as `otherTerms` says',
  persons: 'people; age and sex are not stated',
  women: 'female adults',
};

/** What the terms of {@link VictimStatus} mean. */
export const victimStatusMeanings: Readonly<Record<VictimStatus, string>> = {
  other: 'as `otherTerms` says',
  'returned-including-victims':
    'people who returned or were returned; the report mentions victims among them, and doesn’t call all of them victims',
  subjected: 'subjected to exploitation; not called victims',
  victims: 'called victims',
  vulnerable: 'called vulnerable, not victims',
};

/** What the terms of {@link ExploitationForm} mean. */
export const exploitationFormMeanings: Readonly<Record<ExploitationForm, string>> = {
  'child-sex-tourism': 'travel to sexually exploit children',
  'child-soldiering': 'use of children as soldiers or in support of armed forces',
  'debt-bondage': 'labor or services forced by means of a debt',
  'domestic-servitude': 'forced labor in a private home',
  'forced-begging': 'begging under coercion',
  'forced-criminality': 'crimes committed under coercion',
  'forced-labor': 'labor or services under coercion',
  'forced-marriage': 'marriage without free consent',
  'forced-prostitution': 'prostitution under coercion',
  'fraudulent-marriage': 'marriage by deception, or a sham marriage, for exploitation',
  'online-scams': 'fraud over the internet or telephone, committed under coercion',
  'organ-removal': 'trafficking for the removal of organs',
  other: 'a form that has no term here; the phrase says it',
  'sex-trafficking': 'trafficking for commercial sex',
  'sexual-servitude': 'being held in commercial sex or other sexual exploitation',
  'sold-as-bride': 'sale of a person for marriage',
  'state-sponsored-forced-labor': 'labor or services that the state imposes under coercion',
  unspecified: 'the report mentions trafficking or exploitation and names no form',
  'worst-forms-of-trafficking': 'the report says "the worst forms" and names none',
};

/** What the terms of {@link Sector} mean. */
export const sectorMeanings: Readonly<Record<Sector, string>> = {
  agriculture: 'farms and plantations',
  begging: 'begging in public places',
  'brick-kilns': 'the making of bricks',
  'commercial-sex': 'prostitution and other commercial sex',
  construction: 'building sites',
  'domestic-service': 'work in private homes',
  entertainment: 'karaoke bars, nightclubs, performances and similar businesses',
  fishing: 'fishing boats and the fishing industry',
  forestry: 'logging and other work in forests',
  'garment-factories': 'factories that make clothing',
  hospitality: 'hotels, restaurants, bars and similar businesses',
  manufacturing: 'factories and workshops',
  mining: 'mines and quarries',
  other: 'a sector or setting that has no term here',
  processing: 'plants that process fish, shrimp, meat or other produce',
  ranching: 'ranches, and the herding of animals',
  sports: 'sports, such as the recruitment of players',
  'street-vending': 'selling goods in the street',
  tourism: 'services for tourists, such as at resorts',
  transportation: 'driving, shipping and other transport of people or goods',
};

/** What the terms of {@link MigrationStatus} mean. */
export const migrationStatusMeanings: Readonly<Record<MigrationStatus, string>> = {
  migrants: 'migrants abroad',
  'not-stated': 'the report does not say',
  other: 'another status; the phrase for the group says it',
  returned:
    'they returned, or were returned, to the country reported on; the text may not call them migrants',
};

/** What the terms of {@link GroupCharacteristic} mean. */
export const groupCharacteristicMeanings: Readonly<Record<GroupCharacteristic, string>> = {
  'asylum-seekers': 'people who ask for protection as refugees',
  'former-combatants': 'people who have fought for armed forces or an armed group',
  'indigenous-people': 'people who are called indigenous',
  'internally-displaced-persons': 'people driven from their homes within their country',
  'lgbti-persons': 'lesbian, gay, bisexual, transgender or intersex people',
  orphans: 'children who have lost parents',
  other: 'a characteristic that has no term here; the phrase says it',
  'persons-with-disabilities': 'people with disabilities',
  prisoners: 'people in prison or in detention',
  refugees: 'people who are called refugees',
  'stateless-persons': 'people without a nationality',
  'street-children': 'children who live or work in the street',
  students: 'pupils and students',
  'unaccompanied-minors': 'children without a parent or guardian',
  workers: 'people named by their work, such as domestic workers',
};

/** What the terms of {@link ExploiterType} mean. */
export const exploiterTypeMeanings: Readonly<Record<ExploiterType, string>> = {
  'armed-groups': 'rebels, militias and other armed groups that are not of a state',
  brokers: 'brokers and other intermediaries',
  companies: 'companies and other businesses',
  'criminal-groups': 'organized crime, gangs and networks',
  drivers: 'drivers, and others who transport the people',
  employers: 'employers, and owners or managers of a business',
  'family-members': 'parents, spouses and other relatives',
  officials: 'officials, acting in office or not',
  other: 'others, who have no term here; the phrase says who',
  recruiters: 'recruiters and recruitment agencies',
  'security-forces': 'police, armed forces, border guards and prison guards',
  state: 'the government itself, by its policy',
  tourists: 'tourists and other foreign visitors',
  traffickers: 'called traffickers; the report says no more of who they are',
};
