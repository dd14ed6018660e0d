// What a report is about, for those who find it in a catalogue.

import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import { enumerate } from '../parts/expected.js';
import { spaced } from '../parts/words.js';
import { recordKinds } from '../report/record-kinds.js';

/** What the data of a report are, in a sentence. */
export function summaryOf(report: ReportMetadata): string {
  const recordTypes = recordKinds.map(({ plural }) => spaced(plural));
  const { published, publisher, title } = report;
  const source = publisher === null ? published : `${publisher}, ${published}`;
  return `The text of "${title}" (${source}) as data: ${enumerate(recordTypes, 'and')}, each with the words of the report that it is based on.`;
}

/** The keywords of the data of a report. */
export function keywordsOf({ countryName }: ReportMetadata): readonly string[] {
  return [
    'human trafficking',
    'trafficking in persons',
    'Trafficking in Persons Report',
    countryName,
  ];
}
