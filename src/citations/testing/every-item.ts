import { datasetVersion, narrative, tipReportLaos2012 } from 'tip-report-laos-2012';
import { eachRecord } from '../../report/each-record.js';
import type { CslItem } from '../csl-item.js';
import { cslItemOf } from '../csl-item-of.js';
import type { CitationSubject } from '../subject.js';

/** Everything that can be cited: the dataset, the report, every other record and every passage of the text. */
export const everySubject: readonly CitationSubject[] = [
  datasetVersion,
  ...[...eachRecord(tipReportLaos2012)].map(({ record }) => record),
  ...narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages)),
];

/** The items of all of them, a record's once with each piece of its evidence. */
export function everyItem(): readonly CslItem[] {
  return everySubject.flatMap((subject) =>
    subject.kind === 'dataset' || subject.kind === 'report' || subject.kind === 'passage'
      ? [cslItemOf(subject, undefined, undefined)]
      : subject.evidence.map((_, index) => cslItemOf(subject, undefined, index)),
  );
}
