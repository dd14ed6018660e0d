import type { Facet } from '../facet.js';
import type { Evidence } from './evidence.js';

/** The sections of the text that a record quotes. */
export const sectionFacet = {
  at: ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
    evidence.map(({ passage }) => passage.slice(0, passage.lastIndexOf('.'))),
  terms: 'section',
} as const satisfies Facet;
