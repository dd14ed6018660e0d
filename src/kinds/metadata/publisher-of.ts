import type { ReportMetadata } from './metadata.js';

/** The publisher, also if the copy lacks it: one department publishes every Trafficking in Persons report. */
export function publisherOf({ publisher }: Pick<ReportMetadata, 'publisher'>): string {
  return publisher ?? 'United States Department of State';
}
