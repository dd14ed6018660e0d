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
import type { Dataset } from '../model/dataset.js';
import type { Section, Unit } from '../model/narrative.js';
import { lookUp } from './look-up.js';
import { type FromReport, partOf } from './source.js';
import { unitsOf } from './units-of.js';

type ById<Item extends { readonly id: string }> = { readonly [Each in Item as Each['id']]: Each };

/**
 * A statistic by its id, with its exact type.
 *
 * @param id - One of the ids in `statistics`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `statistics` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `statistics`.
 *
 * @example
 * ```ts
 * import { getStatistic } from 'tip-report-laos-2012';
 *
 * getStatistic('convictions-2011').quantity.value; // => 37
 * ```
 */
export function getStatistic<
  const Id extends Source['statistics'][number]['id'],
  const Source extends Pick<Dataset, 'statistics'> = {
    readonly statistics: readonly AnyStatistic[];
  },
>(id: Id, options?: FromReport<Source>): ById<Source['statistics'][number]>[Id] {
  return lookUp('statistic', partOf(options, 'statistics', statistics), id) as ById<
    Source['statistics'][number]
  >[Id];
}

/**
 * A victim category by its id, with its exact type.
 *
 * @param id - One of the ids in `victimCategories`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `victimCategories` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `victimCategories`.
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
  const Source extends Pick<Dataset, 'victimCategories'> = {
    readonly victimCategories: readonly AnyVictimCategory[];
  },
>(id: Id, options?: FromReport<Source>): ById<Source['victimCategories'][number]>[Id] {
  return lookUp(
    'victim category',
    partOf(options, 'victimCategories', victimCategories),
    id,
  ) as ById<Source['victimCategories'][number]>[Id];
}

/**
 * A legal provision by its id, with its exact type.
 *
 * @param id - One of the ids in `legalProvisions`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `legalProvisions` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `legalProvisions`.
 *
 * @example
 * ```ts
 * import { getLegalProvision } from 'tip-report-laos-2012';
 *
 * getLegalProvision('penal-code-article-134').instrument.article; // => 134
 * ```
 */
export function getLegalProvision<
  const Id extends Source['legalProvisions'][number]['id'],
  const Source extends Pick<Dataset, 'legalProvisions'> = {
    readonly legalProvisions: readonly AnyLegalProvision[];
  },
>(id: Id, options?: FromReport<Source>): ById<Source['legalProvisions'][number]>[Id] {
  return lookUp('legal provision', partOf(options, 'legalProvisions', legalProvisions), id) as ById<
    Source['legalProvisions'][number]
  >[Id];
}

/**
 * A recommendation by its id, with its exact type.
 *
 * @param id - One of the ids in `recommendations`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `recommendations` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `recommendations`.
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
  const Source extends Pick<Dataset, 'recommendations'> = {
    readonly recommendations: readonly AnyRecommendation[];
  },
>(id: Id, options?: FromReport<Source>): ById<Source['recommendations'][number]>[Id] {
  return lookUp('recommendation', partOf(options, 'recommendations', recommendations), id) as ById<
    Source['recommendations'][number]
  >[Id];
}

/**
 * A finding by its id, with its exact type.
 *
 * @param id - One of the ids in `findings`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `findings` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `findings`.
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
  const Source extends Pick<Dataset, 'findings'> = { readonly findings: readonly AnyFinding[] },
>(id: Id, options?: FromReport<Source>): ById<Source['findings'][number]>[Id] {
  return lookUp('finding', partOf(options, 'findings', findings), id) as ById<
    Source['findings'][number]
  >[Id];
}

/**
 * An organization by its id, with its exact type.
 *
 * @param id - One of the ids in `organizations`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `organizations` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `organizations`.
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
  const Source extends Pick<Dataset, 'organizations'> = {
    readonly organizations: readonly AnyOrganization[];
  },
>(id: Id, options?: FromReport<Source>): ById<Source['organizations'][number]>[Id] {
  return lookUp('organization', partOf(options, 'organizations', organizations), id) as ById<
    Source['organizations'][number]
  >[Id];
}

/**
 * A place by its id, with its exact type.
 *
 * @param id - One of the ids in `places`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `places` hold.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `places`.
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
  const Source extends Pick<Dataset, 'places'> = { readonly places: readonly AnyPlace[] },
>(id: Id, options?: FromReport<Source>): ById<Source['places'][number]>[Id] {
  return lookUp('place', partOf(options, 'places', places), id) as ById<
    Source['places'][number]
  >[Id];
}

type OurNarrative = Pick<Dataset<LaosReportIds>, 'narrative'>;

/** The ids that the narrative of a report uses. */
type SectionOf<Source extends Pick<Dataset, 'narrative'>> = Source['narrative']['sections'][number];
type UnitOf<Source extends Pick<Dataset, 'narrative'>> =
  SectionOf<Source>['paragraphs'][number]['units'][number];

/**
 * A unit of the text by its id: a sentence, a recommendation, or a line of the page.
 *
 * @param id - The id of a section and a number in it, such as `prosecution.4`, or the name of a line of the page.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `narrative` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `narrative`.
 *
 * @example
 * ```ts
 * import { getUnit } from 'tip-report-laos-2012';
 *
 * getUnit('recommendations.13').text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export function getUnit<
  const Id extends UnitOf<Source>['id'],
  const Source extends Pick<Dataset, 'narrative'> = OurNarrative,
>(id: Id, options?: FromReport<Source>): UnitOf<Source> & Pick<Unit<Id>, 'id'> {
  return lookUp('unit', unitsOf(partOf(options, 'narrative', narrative)), id) as UnitOf<Source> &
    Pick<Unit<Id>, 'id'>;
}

/**
 * A section of the text by its id.
 *
 * @param id - The id of a section, such as `prosecution`.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns The very object that the report's `narrative` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 * @throws `TypeError` where `from` has no `narrative`.
 *
 * @example
 * ```ts
 * import { getSection } from 'tip-report-laos-2012';
 *
 * getSection('prosecution').headingOrigin; // => 'restored'
 * ```
 */
export function getSection<
  const Id extends SectionOf<Source>['id'],
  const Source extends Pick<Dataset, 'narrative'> = OurNarrative,
>(id: Id, options?: FromReport<Source>): SectionOf<Source> & Pick<Section<Id>, 'id'> {
  const { sections } = partOf(options, 'narrative', narrative);
  return lookUp('section', sections, id) as SectionOf<Source> & Pick<Section<Id>, 'id'>;
}
