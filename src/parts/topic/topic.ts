/** Every topic of findings and recommendations: the terms of {@link Topic}. */
export const topics = /* @__PURE__ */ Object.freeze([
  'child-sex-tourism',
  'complicity',
  'coordination',
  'corruption',
  'courts',
  'data-collection',
  'demand',
  'funding',
  'hotlines',
  'internal-trafficking',
  'investigation',
  'labor-recruitment',
  'legal-alternatives-to-removal',
  'legal-redress',
  'legislation',
  'migration',
  'non-punishment',
  'other',
  'overall-efforts',
  'planning',
  'public-awareness',
  'punishment',
  'repatriation',
  'sex-tourism',
  'training',
  'victim-identification',
  'victim-participation',
  'victim-services',
  'witness-protection',
] as const);

/**
 * What a finding or recommendation is about: our index of the report, not its wording. A record can have several.
 */
export type Topic = (typeof topics)[number];
