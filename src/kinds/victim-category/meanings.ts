import type {
  ExploitationForm,
  Group,
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
  persons: 'people; age and sex are not stated',
  women: 'female adults',
};

/** What the terms of {@link VictimStatus} mean. */
export const victimStatusMeanings: Readonly<Record<VictimStatus, string>> = {
  'returned-migrants-including-victims':
    'people who returned or were returned, some of them victims; not all are called victims',
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
  'forced-labor': 'labor or services under coercion',
  'forced-marriage': 'marriage without free consent',
  'forced-prostitution': 'prostitution under coercion',
  'organ-removal': 'trafficking for the removal of organs',
  'sex-trafficking': 'trafficking for commercial sex',
  'sexual-servitude': 'being held in commercial sex or other sexual exploitation',
  'sold-as-bride': 'sale of a person for marriage',
  unspecified: 'the report mentions trafficking or exploitation and names no form',
  'worst-forms-of-trafficking': 'the report says "the worst forms" and names none',
};

/** What the terms of {@link Sector} mean. */
export const sectorMeanings: Readonly<Record<Sector, string>> = {
  agriculture: 'farms and plantations',
  begging: 'begging in public places',
  'commercial-sex': 'prostitution and other commercial sex',
  construction: 'building sites',
  'domestic-service': 'work in private homes',
  fishing: 'fishing boats and the fishing industry',
  forestry: 'logging and other work in forests',
  'garment-factories': 'factories that make clothing',
  hospitality: 'hotels, restaurants, bars and similar businesses',
  manufacturing: 'factories and workshops',
  mining: 'mines and quarries',
  other: 'a sector or setting that has no term here',
  'street-vending': 'selling goods in the street',
};

/** What the terms of {@link MigrationStatus} mean. */
export const migrationStatusMeanings: Readonly<Record<MigrationStatus, string>> = {
  migrants: 'migrants abroad',
  'not-stated': 'the report does not say',
  returned:
    'they returned, or were returned, to the reported country; the text may not call them migrants',
};
