import type { Dataset } from '../model/dataset.js';
import { everyFigureIsCarried } from './every-figure-is-carried.js';
import { everyUnitIsUsed } from './every-unit-is-used.js';
import { evidenceNamesWhatItSupports } from './evidence-names-what-it-supports.js';
import { hedgesAreCarried } from './hedges-are-carried.js';
import { idsAreUniqueAndInStyle } from './ids-are-unique-and-in-style.js';
import { inferredValuesSaySo } from './inferred-values-say-so.js';
import { missingCarriesNoValue } from './missing-carries-no-value.js';
import { phrasesStandInTheEvidence } from './phrases-stand-in-the-evidence.js';
import type { Problem } from './problem.js';
import { quotesStandInTheirUnit } from './quotes-stand-in-their-unit.js';
import { referencesResolve } from './references-resolve.js';
import type { IntegrityRule } from './rule.js';

/** The integrity rules: first those on ids and quotes, on which the others build. */
export const integrityRules: readonly IntegrityRule[] = [
  idsAreUniqueAndInStyle,
  referencesResolve,
  quotesStandInTheirUnit,
  phrasesStandInTheEvidence,
  evidenceNamesWhatItSupports,
  everyUnitIsUsed,
  everyFigureIsCarried,
  hedgesAreCarried,
  missingCarriesNoValue,
  inferredValuesSaySo,
];

/** Finds every problem in a dataset by every rule. The shape of the dataset is taken to be right. */
export function checkIntegrity(dataset: Dataset): readonly Problem[] {
  return integrityRules.flatMap(({ check }) => check(dataset));
}
