import { type Define, deepFreeze } from '../src/report/define.js';
import type { LaosReportIds } from './ids.js';

type Helpers = Define<LaosReportIds>;

// All do the same at run time. They differ in the types that the compiler checks and keeps.
export const definePassage = deepFreeze as Helpers['passage'];
export const defineSection = deepFreeze as Helpers['section'];
export const defineNarrative = deepFreeze as Helpers['narrative'];
export const defineMetadata = deepFreeze as Helpers['metadata'];
export const defineStatistic = deepFreeze as unknown as Helpers['statistic'];
export const defineVictimCategory = deepFreeze as unknown as Helpers['victimCategory'];
export const defineLegalProvision = deepFreeze as unknown as Helpers['legalProvision'];
export const defineRecommendation = deepFreeze as unknown as Helpers['recommendation'];
export const defineFinding = deepFreeze as unknown as Helpers['finding'];
export const defineOrganization = deepFreeze as unknown as Helpers['organization'];
export const definePlace = deepFreeze as unknown as Helpers['place'];
