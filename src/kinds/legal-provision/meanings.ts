import type { LegalEffect, LegalForm, LegalState } from './legal-provision.js';

/** What the terms of {@link LegalForm} mean. */
export const legalFormMeanings: Readonly<Record<LegalForm, string>> = {
  'assessment-standard': 'a standard by which the report judges the government',
  'body-of-law': 'several laws, named together',
  framework: 'a framework of rules and institutions',
  guidelines: 'guidelines for authorities',
  'legal-remedy': 'a remedy or alternative that the law could offer',
  'memoranda-of-understanding': 'agreements with other bodies',
  'plan-of-action': 'a plan of action of the government',
  procedures: 'procedures for authorities',
  'proposed-law': 'a law that has been proposed or is being developed, and not passed',
  statute: 'a law as a whole',
  'statute-article': 'an article of a law',
  system: 'a system through which something is done, such as repatriation',
};

/** What the terms of {@link LegalState} mean. */
export const legalStateMeanings: Readonly<Record<LegalState, string>> = {
  'applied-by-report': 'a standard by which the report judges the government',
  'approval-delayed': 'approvals come late; the report does not say which, if any, were given',
  draft: 'drafted and not approved, which is not a rejection',
  'in-development': 'being developed',
  'in-force': 'the report describes it as law that applies',
  'in-use': 'the report describes it as used',
  'not-developed-or-implemented': 'the report says that it was not developed or implemented',
  'not-implemented': 'the report says that it was not implemented',
  'not-provided': 'the report says that the law does not provide it',
  'partly-approved': 'one body approved it, another has yet to',
  recommended: 'the report recommends it, and does not say whether it exists',
};

/** What the terms of {@link LegalEffect} mean. */
export const legalEffectMeanings: Readonly<Record<LegalEffect, string>> = {
  penalizes: 'it prescribes penalties',
  prohibits: 'it prohibits something',
  protects: 'it protects someone',
};
