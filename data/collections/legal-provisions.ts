import * as records from '../legal-provisions.js';

/** Any legal provision of this report, with its literal types. */
export type AnyLegalProvision =
  | typeof records.penalCodeArticle134
  | typeof records.lawOnDevelopmentAndProtectionOfWomen
  | typeof records.traffickingLaws
  | typeof records.nationalPlanOfAction
  | typeof records.victimProtectionGuidelines
  | typeof records.comprehensiveAntiTraffickingLaw
  | typeof records.memorandaOfUnderstanding
  | typeof records.victimIdentificationProcedures
  | typeof records.witnessProtectionFramework
  | typeof records.victimsProtectionFramework
  | typeof records.officialRepatriationSystem
  | typeof records.nationalDatabaseSystem
  | typeof records.legalAlternativesToRemoval
  | typeof records.minimumStandards;

/**
 * Every legal provision of the report, in a stable order.
 *
 * @example
 * ```ts
 * import { legalProvisions } from 'tip-report-laos-2012';
 *
 * legalProvisions.filter(({ status }) => status.state === 'in-force').map(({ id }) => id);
 * // => ['penal-code-article-134', 'law-on-development-and-protection-of-women', 'trafficking-laws']
 * ```
 */
export const legalProvisions: readonly AnyLegalProvision[] = Object.freeze([
  records.penalCodeArticle134,
  records.lawOnDevelopmentAndProtectionOfWomen,
  records.traffickingLaws,
  records.nationalPlanOfAction,
  records.victimProtectionGuidelines,
  records.comprehensiveAntiTraffickingLaw,
  records.memorandaOfUnderstanding,
  records.victimIdentificationProcedures,
  records.witnessProtectionFramework,
  records.victimsProtectionFramework,
  records.officialRepatriationSystem,
  records.nationalDatabaseSystem,
  records.legalAlternativesToRemoval,
  records.minimumStandards,
]);
