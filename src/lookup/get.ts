import { type AnyFinding, findings } from '../../data/collections/findings.js';
import {
  type AnyLegalProvision,
  legalProvisions,
} from '../../data/collections/legal-provisions.js';
import { type AnyOrganization, organizations } from '../../data/collections/organizations.js';
import { type AnyPlace, places } from '../../data/collections/places.js';
import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import {
  type AnyVictimCategory,
  victimCategories,
} from '../../data/collections/victim-categories.js';
import type { LaosReportIds } from '../../data/ids.js';
import { narrative } from '../../data/narrative/narrative.js';
import type { Passage, Section } from '../kinds/narrative/narrative.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import type { TipReport } from '../report/tip-report.js';
import { lookUp } from './look-up.js';
import { type Collection, type FromReport, partOf, type WithId } from './source.js';

/**
 * Gets a statistic by its id, with its exact type.
 *
 * @param id - One of the ids in `statistics`.
 * @param options - `from`: another report.
 * @returns The same object as in `statistics`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getStatistic } from 'tip-report-laos-2012';
 *
 * getStatistic('convictions-in-reporting-period').quantity.value; // => 37
 * ```
 */
export function getStatistic<
  const Id extends Source['statistics'][number]['id'],
  Source extends Collection<'statistics', 'statistic'> = {
    readonly statistics: readonly AnyStatistic[];
  },
>(id: Id, options?: FromReport<Source>): WithId<Source['statistics'][number], Id> {
  return lookUp('statistic', partOf(options, 'statistics', statistics), id);
}

/**
 * Gets a victim category by its id, with its exact type.
 *
 * @param id - One of the ids in `victimCategories`.
 * @param options - `from`: another report.
 * @returns The same object as in `victimCategories`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getVictimCategory } from 'tip-report-laos-2012';
 *
 * getVictimCategory('lao-men-and-boys-in-thailand').who.phrase; // => 'Lao men and boys'
 * ```
 */
export function getVictimCategory<
  const Id extends Source['victimCategories'][number]['id'],
  Source extends Collection<'victimCategories', 'victim-category'> = {
    readonly victimCategories: readonly AnyVictimCategory[];
  },
>(id: Id, options?: FromReport<Source>): WithId<Source['victimCategories'][number], Id> {
  return lookUp('victim category', partOf(options, 'victimCategories', victimCategories), id);
}

/**
 * Gets a legal provision by its id, with its exact type.
 *
 * @param id - One of the ids in `legalProvisions`.
 * @param options - `from`: another report.
 * @returns The same object as in `legalProvisions`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getLegalProvision } from 'tip-report-laos-2012';
 *
 * getLegalProvision('penal-code-article-134').instrument.articles; // => [134]
 * ```
 */
export function getLegalProvision<
  const Id extends Source['legalProvisions'][number]['id'],
  Source extends Collection<'legalProvisions', 'legal-provision'> = {
    readonly legalProvisions: readonly AnyLegalProvision[];
  },
>(id: Id, options?: FromReport<Source>): WithId<Source['legalProvisions'][number], Id> {
  return lookUp('legal provision', partOf(options, 'legalProvisions', legalProvisions), id);
}

/**
 * Gets a recommendation by its id, with its exact type.
 *
 * @param id - One of the ids in `recommendations`.
 * @param options - `from`: another report.
 * @returns The same object as in `recommendations`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getRecommendation } from 'tip-report-laos-2012';
 *
 * getRecommendation('develop-comprehensive-law').ordinal; // => 13
 * ```
 */
export function getRecommendation<
  const Id extends Source['recommendations'][number]['id'],
  Source extends Collection<'recommendations', 'recommendation'> = {
    readonly recommendations: readonly AnyRecommendation[];
  },
>(id: Id, options?: FromReport<Source>): WithId<Source['recommendations'][number], Id> {
  return lookUp('recommendation', partOf(options, 'recommendations', recommendations), id);
}

/**
 * Gets a finding by its id, with its exact type.
 *
 * @param id - One of the ids in `findings`.
 * @param options - `from`: another report.
 * @returns The same object as in `findings`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 *
 * getFinding('protection-efforts-modest').degree; // => 'modest'
 * ```
 */
export function getFinding<
  const Id extends Source['findings'][number]['id'],
  Source extends Collection<'findings', 'finding'> = { readonly findings: readonly AnyFinding[] },
>(id: Id, options?: FromReport<Source>): WithId<Source['findings'][number], Id> {
  return lookUp('finding', partOf(options, 'findings', findings), id);
}

/**
 * Gets an organization by its id, with its exact type.
 *
 * @param id - One of the ids in `organizations`.
 * @param options - `from`: another report.
 * @returns The same object as in `organizations`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getOrganization } from 'tip-report-laos-2012';
 *
 * getOrganization('lao-womens-union').name; // => "Lao Women's Union"
 * ```
 */
export function getOrganization<
  const Id extends Source['organizations'][number]['id'],
  Source extends Collection<'organizations', 'organization'> = {
    readonly organizations: readonly AnyOrganization[];
  },
>(id: Id, options?: FromReport<Source>): WithId<Source['organizations'][number], Id> {
  return lookUp('organization', partOf(options, 'organizations', organizations), id);
}

/**
 * Gets a place by its id, with its exact type.
 *
 * @param id - One of the ids in `places`.
 * @param options - `from`: another report.
 * @returns The same object as in `places`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getPlace } from 'tip-report-laos-2012';
 *
 * getPlace('thailand').codes?.alpha3; // => 'THA'
 * ```
 */
export function getPlace<
  const Id extends Source['places'][number]['id'],
  Source extends Collection<'places', 'place'> = { readonly places: readonly AnyPlace[] },
>(id: Id, options?: FromReport<Source>): WithId<Source['places'][number], Id> {
  return lookUp('place', partOf(options, 'places', places), id);
}

/**
 * Gets a passage of the text by its id: a sentence, a recommendation, or a line of the page.
 *
 * @param id - The id of its section and its number there, such as `prosecution.4`, or the name of a line of the page.
 * @param options - `from`: another report.
 * @returns The same object as in `narrative`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getPassage } from 'tip-report-laos-2012';
 *
 * getPassage('recommendations.13').text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export function getPassage<const Id extends Ids['passage'], Ids extends ReportIds = LaosReportIds>(
  id: Id,
  options?: FromReport<Pick<TipReport<Ids>, 'narrative'>>,
): Passage<Id, Ids> {
  const source = partOf(options, 'narrative', narrative);
  return lookUp(
    'passage',
    reading('from to be a report', options?.from, () => passagesOf(source)),
    id,
  );
}

/**
 * Gets a section of the text by its id.
 *
 * @param id - The id of a section, such as `prosecution`.
 * @param options - `from`: another report.
 * @returns The same object as in `narrative`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a report with such records.
 *
 * @example
 * ```ts
 * import { getSection } from 'tip-report-laos-2012';
 *
 * getSection('prosecution').headingOrigin; // => 'restored'
 * ```
 */
export function getSection<const Id extends Ids['section'], Ids extends ReportIds = LaosReportIds>(
  id: Id,
  options?: FromReport<Pick<TipReport<Ids>, 'narrative'>>,
): Section<Id, Ids> {
  const { sections } = partOf(options, 'narrative', narrative);
  return lookUp('section', sections, id);
}
