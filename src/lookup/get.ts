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
import type { Section, Unit } from '../kinds/narrative/narrative.js';
import type { Dataset } from '../report/dataset.js';
import { lookUp } from './look-up.js';
import { reading } from './reading.js';
import { type FromReport, partOf } from './source.js';
import { unitsOf } from './units-of.js';

type ById<Item extends { readonly id: string }> = { readonly [Each in Item as Each['id']]: Each };

/**
 * A statistic by its id, with its exact type.
 *
 * @param id - One of the ids in `statistics`.
 * @returns The very object that the report's `statistics` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getStatistic } from 'tip-report-laos-2012';
 *
 * getStatistic('convictions-2011').quantity.value; // => 37
 * ```
 */
export function getStatistic<const Id extends AnyStatistic['id']>(id: Id): ById<AnyStatistic>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `statistics`.
 */
export function getStatistic<
  const Source extends Pick<Dataset, 'statistics'>,
  const Id extends Source['statistics'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['statistics'][number]>[Id];
export function getStatistic(id: string, options?: FromReport<Pick<Dataset, 'statistics'>>) {
  return lookUp('statistic', partOf(options, 'statistics', statistics), id);
}

/**
 * A victim category by its id, with its exact type.
 *
 * @param id - One of the ids in `victimCategories`.
 * @returns The very object that the report's `victimCategories` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getVictimCategory } from 'tip-report-laos-2012';
 *
 * getVictimCategory('lao-men-and-boys-in-thailand').who.phrase; // => 'Lao men and boys'
 * ```
 */
export function getVictimCategory<const Id extends AnyVictimCategory['id']>(
  id: Id,
): ById<AnyVictimCategory>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `victimCategories`.
 */
export function getVictimCategory<
  const Source extends Pick<Dataset, 'victimCategories'>,
  const Id extends Source['victimCategories'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['victimCategories'][number]>[Id];
export function getVictimCategory(
  id: string,
  options?: FromReport<Pick<Dataset, 'victimCategories'>>,
) {
  return lookUp('victim category', partOf(options, 'victimCategories', victimCategories), id);
}

/**
 * A legal provision by its id, with its exact type.
 *
 * @param id - One of the ids in `legalProvisions`.
 * @returns The very object that the report's `legalProvisions` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getLegalProvision } from 'tip-report-laos-2012';
 *
 * getLegalProvision('penal-code-article-134').instrument.article; // => 134
 * ```
 */
export function getLegalProvision<const Id extends AnyLegalProvision['id']>(
  id: Id,
): ById<AnyLegalProvision>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `legalProvisions`.
 */
export function getLegalProvision<
  const Source extends Pick<Dataset, 'legalProvisions'>,
  const Id extends Source['legalProvisions'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['legalProvisions'][number]>[Id];
export function getLegalProvision(
  id: string,
  options?: FromReport<Pick<Dataset, 'legalProvisions'>>,
) {
  return lookUp('legal provision', partOf(options, 'legalProvisions', legalProvisions), id);
}

/**
 * A recommendation by its id, with its exact type.
 *
 * @param id - One of the ids in `recommendations`.
 * @returns The very object that the report's `recommendations` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getRecommendation } from 'tip-report-laos-2012';
 *
 * getRecommendation('develop-comprehensive-law').ordinal; // => 13
 * ```
 */
export function getRecommendation<const Id extends AnyRecommendation['id']>(
  id: Id,
): ById<AnyRecommendation>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `recommendations`.
 */
export function getRecommendation<
  const Source extends Pick<Dataset, 'recommendations'>,
  const Id extends Source['recommendations'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['recommendations'][number]>[Id];
export function getRecommendation(
  id: string,
  options?: FromReport<Pick<Dataset, 'recommendations'>>,
) {
  return lookUp('recommendation', partOf(options, 'recommendations', recommendations), id);
}

/**
 * A finding by its id, with its exact type.
 *
 * @param id - One of the ids in `findings`.
 * @returns The very object that the report's `findings` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 *
 * getFinding('protection-efforts-modest').degree; // => 'modest'
 * ```
 */
export function getFinding<const Id extends AnyFinding['id']>(id: Id): ById<AnyFinding>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `findings`.
 */
export function getFinding<
  const Source extends Pick<Dataset, 'findings'>,
  const Id extends Source['findings'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['findings'][number]>[Id];
export function getFinding(id: string, options?: FromReport<Pick<Dataset, 'findings'>>) {
  return lookUp('finding', partOf(options, 'findings', findings), id);
}

/**
 * An organization by its id, with its exact type.
 *
 * @param id - One of the ids in `organizations`.
 * @returns The very object that the report's `organizations` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getOrganization } from 'tip-report-laos-2012';
 *
 * getOrganization('lao-womens-union').name; // => "Lao Women's Union"
 * ```
 */
export function getOrganization<const Id extends AnyOrganization['id']>(
  id: Id,
): ById<AnyOrganization>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `organizations`.
 */
export function getOrganization<
  const Source extends Pick<Dataset, 'organizations'>,
  const Id extends Source['organizations'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['organizations'][number]>[Id];
export function getOrganization(id: string, options?: FromReport<Pick<Dataset, 'organizations'>>) {
  return lookUp('organization', partOf(options, 'organizations', organizations), id);
}

/**
 * A place by its id, with its exact type.
 *
 * @param id - One of the ids in `places`.
 * @returns The very object that the report's `places` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getPlace } from 'tip-report-laos-2012';
 *
 * getPlace('thailand').codes?.alpha3; // => 'THA'
 * ```
 */
export function getPlace<const Id extends AnyPlace['id']>(id: Id): ById<AnyPlace>[Id];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `places`.
 */
export function getPlace<
  const Source extends Pick<Dataset, 'places'>,
  const Id extends Source['places'][number]['id'],
>(id: Id, options: FromReport<Source>): ById<Source['places'][number]>[Id];
export function getPlace(id: string, options?: FromReport<Pick<Dataset, 'places'>>) {
  return lookUp('place', partOf(options, 'places', places), id);
}

/** The ids that the narrative of a report uses. */
type SectionOf<Source extends Pick<Dataset, 'narrative'>> = Source['narrative']['sections'][number];
type UnitOf<Source extends Pick<Dataset, 'narrative'>> =
  SectionOf<Source>['paragraphs'][number]['units'][number];

/**
 * A unit of the text by its id: a sentence, a recommendation, or a line of the page.
 *
 * @param id - The id of a section and a number in it, such as `prosecution.4`, or the name of a line of the page.
 * @returns The very object that the report's `narrative` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getUnit } from 'tip-report-laos-2012';
 *
 * getUnit('recommendations.13').text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export function getUnit<const Id extends LaosReportIds['unit']>(id: Id): Unit<Id, LaosReportIds>;
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `narrative`.
 */
export function getUnit<
  const Source extends Pick<Dataset, 'narrative'>,
  const Id extends UnitOf<Source>['id'],
>(id: Id, options: FromReport<Source>): UnitOf<Source> & Pick<Unit<Id>, 'id'>;
export function getUnit(id: string, options?: FromReport<Pick<Dataset, 'narrative'>>) {
  const source = partOf(options, 'narrative', narrative);
  return lookUp(
    'unit',
    reading('from to be a report', options?.from, () => unitsOf(source)),
    id,
  );
}

/**
 * A section of the text by its id.
 *
 * @param id - The id of a section, such as `prosecution`.
 * @returns The very object that the report's `narrative` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getSection } from 'tip-report-laos-2012';
 *
 * getSection('prosecution').headingOrigin; // => 'restored'
 * ```
 */
export function getSection<const Id extends LaosReportIds['section']>(
  id: Id,
): Section<Id, LaosReportIds>;
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 * @throws `TypeError` where `from` has no `narrative`.
 */
export function getSection<
  const Source extends Pick<Dataset, 'narrative'>,
  const Id extends SectionOf<Source>['id'],
>(id: Id, options: FromReport<Source>): SectionOf<Source> & Pick<Section<Id>, 'id'>;
export function getSection(id: string, options?: FromReport<Pick<Dataset, 'narrative'>>) {
  const { sections } = partOf(options, 'narrative', narrative);
  return lookUp('section', sections, id);
}
