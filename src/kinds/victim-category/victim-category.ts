import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Route } from '../../parts/route/route.js';

/** Every age and sex that a group can have: the terms of {@link Group}. */
export const groups = /* @__PURE__ */ Object.freeze([
  'boys',
  'children',
  'female',
  'girls',
  'male',
  'men',
  'other',
  'persons',
  'women',
] as const);

/**
 * Age and sex of a group, as far as the report says. `otherTerms` of a record says what `other` is.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type Group = (typeof groups)[number];

/** Every status that a group can have: the terms of {@link VictimStatus}. */
export const victimStatuses = /* @__PURE__ */ Object.freeze([
  'other',
  'returned-including-victims',
  'subjected',
  'victims',
  'vulnerable',
] as const);

/**
 * What the text calls the group.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type VictimStatus = (typeof victimStatuses)[number];

/** Every form of exploitation: the terms of {@link ExploitationForm}. */
export const exploitationForms = /* @__PURE__ */ Object.freeze([
  'child-sex-tourism',
  'child-soldiering',
  'debt-bondage',
  'domestic-servitude',
  'forced-begging',
  'forced-criminality',
  'forced-labor',
  'forced-marriage',
  'forced-prostitution',
  'fraudulent-marriage',
  'online-scams',
  'organ-removal',
  'other',
  'sex-trafficking',
  'sexual-servitude',
  'sold-as-bride',
  'state-sponsored-forced-labor',
  'unspecified',
  'worst-forms-of-trafficking',
] as const);

/**
 * Forms of exploitation. Each record also has the report's wording.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type ExploitationForm = (typeof exploitationForms)[number];

/** Every sector and setting of exploitation: the terms of {@link Sector}. */
export const sectors = /* @__PURE__ */ Object.freeze([
  'agriculture',
  'begging',
  'brick-kilns',
  'commercial-sex',
  'construction',
  'domestic-service',
  'entertainment',
  'fishing',
  'forestry',
  'garment-factories',
  'hospitality',
  'manufacturing',
  'mining',
  'other',
  'processing',
  'ranching',
  'sports',
  'street-vending',
  'tourism',
  'transportation',
] as const);

/** Sectors and settings of exploitation that the report names. */
export type Sector = (typeof sectors)[number];

/** A sector, and the report's wording for it. */
export interface SectorMention {
  /** The sector. */
  readonly sector: Sector;
  /** The report's wording. */
  readonly phrase: string;
}

/** A form of exploitation, the report's wording for it, and the sectors that the report names for it. */
export interface Exploitation {
  /** The form, normalized. */
  readonly form: ExploitationForm;
  /** The report's wording. */
  readonly phrase: string;
  /** The sectors or settings that the report names for it. */
  readonly sectors: readonly SectorMention[];
}

/** A nationality, the report's wording for it, and the country by its ISO 3166-1 alpha-2 code. */
export interface Nationality<out Ids extends ReportIds = ReportIds> {
  /** The report's wording. */
  readonly phrase: string;
  /** The country, by its ISO 3166-1 alpha-2 code. */
  readonly country: Ids['country'];
}

/** Every migration status of a group: the terms of {@link MigrationStatus}. */
export const migrationStatuses = /* @__PURE__ */ Object.freeze([
  'migrants',
  'not-stated',
  'other',
  'returned',
] as const);

/**
 * Migration status of a group.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type MigrationStatus = (typeof migrationStatuses)[number];

/**
 * An age or a span of ages, in whole years. The numbers are those of the report: "under 18" has the maximum 18, and the
 * phrase says that it is excluded.
 */
export interface AgeRange {
  /** The lowest age, as in "as young as 11"; null if the report gives none. */
  readonly minimum: number | null;
  /** The highest age; null if the report gives none. It equals the minimum if there is one age. */
  readonly maximum: number | null;
  /** The report's wording. */
  readonly phrase: string;
}

/** Every characteristic that a group can have: the terms of {@link GroupCharacteristic}. */
export const groupCharacteristics = /* @__PURE__ */ Object.freeze([
  'asylum-seekers',
  'former-combatants',
  'indigenous-people',
  'internally-displaced-persons',
  'lgbti-persons',
  'orphans',
  'other',
  'persons-with-disabilities',
  'prisoners',
  'refugees',
  'stateless-persons',
  'street-children',
  'students',
  'unaccompanied-minors',
  'workers',
] as const);

/**
 * What the people of a group have in common, other than age, sex, nationality, ethnicity and migration.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type GroupCharacteristic = (typeof groupCharacteristics)[number];

/** What the people of a group have in common, and the report's wording for it. */
export interface CharacteristicMention {
  /** The characteristic, normalized. */
  readonly term: GroupCharacteristic;
  /** The report's wording. */
  readonly phrase: string;
}

/** Every type of exploiter: the terms of {@link ExploiterType}. */
export const exploiterTypes = /* @__PURE__ */ Object.freeze([
  'armed-groups',
  'brokers',
  'companies',
  'criminal-groups',
  'drivers',
  'employers',
  'family-members',
  'officials',
  'other',
  'recruiters',
  'security-forces',
  'state',
  'tourists',
  'traffickers',
] as const);

/**
 * Who exploits people of a group, or recruits or transports them for it.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type ExploiterType = (typeof exploiterTypes)[number];

/** Those who exploit people of a group, or recruit or transport them for it, and the report's wording for them. */
export interface Exploiter<out Ids extends ReportIds = ReportIds> {
  /** Who they are, normalized. */
  readonly type: ExploiterType;
  /** The report's wording. */
  readonly phrase: string;
  /** The organization, by its id, if they are one of the records; otherwise null. */
  readonly organization: Ids['organization'] | null;
}

/**
 * A group of people that the report calls victims of trafficking, subjected or vulnerable to it, or people who
 * returned, with victims among them: who they are, how they are exploited, and along which routes.
 *
 * @example
 * ```ts
 * import { laoMenAndBoysInThailand } from 'tip-report-laos-2012';
 *
 * laoMenAndBoysInThailand.who.phrase; // => 'Lao men and boys'
 * laoMenAndBoysInThailand.exploitation[0]?.sectors.map(({ phrase }) => phrase); // => ['fishing', 'construction']
 * ```
 */
export interface VictimCategory<
  out Id extends string = string,
  out Status extends VictimStatus = VictimStatus,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `victim-category`. */
  readonly kind: 'victim-category';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** Who they are, in a few plain words. */
  readonly label: string;
  /** Age, sex, nationality, ethnicity and migration status, as far as the report says. */
  readonly who: Who<Ids>;
  /** What the text calls the group. */
  readonly status: Status;
  /** How the group is exploited, or might be if it is vulnerable. */
  readonly exploitation: readonly Exploitation[];
  /** From where to where the people go, or are vulnerable to being trafficked, or return. */
  readonly routes: readonly Route<Ids>[];
  /** Who the report says exploits them, or recruits or transports them for it. */
  readonly exploiters: readonly Exploiter<Ids>[];
  /** Places that the report names for this group, such as where they are exploited, other than those of its routes. */
  readonly places: readonly Ids['place'][];
  /** Places where the report says that victims were identified, which needn't be where they were exploited. */
  readonly identifiedAt: readonly Ids['place'][];
  /** What makes the group vulnerable, in the report's wording. */
  readonly vulnerabilities: readonly string[];
  /** The qualifiers that limit the statement, such as "some" or "reportedly". */
  readonly hedges: readonly Hedge[];
  /** Who says so. */
  readonly attribution: Attribution<Ids>;
  /** The broader categories that include this one, by our interpretation: the report does not nest them. */
  readonly broader: readonly Ids['victimCategory'][];
  /** Other records on the same group, such as a figure for it. */
  readonly related: readonly Reference<Ids>[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}

/** Who the people of a category are. */
export interface Who<out Ids extends ReportIds = ReportIds> {
  /** The report's wording for the group. */
  readonly phrase: string;
  /** Every age and sex that the report names for the group. */
  readonly groups: readonly Group[];
  /** The groups that the report singles out with "particularly" or "especially". */
  readonly emphasized: readonly Group[];
  /** Ages that the report gives. */
  readonly ages: readonly AgeRange[];
  /** What else the people have in common, such as that they are refugees. */
  readonly characteristics: readonly CharacteristicMention[];
  /** Nationalities that the report names. */
  readonly nationalities: readonly Nationality<Ids>[];
  /** Ethnic groups, in the report's wording. */
  readonly ethnicities: readonly string[];
  /** Whether the report calls them migrants, or says that they returned. */
  readonly migration: MigrationStatus;
}
