import { type Define, deepFreeze, recordOfReport } from '../src/report/define.js';
import type { LaosReportIds } from './ids.js';

type Helpers = Define<LaosReportIds>;

const ofLaos = (record: { readonly kind: string }) =>
  recordOfReport('tip-report-2012-laos', record);

// The functions for records differ only in the types that the compiler checks and keeps.
export const definePassage = deepFreeze as Helpers['passage'];
export const defineSection = deepFreeze as Helpers['section'];
export const defineNarrative = deepFreeze as Helpers['narrative'];
export const defineMetadata = ofLaos as unknown as Helpers['metadata'];
export const defineStatistic = ofLaos as unknown as Helpers['statistic'];
export const defineVictimCategory = ofLaos as unknown as Helpers['victimCategory'];
export const defineLegalProvision = ofLaos as unknown as Helpers['legalProvision'];
export const defineRecommendation = ofLaos as unknown as Helpers['recommendation'];
export const defineFinding = ofLaos as unknown as Helpers['finding'];
export const defineOrganization = ofLaos as unknown as Helpers['organization'];
export const definePlace = ofLaos as unknown as Helpers['place'];
