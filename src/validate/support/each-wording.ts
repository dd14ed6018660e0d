import type { AnyRecord } from '../../report/any-record.js';
import { walkFields } from './walk-fields.js';

/** Words of the report that a record holds, and in which field. */
export interface Wording {
  /** Such as `hedges[0].phrase`. */
  readonly field: string;
  readonly words: string;
}

/**
 * The fields that the model calls the report's words, by kind of record, besides every field named `phrase`. The other
 * names of organizations and places may be ours, the name of a legal provision is the report's only where it gives one.
 */
export const wordingFields: Readonly<Record<AnyRecord['kind'], readonly string[]>> = {
  report: [
    'citeAs',
    'countryName',
    'disclaimer',
    'publisher',
    'source.lastUpdated',
    'tierLine',
    'year',
  ],
  statistic: [],
  'victim-category': ['vulnerabilities[]', 'who.ethnicities[]'],
  'legal-provision': [
    'gaps[]',
    'instrument.aim',
    'instrument.code',
    'penalties[].of',
    'prohibits[]',
    'protections[].condition',
    'protections[].covers',
    'protections[].grants',
  ],
  recommendation: ['targets[]', 'text'],
  finding: ['action', 'audience[]', 'condition', 'degree', 'omitted', 'subject'],
  organization: ['name'],
  place: ['name'],
};

/** Visits the report's words in a record. */
export function* eachWording(record: AnyRecord): Generator<Wording, void> {
  const shapes = wordingFields[record.kind];
  for (const { field, shape, value } of walkFields(record)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const isPhrase = shape === 'phrase' || shape.endsWith('.phrase');
    if (isPhrase || shapes.includes(shape)) yield { field, words: String(value) };
  }
}
