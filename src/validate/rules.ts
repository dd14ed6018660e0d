import type { Dataset } from '../report/dataset.js';
import type { Problem } from './problem.js';
import type { IntegrityRule } from './rule.js';
import { everyFigureIsCarried } from './rules/every-figure-is-carried.js';
import { everyUnitIsUsed } from './rules/every-unit-is-used.js';
import { evidenceNamesWhatItSupports } from './rules/evidence-names-what-it-supports.js';
import { hedgesAreCarried } from './rules/hedges-are-carried.js';
import { idsAreUniqueAndInStyle } from './rules/ids-are-unique-and-in-style.js';
import { inferredValuesSaySo } from './rules/inferred-values-say-so.js';
import { missingCarriesNoValue } from './rules/missing-carries-no-value.js';
import { numbersStandInTheEvidence } from './rules/numbers-stand-in-the-evidence.js';
import { phrasesStandInTheEvidence } from './rules/phrases-stand-in-the-evidence.js';
import { quotesStandInTheirUnit } from './rules/quotes-stand-in-their-unit.js';
import { referencesResolve } from './rules/references-resolve.js';
import { textIsAsLongAsItsSource } from './rules/text-is-as-long-as-its-source.js';

/** The integrity rules: first those on ids and quotes, on which the others build. */
export const integrityRules: readonly IntegrityRule[] = [
  idsAreUniqueAndInStyle,
  referencesResolve,
  textIsAsLongAsItsSource,
  quotesStandInTheirUnit,
  phrasesStandInTheEvidence,
  numbersStandInTheEvidence,
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
