import type { LegalEffect, LegalForm, LegalState, RatingDegree } from './legal-provision.js';

/** What the terms of {@link LegalForm} mean. */
export const legalFormMeanings: Readonly<Record<LegalForm, string>> = {
  'assessment-standard': 'a standard that the report judges the government by',
  'body-of-law': 'several laws, named together',
  constitution: 'the constitution',
  decree: 'a decree',
  framework: 'a framework of rules and institutions',
  guidelines: 'guidelines for authorities',
  'legal-remedy': 'a remedy or alternative that the law could offer',
  'memoranda-of-understanding': 'agreements with other bodies',
  other: 'another instrument, as its phrase says',
  'plan-of-action': 'a plan of action of the government',
  procedures: 'procedures for authorities',
  'proposed-law': 'a law that has been proposed or is being developed, and not passed',
  regulation: 'a regulation under a law',
  statute: 'a law as a whole',
  'statute-article': 'one or several articles of a law',
  system: 'a system through which something is done, such as repatriation',
  treaty: 'an international treaty, convention or protocol',
};

/** What the terms of {@link LegalState} mean. */
export const legalStateMeanings: Readonly<Record<LegalState, string>> = {
  'applied-by-report': 'a standard that the report judges the government by',
  'approval-delayed': 'approvals come late; the report does not say which, if any, were given',
  approved: 'approved or adopted; the report does not say that another approval is needed',
  'does-not-exist': 'the report says that there is none',
  draft: 'drafted and not approved, which is not a rejection',
  'in-development': 'being developed',
  'in-force': 'the report describes it as law that applies',
  'in-use': 'the report describes it as used',
  'not-developed-or-implemented': 'the report says that it was not developed or implemented',
  'not-implemented': 'the report says that it was not implemented',
  'not-party': 'a treaty that the country is not a party to',
  'not-provided': 'the report says that the law does not provide it',
  other: 'another status, as its phrase says',
  'partly-approved': 'one body approved it, another has yet to',
  party: 'a treaty that the country is a party to',
  recommended: 'the report recommends it, and does not say whether it exists',
};

/** What the terms of {@link LegalEffect} mean. */
export const legalEffectMeanings: Readonly<Record<LegalEffect, string>> = {
  penalizes: 'it prescribes penalties',
  prohibits: 'it prohibits something',
  protects: 'it protects someone',
};

/** What the terms of {@link RatingDegree} mean. */
export const ratingDegreeMeanings: Readonly<Record<RatingDegree, string>> = {
  commensurate: 'commensurate with the penalties for other serious crimes',
  'does-not-fully-comply': 'not fully complied with, or not fully met',
  'does-not-meet': 'not complied with, or not met',
  'fully-meets': 'fully complied with, or fully met',
  'not-commensurate': 'not commensurate with the penalties for other serious crimes',
  'not-sufficiently-stringent': 'not sufficiently stringent',
  other: 'another rating, as its phrase says',
  'sufficiently-stringent': 'sufficiently stringent',
};
