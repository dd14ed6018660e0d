import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Route, RouteRole } from '../../parts/route/route.js';

/** The terms of {@link Group}. */
export const groups = [
  'boys',
  'children',
  'female',
  'girls',
  'male',
  'men',
  'persons',
  'women',
] as const;

/**
 * Age and sex of a group, as far as the report says.
 *
 * The codebook defines each term.
 */
export type Group = (typeof groups)[number];

/** The terms of {@link VictimStatus}. */
export const victimStatuses = [
  'returned-migrants-including-victims',
  'subjected',
  'victims',
  'vulnerable',
] as const;

/**
 * What the text calls the group.
 *
 * The codebook defines each term.
 */
export type VictimStatus = (typeof victimStatuses)[number];

/** The terms of {@link ExploitationForm}. */
export const exploitationForms = [
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
] as const;

/**
 * Forms of exploitation. Each record also has the report's wording.
 *
 * The codebook defines each term.
 */
export type ExploitationForm = (typeof exploitationForms)[number];

/** The terms of {@link Sector}. */
export const sectors = [
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
] as const;

/** Sectors and settings of exploitation that the report names. */
export type Sector = (typeof sectors)[number];

/** A sector, and the report's wording for it. */
export interface SectorMention<out GivenSector extends Sector = Sector> {
  readonly sector: GivenSector;
  /** The report's wording. */
  readonly phrase: string;
}

/** A form of exploitation, the report's wording for it, and the sectors that the report names for it. */
export interface Exploitation<
  out Form extends ExploitationForm = ExploitationForm,
  out GivenSector extends Sector = Sector,
> {
  readonly form: Form;
  /** The report's wording. */
  readonly phrase: string;
  readonly sectors: readonly SectorMention<GivenSector>[];
}

/** A nationality, the report's wording for it, and the country by its ISO 3166-1 alpha-2 code. */
export interface Nationality<out Country extends string = string> {
  /** The report's wording. */
  readonly phrase: string;
  /** The country, by its ISO 3166-1 alpha-2 code. */
  readonly country: Country;
}

/** The terms of {@link MigrationStatus}. */
export const migrationStatuses = ['migrants', 'not-stated', 'returned-migrants'] as const;

/**
 * Migration status of a group.
 *
 * The codebook defines each term.
 */
export type MigrationStatus = (typeof migrationStatuses)[number];

/** The coded values to search victim categories by, each a term or a union of terms. */
export interface VictimCategoryFacets {
  readonly group: Group;
  readonly status: VictimStatus;
  readonly form: ExploitationForm;
  readonly sector: Sector;
  /** The role of the reported country. */
  readonly role: RouteRole;
  /** ISO 3166-1 alpha-2 code of a nationality. */
  readonly nationality: string;
  /** ISO 3166-1 alpha-2 code of a country of destination. */
  readonly destination: string;
}

/**
 * A group of people that the report calls victims of trafficking, subjected or vulnerable to it, or returned migrants
 * who include victims: who they are, how they are exploited, and along which routes.
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
  out Facets extends VictimCategoryFacets = VictimCategoryFacets,
  out Ids extends ReportIds = ReportIds,
> {
  readonly kind: 'victim-category';
  /** The id, unique in the report. */
  readonly id: Id;
  /** Who they are, in a few plain words. */
  readonly label: string;
  readonly who: Who<Facets['group'], Facets['nationality']>;
  readonly status: Facets['status'];
  readonly exploitation: readonly Exploitation<Facets['form'], Facets['sector']>[];
  readonly routes: readonly Route<Facets['role'], Facets['destination'], Ids>[];
  /** Places that the report names for this group, other than the countries of its routes. */
  readonly places: readonly Ids['place'][];
  /** What makes the group vulnerable, in the report's wording. */
  readonly vulnerabilities: readonly string[];
  readonly hedges: readonly Hedge[];
  readonly attribution: Attribution<Ids>;
  /** The broader categories that include this one, by our interpretation: the report does not nest them. */
  readonly broader: readonly Ids['victimCategory'][];
  /** Other records on the same group, such as a figure for it. */
  readonly related: readonly Reference<Ids>[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  readonly evidence: EvidenceList<Ids>;
}

/** Who the people of a category are. */
export interface Who<out GivenGroup extends Group = Group, out Country extends string = string> {
  /** The report's wording for the group. */
  readonly phrase: string;
  /** Every age and sex that the report names for the group. */
  readonly groups: readonly GivenGroup[];
  /** The groups that the report singles out with "particularly" or "especially". */
  readonly emphasized: readonly GivenGroup[];
  readonly nationalities: readonly Nationality<Country>[];
  /** Ethnic groups, in the report's wording. */
  readonly ethnicities: readonly string[];
  readonly migration: MigrationStatus;
}
