import type { ReportMetadata } from 'tip-report-laos-2012';

/** The path of the page of a record, from its key. */
export function pageOfRecord(key: string): string {
  return `records/${key.split('/').map(encodeURIComponent).join('/')}.html`;
}

/** The path of a passage, from its id: in the text, with its records. */
export function pageOfPassage(id: string): string {
  return `reader/index.html#passage/${encodeURIComponent(id)}`;
}

/** The path of the list of the records that are based on a passage. */
export function recordsOfPassage(id: string): string {
  return `records/by-sentence.html#${encodeURIComponent(id)}`;
}

/** The address of the page that the text was copied from, if it has one on the web. */
export function sourceAddress({ source }: ReportMetadata): URL | undefined {
  if (source.url === null || !URL.canParse(source.url)) return undefined;
  const url = new URL(source.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
