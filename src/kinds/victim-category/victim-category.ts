import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Route } from '../../parts/route/route.js';

/** The terms of {@link Group}. */
export const groups = /* @__PURE__ */ Object.freeze([
  'boys',
  'children',
  'female',
  'girls',
  'male',
  'men',
  'persons',
  'women',
] as const);

/**
 * Age and sex of a group, as far as the report says.
 *
 * The codebook defines each term.
 */
export type Group = (typeof groups)[number];

/** The terms of {@link VictimStatus}. */
export const victimStatuses = /* @__PURE__ */ Object.freeze([
  'returned-migrants-including-victims',
  'subjected',
  'victims',
  'vulnerable',
] as const);

/**
 * What the text calls the group.
 *
 * The codebook defines each term.
 */
export type VictimStatus = (typeof victimStatuses)[number];

/** The terms of {@link ExploitationForm}. */
export const exploitationForms = /* @__PURE__ */ Object.freeze([
  'child-sex-tourism',
  'child-soldiering',
  'debt-bondage',
  'domestic-servitude',
  'forced-begging',
  'forced-labor',
  'forced-marriage',
  'forced-prostitution',
  'organ-removal',
  'sex-trafficking',
  'sexual-servitude',
  'sold-as-bride',
  'unspecified',
  'worst-forms-of-trafficking',
] as const);

/**
 * Forms of exploitation. Each record also has the report's wording.
 *
 * The codebook defines each term.
 */
export type ExploitationForm = (typeof exploitationForms)[number];

/** The terms of {@link Sector}. */
export const sectors = /* @__PURE__ */ Object.freeze([
  'agriculture',
  'begging',
  'commercial-sex',
  'construction',
  'domestic-service',
  'fishing',
  'forestry',
  'garment-factories',
  'hospitality',
  'manufacturing',
  'mining',
  'other',
  'street-vending',
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

/** The terms of {@link MigrationStatus}. */
export const migrationStatuses = /* @__PURE__ */ Object.freeze([
  'migrants',
  'not-stated',
  'returned',
] as const);

/**
 * Migration status of a group.
 *
 * The codebook defines each term.
 */
export type MigrationStatus = (typeof migrationStatuses)[number];

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
  /** Where the people are taken, or return from. */
  readonly routes: readonly Route<Ids>[];
  /** Places that the report names for this group, other than the countries of its routes. */
  readonly places: readonly Ids['place'][];
  /** What makes the group vulnerable, in the report's wording. */
  readonly vulnerabilities: readonly string[];
  /** The words by which the report limits the statement. */
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
  /** Nationalities that the report names. */
  readonly nationalities: readonly Nationality<Ids>[];
  /** Ethnic groups, in the report's wording. */
  readonly ethnicities: readonly string[];
  /** Whether the report calls them migrants, or says that they returned. */
  readonly migration: MigrationStatus;
}
