import type { TipReport } from '../report/tip-report.js';
import type { Problem } from './problem.js';
import type { IntegrityRule } from './rule.js';
import { attributionMatchesTheText } from './rules/attribution-matches-the-text.js';
import { everyFigureIsCarried } from './rules/every-figure-is-carried.js';
import { everyPassageIsUsed } from './rules/every-passage-is-used.js';
import { evidenceNamesWhatItSupports } from './rules/evidence-names-what-it-supports.js';
import { hedgesAreCarried } from './rules/hedges-are-carried.js';
import { idsAreUniqueAndInStyle } from './rules/ids-are-unique-and-in-style.js';
import { inferredValuesSaySo } from './rules/inferred-values-say-so.js';
import { missingCarriesNoValue } from './rules/missing-carries-no-value.js';
import { numbersAppearInTheEvidence } from './rules/numbers-appear-in-the-evidence.js';
import { phrasesAppearInTheEvidence } from './rules/phrases-appear-in-the-evidence.js';
import { quotesAppearInTheirPassage } from './rules/quotes-appear-in-their-passage.js';
import { referencesResolve } from './rules/references-resolve.js';
import { textIsAsLongAsItsSource } from './rules/text-is-as-long-as-its-source.js';

/** The integrity rules: first those on ids and quotes, which the others rely on. */
export const integrityRules: readonly IntegrityRule[] = [
  idsAreUniqueAndInStyle,
  referencesResolve,
  textIsAsLongAsItsSource,
  quotesAppearInTheirPassage,
  phrasesAppearInTheEvidence,
  numbersAppearInTheEvidence,
  evidenceNamesWhatItSupports,
  everyPassageIsUsed,
  everyFigureIsCarried,
  hedgesAreCarried,
  attributionMatchesTheText,
  missingCarriesNoValue,
  inferredValuesSaySo,
];

/** Finds every problem in a dataset that the schema accepts, by every rule. */
export function checkIntegrity(dataset: TipReport): readonly Problem[] {
  return integrityRules.flatMap(({ name, check }) =>
    [...check(dataset)].map((fault) => ({ code: name, ...fault })),
  );
}
