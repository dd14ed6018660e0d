import * as actions from '../findings/actions.js';
import * as assessments from '../findings/assessments.js';
import * as conditions from '../findings/conditions.js';
import * as omissions from '../findings/omissions.js';

/** Any finding of this report, with its literal types. */
export type AnyFinding =
  | (typeof assessments)[keyof typeof assessments]
  | (typeof actions)[keyof typeof actions]
  | (typeof omissions)[keyof typeof omissions]
  | (typeof conditions)[keyof typeof conditions];

/**
 * Every finding of the report: assessments, actions, omissions, then conditions, each in the order of the text.
 *
 * @example
 * ```ts
 * import { findings } from 'tip-report-laos-2012';
 *
 * findings.filter((finding) => finding.type === 'assessment').map(({ degree }) => degree);
 * // => ['does not fully comply', 'significant', 'progress', 'modest', 'moderate progress']
 * ```
 */
export const findings: readonly AnyFinding[] = Object.freeze([
  assessments.minimumStandardsNotFullyMet,
  assessments.significantEffortsToComply,
  assessments.lawEnforcementProgress,
  assessments.protectionEffortsModest,
  assessments.preventionProgressModerate,
  actions.casesInvestigatedAndOffendersConvicted,
  actions.temporaryServicesProvided,
  actions.borderDivisionOperated,
  actions.transitCenterOperated,
  actions.shelterFunded,
  actions.antiTraffickingDivisionUpgraded,
  actions.lawReviewCommitteeApproved,
  actions.returnedVictimsReferred,
  actions.victimsRepatriatedOfficially,
  actions.assessmentsConductedAtTransitCenter,
  actions.womensUnionHotlineOperated,
  actions.identifiedWomenAndChildrenExempted,
  actions.victimsEncouragedToCooperate,
  actions.privacyProtectionsProvided,
  actions.protectionGuidelinesDrafted,
  actions.tourismWorkshopsLed,
  actions.localOfficialsTrained,
  actions.legalInformationDisseminated,
  actions.otherTrainingsFunded,
  actions.awarenessConcertSponsored,
  actions.mediaReportedOnTrafficking,
  actions.planOfActionApprovedByNationalAssembly,
  actions.posterCampaignPublicized,
  actions.childExploitationHotlineInitiated,
  omissions.proactiveIdentificationNotImplemented,
  omissions.systematicMonitoringNotImplemented,
  omissions.planOfActionNotApproved,
  omissions.sentencingDetailsNotProvided,
  omissions.complicityCasesNotReported,
  omissions.identificationProceduresNotDeveloped,
  omissions.hotlineCallsNotRecorded,
  omissions.witnessProtectionNotImplemented,
  omissions.protectionGuidelinesNotApproved,
  omissions.legalAlternativesNotProvided,
  omissions.preventionEffortsNotSustained,
  conditions.lowlandLaoAcculturateWithEase,
  conditions.laoVictimsHarderToLocate,
  conditions.porousBorders,
  conditions.internalSexTraffickingRemained,
  conditions.traffickingLawsProtectIncompletely,
  conditions.minimalIdentificationAmongReturnees,
  conditions.relianceOnDonorsForLongTermAssistance,
  conditions.bureaucracyDelaysApprovals,
  conditions.courtsLackedDueProcess,
  conditions.judicialSectorWeak,
  conditions.publicReluctantToWorkWithLawEnforcement,
  conditions.corruptionEndemic,
  conditions.villageOfficialsReceivedPayment,
  conditions.victimsAmongThosePushedBack,
  conditions.relianceOnOrganizationsForVictimServices,
  conditions.maleVictimsWithoutSimilarSupport,
  conditions.northernLaosLacksServices,
  conditions.dependenceOnNgoResources,
  conditions.lengthyApprovalDelays,
  conditions.legalRedressUndercut,
  conditions.insufficientResourcesAndUnderstanding,
]);
