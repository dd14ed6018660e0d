import type { AnyRecord } from './any-record.js';
import type { TipReport } from './tip-report.js';

/** The names of a record type in data, files and text. */
interface RecordKindNames {
  /** The `kind` of its records. With spaces instead of hyphens, the singular noun. */
  readonly kind: Exclude<AnyRecord['kind'], 'report'>;
  /** The key under which a report lists its records. */
  readonly collection: Exclude<keyof TipReport, 'metadata' | 'narrative' | 'uncoded'>;
  /** The name of its files. With spaces instead of hyphens, the plural noun. */
  readonly plural: string;
}

/** The record types of a report, in the order of its collections. This is the only such list. */
export const recordKinds = [
  { kind: 'statistic', collection: 'statistics', plural: 'statistics' },
  { kind: 'victim-category', collection: 'victimCategories', plural: 'victim-categories' },
  { kind: 'legal-provision', collection: 'legalProvisions', plural: 'legal-provisions' },
  { kind: 'recommendation', collection: 'recommendations', plural: 'recommendations' },
  { kind: 'finding', collection: 'findings', plural: 'findings' },
  { kind: 'organization', collection: 'organizations', plural: 'organizations' },
  { kind: 'place', collection: 'places', plural: 'places' },
] as const satisfies readonly RecordKindNames[];

/** The `kind` of every record, the report's included. */
export function kindsOfRecords(): readonly string[] {
  return ['report', ...recordKinds.map(({ kind }) => kind)].sort();
}
