import type { ReportMetadata } from './metadata.js';

/** The publisher, even if the copy is missing it: one department publishes every Trafficking in Persons report. */
export function publisherOf({ publisher }: Pick<ReportMetadata, 'publisher'>): string {
  return publisher ?? 'United States Department of State';
}
