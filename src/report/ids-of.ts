import type { ReportIds } from '../parts/ids/report-ids.js';

/**
 * The ids of a report: one union per record type. {@link IdsOf} finds them.
 *
 * @example
 * ```ts
 * import type { KnownIds, Place } from 'tip-report-laos-2012';
 *
 * type Ids = KnownIds<string, string, string, never, never, never, never, never, never, 'port-vel' | 'velmora', 'XV'>;
 * const within: Place<'port-vel', 'city', Ids>['within'] = 'velmora';
 * within; // => 'velmora'
 * ```
 */
export interface KnownIds<
  Report extends string,
  Section extends string,
  Passage extends string,
  StatisticId extends string,
  VictimCategoryId extends string,
  LegalProvisionId extends string,
  RecommendationId extends string,
  FindingId extends string,
  OrganizationId extends string,
  PlaceId extends string,
  Country extends string,
> extends ReportIds {
  readonly report: Report;
  readonly section: Section;
  readonly passage: Passage;
  readonly statistic: StatisticId;
  readonly victimCategory: VictimCategoryId;
  readonly legalProvision: LegalProvisionId;
  readonly recommendation: RecommendationId;
  readonly finding: FindingId;
  readonly organization: OrganizationId;
  readonly place: PlaceId;
  readonly country: Country;
}

/**
 * The ids of a report, inferred from its data. Its countries are the codes of its places.
 *
 * @example
 * ```ts
 * import type { IdsOf, tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * const country: IdsOf<typeof tipReportLaos2012>['country'] = 'TH';
 * country; // => 'TH'
 * ```
 */
// Its members are unions, resolved once. If they were looked up in the data instead, TypeScript would compare two such
// types by all of their data, and two with the same ids would differ.
export type IdsOf<Given> = KnownIds<
  Part<Part<Given, 'metadata'>, 'id'> & string,
  IdIn<Sections<Given>>,
  IdIn<Passages<Sections<Given>>>,
  IdIn<Part<Given, 'statistics'>>,
  IdIn<Part<Given, 'victimCategories'>>,
  IdIn<Part<Given, 'legalProvisions'>>,
  IdIn<Part<Given, 'recommendations'>>,
  IdIn<Part<Given, 'findings'>>,
  IdIn<Part<Given, 'organizations'>>,
  IdIn<Part<Given, 'places'>>,
  CountryIn<Part<Given, 'places'>>
>;

// `defineReport` constrains its data by their own ids, so these types must find the ids without a constraint on the data.

type Part<Given, Key extends string> = Given extends { readonly [Each in Key]: infer Value }
  ? Value
  : never;

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

type Sections<Given> = Part<Part<Given, 'narrative'>, 'sections'>;

type Passages<SectionList> = Part<ItemOf<Part<ItemOf<SectionList>, 'paragraphs'>>, 'passages'>;

type IdIn<List> =
  ItemOf<List> extends infer Item
    ? Item extends { readonly id: infer Id extends string }
      ? Id
      : never
    : never;

type CountryIn<List> =
  Part<ItemOf<List>, 'codes'> extends infer Codes
    ? Codes extends { readonly alpha2: infer Code extends string }
      ? Code
      : never
    : never;
