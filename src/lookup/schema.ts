import * as z from 'zod';
import {
  type CountryCode,
  countryCodes,
  type FindingId,
  findingIds,
  type LegalProvisionId,
  legalProvisionIds,
  type OrganizationId,
  organizationIds,
  type PassageId,
  type PlaceId,
  passageIds,
  placeIds,
  type RecommendationId,
  recommendationIds,
  type SectionId,
  type StatisticId,
  sectionIds,
  statisticIds,
  type VictimCategoryId,
  victimCategoryIds,
} from '../../data/ids.js';
import { findingFacets } from '../kinds/finding/facets.js';
import { legalProvisionFacets } from '../kinds/legal-provision/facets.js';
import { organizationFacets } from '../kinds/organization/facets.js';
import { placeFacets } from '../kinds/place/facets.js';
import { recommendationFacets } from '../kinds/recommendation/facets.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import { victimCategoryFacets } from '../kinds/victim-category/facets.js';
import { expected } from '../parts/expected.js';
import type { Facet, Facets, OneOrMany } from '../parts/facet.js';
import { exactly } from '../parts/schema.js';
import { show, showSome } from '../parts/show.js';
import type {
  FindingCriteria,
  LegalProvisionCriteria,
  OrganizationCriteria,
  PlaceCriteria,
  RecommendationCriteria,
  StatisticCriteria,
  VictimCategoryCriteria,
} from './criteria-by-kind.js';
import { byCloseness, nearest } from './nearest.js';

/** One of the ids of a list. Its message has only the closest ones, as a list can be long. */
function idIn<const Ids extends readonly string[]>(what: string, known: Ids) {
  return z.enum(known, {
    error: ({ input }) => {
      const closest = nearest(textOf(input), known).map(show).join(', ');
      return `${expected(`${what} of this report`)({ input })}; the closest of ${known.length}: ${closest}`;
    },
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The id of a section of this report: one of `sectionIds`.
 *
 * @example
 * ```ts
 * import { sectionIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * sectionIdSchema.safeParse('prosecution').success; // => true
 * ```
 */
export const sectionIdSchema: z.ZodType<SectionId> = exactly(
  idIn('the id of a section', sectionIds),
);

/**
 * The id of a passage of this report: one of `passageIds`.
 *
 * @example
 * ```ts
 * import { passageIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * passageIdSchema.safeParse('prosecution.4').success; // => true
 * ```
 */
export const passageIdSchema: z.ZodType<PassageId> = exactly(
  idIn('the id of a passage', passageIds),
);

/**
 * The id of a statistic of this report: one of `statisticIds`.
 *
 * @example
 * ```ts
 * import { statisticIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * statisticIdSchema.safeParse('convictions-2010').success; // => true
 * statisticIdSchema.safeParse('convictions-2011').success; // => false
 * ```
 */
export const statisticIdSchema: z.ZodType<StatisticId> = exactly(
  idIn('the id of a statistic', statisticIds),
);

/**
 * The id of a victim category of this report: one of `victimCategoryIds`.
 *
 * @example
 * ```ts
 * import { victimCategoryIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * victimCategoryIdSchema.safeParse('foreign-women-in-laos').success; // => true
 * ```
 */
export const victimCategoryIdSchema: z.ZodType<VictimCategoryId> = exactly(
  idIn('the id of a victim category', victimCategoryIds),
);

/**
 * The id of a legal provision of this report: one of `legalProvisionIds`.
 *
 * @example
 * ```ts
 * import { legalProvisionIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalProvisionIdSchema.safeParse('penal-code-article-134').success; // => true
 * ```
 */
export const legalProvisionIdSchema: z.ZodType<LegalProvisionId> = exactly(
  idIn('the id of a legal provision', legalProvisionIds),
);

/**
 * The id of a recommendation of this report: one of `recommendationIds`.
 *
 * @example
 * ```ts
 * import { recommendationIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * recommendationIdSchema.safeParse('support-reintegration').success; // => true
 * ```
 */
export const recommendationIdSchema: z.ZodType<RecommendationId> = exactly(
  idIn('the id of a recommendation', recommendationIds),
);

/**
 * The id of a finding of this report: one of `findingIds`.
 *
 * @example
 * ```ts
 * import { findingIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * findingIdSchema.safeParse('porous-borders').success; // => true
 * ```
 */
export const findingIdSchema: z.ZodType<FindingId> = exactly(
  idIn('the id of a finding', findingIds),
);

/**
 * The id of an organization of this report: one of `organizationIds`.
 *
 * @example
 * ```ts
 * import { organizationIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * organizationIdSchema.safeParse('police').success; // => true
 * ```
 */
export const organizationIdSchema: z.ZodType<OrganizationId> = exactly(
  idIn('the id of an organization', organizationIds),
);

/**
 * The id of a place of this report: one of `placeIds`.
 *
 * @example
 * ```ts
 * import { placeIdSchema } from 'tip-report-laos-2012/schemas';
 *
 * placeIdSchema.safeParse('thailand').success; // => true
 * ```
 */
export const placeIdSchema: z.ZodType<PlaceId> = exactly(idIn('the id of a place', placeIds));

/**
 * The ISO 3166-1 alpha-2 code of a country that the text of this report names: one of `countryCodes`.
 *
 * @example
 * ```ts
 * import { countryCodeSchema } from 'tip-report-laos-2012/schemas';
 *
 * countryCodeSchema.safeParse('TH').success; // => true
 * ```
 */
export const countryCodeSchema: z.ZodType<CountryCode> = exactly(
  idIn('the code of a country', countryCodes),
);

/** The values of criteria that differ by report. Facets have those of all others. */
const ids = {
  actor: organizationIds,
  destination: countryCodes,
  nationality: countryCodes,
  organization: organizationIds,
  origin: countryCodes,
  place: placeIds,
  section: sectionIds,
};

type CriteriaOf<Known extends Facets> = {
  readonly [Name in keyof Known]?: OneOrMany<ValueOf<Name, Known[Name]>> | undefined;
};

type ValueOf<Name, Of extends Facet> = Name extends keyof typeof ids
  ? (typeof ids)[Name][number]
  : Of['terms'][number];

function criteriaOf<Known extends Facets>(facets: Known) {
  const names = Object.keys(facets);
  const idsOf: Readonly<Record<string, readonly string[]>> = ids;
  const shape = Object.fromEntries(
    Object.entries<Facet>(facets).map(([name, { terms }]) => [
      name,
      oneOrMany(name, typeof terms === 'string' ? (idsOf[name] ?? []) : terms),
    ]),
  );
  const schema = z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys')
        return expected(`an object of criteria (${names.join(', ')})`)(issue);
      const unknown = issue.keys.length === 1 ? 'criterion' : 'criteria';
      return `unknown ${unknown} ${showSome(issue.keys)}; ${valid(names, issue.keys)}`;
    },
  });
  return schema.readonly() as z.ZodType<CriteriaOf<Known>>;
}

/** One of the values of a criterion, or a list of them. */
function oneOrMany(name: string, values: readonly string[]) {
  const one = z.enum(values);
  const error = ({ input }: { readonly input?: unknown }) => {
    const wrong = [input].flat().filter((each) => !one.safeParse(each).success);
    const unknown = wrong.length === 1 ? 'value' : 'values';
    return `unknown ${unknown} ${showSome(wrong)} of ${name}; ${valid(values, wrong)}`;
  };
  return z.union([one, z.array(one).readonly()], { error }).optional();
}

function valid(known: readonly string[], [wrong]: readonly unknown[]): string {
  return `the valid ones, the closest first: ${byCloseness(textOf(wrong), known).map(show).join(', ')}`;
}

/**
 * The criteria of `findStatistics`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { findStatistics } from 'tip-report-laos-2012';
 * import { statisticCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * const query = new URLSearchParams('?measure=convictions&periodBasis=calendar-year');
 * const criteria = statisticCriteriaSchema.parse(Object.fromEntries(query));
 * findStatistics(criteria).map(({ id }) => id); // => ['convictions-2010']
 *
 * statisticCriteriaSchema.safeParse({ mesure: 'convictions' }).success; // => false
 * ```
 */
export const statisticCriteriaSchema: z.ZodType<StatisticCriteria> = exactly(
  criteriaOf(statisticFacets),
);

/**
 * The criteria of `findVictimCategories`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { victimCategoryCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * victimCategoryCriteriaSchema.safeParse({ group: ['girls', 'boys'], destination: 'TH' }).success; // => true
 * ```
 */
export const victimCategoryCriteriaSchema: z.ZodType<VictimCategoryCriteria> = exactly(
  criteriaOf(victimCategoryFacets),
);

/**
 * The criteria of `findLegalProvisions`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { legalProvisionCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalProvisionCriteriaSchema.safeParse({ effect: 'protects' }).success; // => true
 * ```
 */
export const legalProvisionCriteriaSchema: z.ZodType<LegalProvisionCriteria> = exactly(
  criteriaOf(legalProvisionFacets),
);

/**
 * The criteria of `findRecommendations`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { recommendationCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * recommendationCriteriaSchema.safeParse({ pillar: 'prevention' }).success; // => true
 * ```
 */
export const recommendationCriteriaSchema: z.ZodType<RecommendationCriteria> = exactly(
  criteriaOf(recommendationFacets),
);

/**
 * The criteria of `findFindings`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { findingCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * findingCriteriaSchema.safeParse({ type: 'omission', section: 'prosecution' }).success; // => true
 * ```
 */
export const findingCriteriaSchema: z.ZodType<FindingCriteria> = exactly(criteriaOf(findingFacets));

/**
 * The criteria of `findOrganizations`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { organizationCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * organizationCriteriaSchema.safeParse({ type: 'ministry' }).success; // => true
 * ```
 */
export const organizationCriteriaSchema: z.ZodType<OrganizationCriteria> = exactly(
  criteriaOf(organizationFacets),
);

/**
 * The criteria of `findPlaces`, such as from a query string: a value or a list of values for each. Ids must be
 * those of this report.
 *
 * @example
 * ```ts
 * import { placeCriteriaSchema } from 'tip-report-laos-2012/schemas';
 *
 * placeCriteriaSchema.safeParse({ type: 'city' }).success; // => true
 * ```
 */
export const placeCriteriaSchema: z.ZodType<PlaceCriteria> = exactly(criteriaOf(placeFacets));
