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
import type { Section, Unit } from '../model/narrative.js';
import { lookUp } from './look-up.js';

type ById<Item extends { readonly id: string }> = { readonly [Each in Item as Each['id']]: Each };

/**
 * A statistic of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `statistics`.
 * @returns The very object that `statistics` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getStatistic } from 'tip-report-laos-2012';
 *
 * getStatistic('convictions-2011').quantity.value; // => 37
 * ```
 */
export function getStatistic<const Id extends AnyStatistic['id']>(id: Id): ById<AnyStatistic>[Id] {
  return lookUp('statistic', statistics, id) as ById<AnyStatistic>[Id];
}

/**
 * A victim category of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `victimCategories`.
 * @returns The very object that `victimCategories` holds.
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
): ById<AnyVictimCategory>[Id] {
  return lookUp('victim category', victimCategories, id) as ById<AnyVictimCategory>[Id];
}

/**
 * A legal provision of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `legalProvisions`.
 * @returns The very object that `legalProvisions` holds.
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
): ById<AnyLegalProvision>[Id] {
  return lookUp('legal provision', legalProvisions, id) as ById<AnyLegalProvision>[Id];
}

/**
 * A recommendation of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `recommendations`.
 * @returns The very object that `recommendations` holds.
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
): ById<AnyRecommendation>[Id] {
  return lookUp('recommendation', recommendations, id) as ById<AnyRecommendation>[Id];
}

/**
 * A finding of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `findings`.
 * @returns The very object that `findings` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 *
 * getFinding('protection-efforts-modest').degree; // => 'modest'
 * ```
 */
export function getFinding<const Id extends AnyFinding['id']>(id: Id): ById<AnyFinding>[Id] {
  return lookUp('finding', findings, id) as ById<AnyFinding>[Id];
}

/**
 * An organization of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `organizations`.
 * @returns The very object that `organizations` holds.
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
): ById<AnyOrganization>[Id] {
  return lookUp('organization', organizations, id) as ById<AnyOrganization>[Id];
}

/**
 * A place of this report, by its id, with its exact type.
 *
 * @param id - One of the ids in `places`.
 * @returns The very object that `places` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getPlace } from 'tip-report-laos-2012';
 *
 * getPlace('thailand').codes?.alpha3; // => 'THA'
 * ```
 */
export function getPlace<const Id extends AnyPlace['id']>(id: Id): ById<AnyPlace>[Id] {
  return lookUp('place', places, id) as ById<AnyPlace>[Id];
}

/**
 * A unit of the text, by its id: a sentence, a recommendation, or a line of the page.
 *
 * @param id - The id of a section and a number in it, such as `prosecution.4`, or the name of a line of the page.
 * @returns The very object that `narrative` holds.
 * @throws {@link UnknownIdError} where the id is not known; it names the nearest ids that are.
 *
 * @example
 * ```ts
 * import { getUnit } from 'tip-report-laos-2012';
 *
 * getUnit('recommendations.13').text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export function getUnit<const Id extends LaosReportIds['unit']>(id: Id): Unit<Id, LaosReportIds> {
  return lookUp('unit', units(), id) as Unit<Id, LaosReportIds>;
}

/**
 * A section of the text, by its id.
 *
 * @param id - The id of a section, such as `prosecution`.
 * @returns The very object that `narrative` holds.
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
): Section<Id, LaosReportIds> {
  return lookUp('section', narrative.sections, id) as Section<Id, LaosReportIds>;
}

let allUnits: readonly Unit<LaosReportIds['unit'], LaosReportIds>[] | undefined;

function units() {
  allUnits ??= narrative.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.units),
  );
  return allUnits;
}
