import * as records from '../recommendations.js';

/** Any recommendation of this report, with its literal types. */
export type AnyRecommendation =
  | typeof records.addressInternalTrafficking
  | typeof records.combatOfficialComplicity
  | typeof records.monitorLaborRecruiters
  | typeof records.developIdentificationProcedures
  | typeof records.supportReintegration
  | typeof records.developVictimProtectionFramework
  | typeof records.approveMemorandaSooner
  | typeof records.raiseAwarenessOfCourtProceedings
  | typeof records.continueCampaignsForClients
  | typeof records.reduceDemandForSexTourism
  | typeof records.disseminateMaterialsInRuralAreas
  | typeof records.sustainDatabaseProgress
  | typeof records.developComprehensiveLaw;

/**
 * The thirteen recommendations, in the order of the text.
 *
 * @example
 * ```ts
 * import { recommendations } from 'tip-report-laos-2012';
 *
 * recommendations.at(-1)?.text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export const recommendations: readonly AnyRecommendation[] = Object.freeze([
  records.addressInternalTrafficking,
  records.combatOfficialComplicity,
  records.monitorLaborRecruiters,
  records.developIdentificationProcedures,
  records.supportReintegration,
  records.developVictimProtectionFramework,
  records.approveMemorandaSooner,
  records.raiseAwarenessOfCourtProceedings,
  records.continueCampaignsForClients,
  records.reduceDemandForSexTourism,
  records.disseminateMaterialsInRuralAreas,
  records.sustainDatabaseProgress,
  records.developComprehensiveLaw,
]);
