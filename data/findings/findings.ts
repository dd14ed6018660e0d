import { deepFreeze } from '../../src/model/deep-freeze.js';
import { actions } from './actions.js';
import { assessments } from './assessments.js';
import { conditions } from './conditions.js';
import { omissions } from './omissions.js';

/**
 * Every finding of the report: assessments, actions, omissions, conditions, each group in the order of the text.
 *
 * @example
 * ```ts
 * import { findings } from 'tip-report-laos-2012';
 *
 * findings.filter((finding) => finding.type === 'assessment').map(({ degree }) => degree);
 * // => ['does not fully comply', 'significant', 'progress', 'modest', 'moderate']
 * ```
 */
export const findings = deepFreeze([
  ...assessments,
  ...actions,
  ...omissions,
  ...conditions,
] as const);
