import * as actions from '../findings/actions.js';
import * as assessments from '../findings/assessments.js';
import * as conditions from '../findings/conditions.js';
import * as omissions from '../findings/omissions.js';

/** Any finding of this report, with its literal types. */
export type AnyFinding =
  | typeof assessments.minimumStandardsNotFullyMet
  | typeof assessments.significantEffortsToComply
  | typeof assessments.lawEnforcementProgress
  | typeof assessments.protectionEffortsModest
  | typeof assessments.preventionProgressModerate
  | typeof actions.casesInvestigatedAndOffendersConvicted
  | typeof actions.temporaryServicesProvided
  | typeof actions.borderDivisionOperated
  | typeof actions.transitCenterOperated
  | typeof actions.shelterFunded
  | typeof actions.antiTraffickingDivisionUpgraded
  | typeof actions.lawReviewCommitteeApproved
  | typeof actions.returnedVictimsReferred
  | typeof actions.victimsRepatriatedOfficially
  | typeof actions.assessmentsConductedAtTransitCenter
  | typeof actions.womensUnionHotlineOperated
  | typeof actions.victimsEncouragedToCooperate
  | typeof actions.privacyProtectionsProvided
  | typeof actions.protectionGuidelinesDrafted
  | typeof actions.tourismWorkshopsLed
  | typeof actions.localOfficialsTrained
  | typeof actions.legalInformationDisseminated
  | typeof actions.otherTrainingsFunded
  | typeof actions.awarenessConcertSponsored
  | typeof actions.mediaReportedOnTrafficking
  | typeof actions.planOfActionApprovedByNationalAssembly
  | typeof actions.posterCampaignPublicized
  | typeof actions.childExploitationHotlineInitiated
  | typeof omissions.proactiveIdentificationNotImplemented
  | typeof omissions.systematicMonitoringNotImplemented
  | typeof omissions.planOfActionNotApproved
  | typeof omissions.sentencingDetailsNotProvided
  | typeof omissions.complicityCasesNotReported
  | typeof omissions.identificationProceduresNotDeveloped
  | typeof omissions.hotlineCallsNotRecorded
  | typeof omissions.witnessProtectionNotImplemented
  | typeof omissions.protectionGuidelinesNotApproved
  | typeof omissions.legalAlternativesNotProvided
  | typeof omissions.preventionEffortsNotSustained
  | typeof conditions.lowlandLaoAcculturateWithEase
  | typeof conditions.laoVictimsHarderToLocate
  | typeof conditions.porousBorders
  | typeof conditions.internalSexTraffickingRemained
  | typeof conditions.traffickingLawsProtectIncompletely
  | typeof conditions.minimalIdentificationAmongReturnees
  | typeof conditions.relianceOnDonorsForLongTermAssistance
  | typeof conditions.bureaucracyDelaysApprovals
  | typeof conditions.courtsLackedDueProcess
  | typeof conditions.judicialSectorWeak
  | typeof conditions.publicReluctantToWorkWithLawEnforcement
  | typeof conditions.corruptionEndemic
  | typeof conditions.villageOfficialsReceivedPayment
  | typeof conditions.victimsAmongThosePushedBack
  | typeof conditions.relianceOnOrganizationsForVictimServices
  | typeof conditions.identifiedWomenAndChildrenExempted
  | typeof conditions.maleVictimsWithoutSimilarSupport
  | typeof conditions.northernLaosLacksServices
  | typeof conditions.dependenceOnNgoResources
  | typeof conditions.lengthyApprovalDelays
  | typeof conditions.legalRedressUndercut
  | typeof conditions.insufficientResourcesAndUnderstanding;

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
  conditions.identifiedWomenAndChildrenExempted,
  conditions.maleVictimsWithoutSimilarSupport,
  conditions.northernLaosLacksServices,
  conditions.dependenceOnNgoResources,
  conditions.lengthyApprovalDelays,
  conditions.legalRedressUndercut,
  conditions.insufficientResourcesAndUnderstanding,
]);
