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
 * Age and sex of a group as the report names it.
 *
 * The codebook says what each term means.
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
 * The codebook says what each term means.
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
 * Forms of exploitation. The report's own words stand beside the form in each record.
 *
 * The codebook says what each term means.
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

/** Sectors and settings in which the report places exploitation. */
export type Sector = (typeof sectors)[number];

/** A sector, and the report's word for it. */
export interface SectorMention<out GivenSector extends Sector = Sector> {
  readonly sector: GivenSector;
  /** The report's word. */
  readonly phrase: string;
}

/** A form of exploitation, the report's words for it, and the sectors that the report names for it. */
export interface Exploitation<
  out Form extends ExploitationForm = ExploitationForm,
  out GivenSector extends Sector = Sector,
> {
  readonly form: Form;
  /** The report's words. */
  readonly phrase: string;
  readonly sectors: readonly SectorMention<GivenSector>[];
}

/** A nationality, the report's word for it, and the country by its ISO 3166-1 alpha-2 code. */
export interface Nationality<out Country extends string = string> {
  /** The report's word. */
  readonly phrase: string;
  /** The country, by its ISO 3166-1 alpha-2 code. */
  readonly country: Country;
}

/** The terms of {@link MigrationStatus}. */
export const migrationStatuses = ['migrants', 'not-stated', 'returned-migrants'] as const;

/**
 * Migration status of a group.
 *
 * The codebook says what each term means.
 */
export type MigrationStatus = (typeof migrationStatuses)[number];

/** The coded values of a victim category by which it can be found, each a vocabulary term or a union of them. */
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
 * A group of people whom the report calls victims of trafficking, vulnerable to it, or returned migrants among
 * whom victims were: who they are, how they are exploited, and along which routes.
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
  /** Places that the report names for this group beyond the countries of its routes. */
  readonly places: readonly Ids['place'][];
  /** What makes the group vulnerable, in the report's words. */
  readonly vulnerabilities: readonly string[];
  readonly hedges: readonly Hedge[];
  readonly attribution: Attribution<Ids>;
  /** The wider categories in which this one lies, by our reading of who the groups are: the report does not nest them. */
  readonly broader: readonly Ids['victimCategory'][];
  /** Other records on the same group, such as a figure for it. */
  readonly related: readonly Reference<Ids>[];
  /** How a reading was decided where a careful second reader could differ. */
  readonly notes: readonly string[];
  readonly evidence: EvidenceList<Ids>;
}

/** Who the people of a category are. */
export interface Who<out GivenGroup extends Group = Group, out Country extends string = string> {
  /** The report's words for the group. */
  readonly phrase: string;
  /** Every age and sex that the report names for the group. */
  readonly groups: readonly GivenGroup[];
  /** Those of the groups that the report singles out by "particularly" or "especially". */
  readonly emphasized: readonly GivenGroup[];
  readonly nationalities: readonly Nationality<Country>[];
  /** Ethnic groups, in the report's words. */
  readonly ethnicities: readonly string[];
  readonly migration: MigrationStatus;
}
