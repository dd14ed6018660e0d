import type { TipReport } from '../report/tip-report.js';
import type { Problem } from './problem.js';
import type { IntegrityRule } from './rule.js';
import { attributionMatchesTheText } from './rules/attribution-matches-the-text.js';
import { countriesNamedAreCoded } from './rules/countries-named-are-coded.js';
import { countryCodesAgree } from './rules/country-codes-agree.js';
import { equivalentsSaySo } from './rules/equivalents-say-so.js';
import { everyFigureIsCarried } from './rules/every-figure-is-carried.js';
import { everyPassageIsUsed } from './rules/every-passage-is-used.js';
import { evidenceNamesWhatItSupports } from './rules/evidence-names-what-it-supports.js';
import { hedgeLimitsExist } from './rules/hedge-limits-exist.js';
import { hedgesAreCarried } from './rules/hedges-are-carried.js';
import { idsAreUniqueAndInStyle } from './rules/ids-are-unique-and-in-style.js';
import { inferredValuesSaySo } from './rules/inferred-values-say-so.js';
import { missingCarriesNoValue } from './rules/missing-carries-no-value.js';
import { namesAreReferredTo } from './rules/names-are-referred-to.js';
import { nothingIsCodedTwice } from './rules/nothing-is-coded-twice.js';
import { numbersAppearInTheEvidence } from './rules/numbers-appear-in-the-evidence.js';
import { otherTermsAreNamed } from './rules/other-terms-are-named.js';
import { partsFitTheirWhole } from './rules/parts-fit-their-whole.js';
import { phrasesAppearInTheEvidence } from './rules/phrases-appear-in-the-evidence.js';
import { publicationDateMatchesItsLine } from './rules/publication-date-matches-its-line.js';
import { quotesAppearInTheirPassage } from './rules/quotes-appear-in-their-passage.js';
import { referencesResolve } from './rules/references-resolve.js';
import { textMatchesItsSource } from './rules/text-matches-its-source.js';
import { tierMatchesItsLine } from './rules/tier-matches-its-line.js';
import { uncodedIsInTheText } from './rules/uncoded-is-in-the-text.js';

/** The integrity rules: first those on ids and quotes, which the others rely on. */
export const integrityRules: readonly IntegrityRule[] = [
  idsAreUniqueAndInStyle,
  referencesResolve,
  textMatchesItsSource,
  tierMatchesItsLine,
  publicationDateMatchesItsLine,
  countryCodesAgree,
  quotesAppearInTheirPassage,
  phrasesAppearInTheEvidence,
  numbersAppearInTheEvidence,
  evidenceNamesWhatItSupports,
  everyPassageIsUsed,
  everyFigureIsCarried,
  hedgesAreCarried,
  hedgeLimitsExist,
  attributionMatchesTheText,
  missingCarriesNoValue,
  inferredValuesSaySo,
  otherTermsAreNamed,
  partsFitTheirWhole,
  uncodedIsInTheText,
  equivalentsSaySo,
  countriesNamedAreCoded,
  namesAreReferredTo,
  nothingIsCodedTwice,
];

/** Finds every problem in a dataset that the schema accepts, by one rule after the other. */
export function* checkIntegrity(dataset: TipReport): Generator<Problem, void> {
  for (const { name, check } of integrityRules) {
    for (const fault of check(dataset)) yield { code: name, ...fault };
  }
}
