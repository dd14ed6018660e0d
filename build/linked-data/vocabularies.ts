import { findingTypes } from '../../src/kinds/finding/finding.js';
import {
  legalEffects,
  legalForms,
  legalStates,
} from '../../src/kinds/legal-provision/legal-provision.js';
import { tiers } from '../../src/kinds/metadata/metadata.js';
import { unitTypes } from '../../src/kinds/narrative/narrative.js';
import { organizationTypes } from '../../src/kinds/organization/organization.js';
import { placeTypes } from '../../src/kinds/place/place.js';
import { comparabilityCaveats } from '../../src/kinds/statistic/comparability.js';
import { measures, populations, statisticUnits } from '../../src/kinds/statistic/statistic.js';
import {
  exploitationForms,
  groups,
  migrationStatuses,
  sectors,
  victimStatuses,
} from '../../src/kinds/victim-category/victim-category.js';
import { voices } from '../../src/parts/attribution/attribution.js';
import { narrowerTerms } from '../../src/parts/narrower-terms.js';
import { penaltyKinds } from '../../src/parts/penalty/penalty.js';
import { periodBases } from '../../src/parts/period/period.js';
import { pillars } from '../../src/parts/pillar/pillar.js';
import { missingReasons, quantityKinds } from '../../src/parts/quantity/quantity.js';
import { routeRoles } from '../../src/parts/route/route.js';
import { topics } from '../../src/parts/topic/topic.js';

/** A vocabulary of the model. */
export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly string[];
  /** The terms that a wider one takes in. */
  readonly narrower?: Readonly<Record<string, readonly string[]>>;
}

/** Every vocabulary of the model. */
export const vocabularies = [
  { id: 'comparability-caveat', title: 'Limits of comparison', terms: comparabilityCaveats },
  {
    id: 'exploitation-form',
    title: 'Forms of exploitation',
    terms: exploitationForms,
    narrower: narrowerTerms.form,
  },
  { id: 'finding-type', title: 'Types of finding', terms: findingTypes },
  {
    id: 'group',
    title: 'Groups of people, by age and sex',
    terms: groups,
    narrower: narrowerTerms.group,
  },
  { id: 'legal-effect', title: 'Effects of legal provisions', terms: legalEffects },
  { id: 'legal-form', title: 'Forms of legal provisions', terms: legalForms },
  { id: 'legal-state', title: 'States of legal provisions', terms: legalStates },
  { id: 'measure', title: 'Measures of statistics', terms: measures },
  { id: 'migration-status', title: 'Migration statuses of groups', terms: migrationStatuses },
  { id: 'missing-reason', title: 'Reasons why there is no number', terms: missingReasons },
  { id: 'organization-type', title: 'Types of organization', terms: organizationTypes },
  { id: 'penalty-kind', title: 'Kinds of penalty', terms: penaltyKinds },
  { id: 'period-basis', title: 'What periods are bounded by', terms: periodBases },
  { id: 'pillar', title: 'Pillars of the Trafficking in Persons Reports', terms: pillars },
  { id: 'place-type', title: 'Types of place', terms: placeTypes },
  { id: 'population', title: 'Of whom or what statistics speak', terms: populations },
  { id: 'quantity-kind', title: 'Kinds of quantity', terms: quantityKinds },
  { id: 'route-role', title: 'Roles of the reported country in a route', terms: routeRoles },
  {
    id: 'sector',
    title: 'Sectors and settings of exploitation',
    terms: sectors,
    narrower: narrowerTerms.sector,
  },
  { id: 'statistic-unit', title: 'Units of statistics', terms: statisticUnits },
  { id: 'tier', title: 'Tiers of the Trafficking in Persons Reports', terms: tiers },
  { id: 'topic', title: 'Topics of findings and recommendations', terms: topics },
  { id: 'unit-type', title: 'Types of unit of the text', terms: unitTypes },
  { id: 'victim-status', title: 'What the text calls a group', terms: victimStatuses },
  { id: 'voice', title: 'Whose statement it is', terms: voices },
] as const satisfies readonly Vocabulary[];

/** The id of a vocabulary. */
export type VocabularyId = (typeof vocabularies)[number]['id'];
