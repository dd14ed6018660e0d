import type {
  CountryCode,
  FindingId,
  LegalProvisionId,
  OrganizationId,
  PassageId,
  PlaceId,
  RecommendationId,
  SectionId,
  StatisticId,
  VictimCategoryId,
} from '../../data/ids.js';
import * as ids from '../../data/ids.js';

function isIn<Id extends string>(list: readonly Id[], value: unknown): value is Id {
  return (list as readonly unknown[]).includes(value);
}

/**
 * Whether a value is the id of a section of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isSectionId(value: unknown): value is SectionId {
  return isIn(ids.sectionIds, value);
}

/**
 * Whether a value is the id of a passage of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isPassageId(value: unknown): value is PassageId {
  return isIn(ids.passageIds, value);
}

/**
 * Whether a value is the id of a statistic of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 *
 * @example
 * ```ts
 * import { getStatistic, isStatisticId } from 'tip-report-laos-2012';
 *
 * const given: string = 'convictions-2010';
 * isStatisticId(given) ? getStatistic(given).label : 'unknown'; // => 'Convictions in 2010'
 * isStatisticId('toString'); // => false
 * ```
 */
export function isStatisticId(value: unknown): value is StatisticId {
  return isIn(ids.statisticIds, value);
}

/**
 * Whether a value is the id of a victim category of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isVictimCategoryId(value: unknown): value is VictimCategoryId {
  return isIn(ids.victimCategoryIds, value);
}

/**
 * Whether a value is the id of a legal provision of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isLegalProvisionId(value: unknown): value is LegalProvisionId {
  return isIn(ids.legalProvisionIds, value);
}

/**
 * Whether a value is the id of a recommendation of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isRecommendationId(value: unknown): value is RecommendationId {
  return isIn(ids.recommendationIds, value);
}

/**
 * Whether a value is the id of a finding of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isFindingId(value: unknown): value is FindingId {
  return isIn(ids.findingIds, value);
}

/**
 * Whether a value is the id of an organization of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isOrganizationId(value: unknown): value is OrganizationId {
  return isIn(ids.organizationIds, value);
}

/**
 * Whether a value is the id of a place of this report.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isPlaceId(value: unknown): value is PlaceId {
  return isIn(ids.placeIds, value);
}

/**
 * Whether a value is the ISO 3166-1 alpha-2 code of a country that the text names.
 *
 * @param value - Any value, such as a string that a user typed.
 */
export function isCountryCode(value: unknown): value is CountryCode {
  return isIn(ids.countryCodes, value);
}
