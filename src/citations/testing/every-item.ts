import { datasetVersion, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { velmoraVersion } from '../../../build/testing/velmora-version.js';
import { velmora } from '../../../tests/example/example-report.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { CslItem } from '../csl-item.js';
import { cslItemOf } from '../csl-item-of.js';
import { type Origin, thisOrigin } from '../origin.js';
import type { CitationSubject } from '../subject.js';

/** Everything that can be cited: the dataset, the report, every other record, every passage and every code. */
export const everySubject: readonly CitationSubject[] = [
  datasetVersion,
  ...subjectsIn(tipReportLaos2012),
  ...crosswalkEntries,
];

function subjectsIn(report: TipReport): readonly CitationSubject[] {
  const records = [...eachRecord(report)].map(({ record }) => record);
  return [...records, ...passagesOf(report.narrative)];
}

/** The items of all of them and of another report, a record's once with each piece of its evidence. */
export function everyItem(): readonly CslItem[] {
  const others: readonly Origin[] = [
    { report: velmora, dataset: velmoraVersion },
    { report: velmora, dataset: null },
  ];
  return [
    ...everySubject.flatMap((subject) => itemsOf(subject, thisOrigin)),
    ...others.flatMap((origin) =>
      subjectsIn(origin.report).flatMap((subject) => itemsOf(subject, origin)),
    ),
  ];
}

function itemsOf(subject: CitationSubject, origin: Origin): readonly CslItem[] {
  const evidence = 'evidence' in subject && subject.kind !== 'report' ? subject.evidence : [];
  return evidence.length === 0
    ? [cslItemOf(subject, origin, undefined, undefined)]
    : evidence.map((_, index) => cslItemOf(subject, origin, undefined, index));
}

/** A report whose page has no address. */
export function withoutUrl(report: TipReport): TipReport {
  const { source, ...metadata } = report.metadata;
  return { ...report, metadata: { ...metadata, source: { ...source, url: null as never } } };
}
