import { findingTypeMeanings } from '../kinds/finding/meanings.js';
import {
  legalEffectMeanings,
  legalFormMeanings,
  legalStateMeanings,
  ratingDegreeMeanings,
} from '../kinds/legal-provision/meanings.js';
import { tierChangeMeanings, tierMeanings } from '../kinds/metadata/meanings.js';
import { tiers } from '../kinds/metadata/metadata.js';
import { passageTypeMeanings } from '../kinds/narrative/meanings.js';
import { organizationTypeMeanings } from '../kinds/organization/meanings.js';
import { placeTypeMeanings } from '../kinds/place/meanings.js';
import {
  comparabilityCaveatMeanings,
  measureMeanings,
  populationMeanings,
} from '../kinds/statistic/meanings.js';
import {
  exploitationFormMeanings,
  exploiterTypeMeanings,
  groupCharacteristicMeanings,
  groupMeanings,
  migrationStatusMeanings,
  sectorMeanings,
  victimStatusMeanings,
} from '../kinds/victim-category/meanings.js';
import { voiceMeanings } from '../parts/attribution/meanings.js';
import { narrowerTerms } from '../parts/narrower-terms.js';
import { penaltyKindMeanings } from '../parts/penalty/meanings.js';
import { periodBasisMeanings } from '../parts/period/meanings.js';
import { pillarMeanings } from '../parts/pillar/meanings.js';
import {
  missingReasonMeanings,
  quantityKindMeanings,
  statisticUnitMeanings,
} from '../parts/quantity/meanings.js';
import { routeRoleMeanings } from '../parts/route/meanings.js';
import { topicMeanings } from '../parts/topic/meanings.js';

/** A vocabulary: the terms that a field can have. */
export interface Vocabulary {
  /** The name of its type, in lower case with hyphens. */
  readonly id: string;
  readonly title: string;
  readonly terms: readonly string[];
  readonly meanings: Readonly<Record<string, string>>;
  /** The narrower terms that a broader one includes. */
  readonly narrower?: Readonly<Record<string, readonly string[]>>;
}

/** Every vocabulary. */
export const vocabularies = /* @__PURE__ */ allVocabularies();

function allVocabularies() {
  return [
    of('comparability-caveat', 'Limits of comparison', comparabilityCaveatMeanings),
    of(
      'exploitation-form',
      'Forms of exploitation',
      exploitationFormMeanings,
      narrowerTerms.exploitationForm,
    ),
    of('exploiter-type', 'Those who exploit', exploiterTypeMeanings),
    of('finding-type', 'Types of finding', findingTypeMeanings),
    of('group', 'Groups of people, by age and sex', groupMeanings, narrowerTerms.group),
    of('group-characteristic', 'Characteristics of groups', groupCharacteristicMeanings),
    of('legal-effect', 'Effects of legal provisions', legalEffectMeanings),
    of('legal-form', 'Forms of legal provisions', legalFormMeanings),
    of('legal-state', 'States of legal provisions', legalStateMeanings),
    of('measure', 'Measures of statistics', measureMeanings, narrowerTerms.measure),
    of('migration-status', 'Migration statuses of groups', migrationStatusMeanings),
    of('missing-reason', 'How the report says that a number is missing', missingReasonMeanings),
    of('organization-type', 'Types of organization', organizationTypeMeanings),
    of('penalty-kind', 'Kinds of penalty', penaltyKindMeanings),
    of('period-basis', 'What periods are bounded by', periodBasisMeanings),
    of('pillar', 'Pillars of the Trafficking in Persons Reports', pillarMeanings),
    of('place-type', 'Types of place', placeTypeMeanings),
    of('population', 'Populations of statistics', populationMeanings),
    of('quantity-kind', 'Kinds of quantity', quantityKindMeanings),
    of('rating-degree', 'Ratings of legal provisions', ratingDegreeMeanings),
    of('route-role', 'Roles of the country reported on in a route', routeRoleMeanings),
    of('sector', 'Sectors and settings of exploitation', sectorMeanings, narrowerTerms.sector),
    of('statistic-unit', 'Units of statistics', statisticUnitMeanings),
    // Keys that look like numbers come first in an object, so the order is that of the list.
    { ...of('tier', 'Tiers of the Trafficking in Persons Reports', tierMeanings), terms: tiers },
    of('tier-change', 'How a tier compares with the year before', tierChangeMeanings),
    of('topic', 'Topics of findings and recommendations', topicMeanings),
    of('passage-type', 'Types of passage of the text', passageTypeMeanings),
    of('victim-status', 'What the text calls a group', victimStatusMeanings),
    of('voice', 'Whose statement it is', voiceMeanings),
  ];
}

/** The id of a vocabulary. */
export type VocabularyId = (typeof vocabularies)[number]['id'];

function of<const Id extends string>(
  id: Id,
  title: string,
  meanings: Vocabulary['meanings'],
  narrower: Vocabulary['narrower'] = {},
): Vocabulary & { readonly id: Id } {
  return { id, title, terms: Object.keys(meanings), meanings, narrower };
}
