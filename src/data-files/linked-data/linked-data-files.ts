import type { TipReport } from '../../report/tip-report.js';
import type { DataFile, DatasetIdentity } from '../data-file.js';
import { annotations } from './annotations.js';
import { datasetDescription } from './dataset-description.js';
import { recordsDocument } from './records.js';
import { vocabularyDocument } from './vocabulary.js';

/**
 * A report as linked data (JSON-LD 1.1): its records, its evidence as Web Annotations, and its description in schema.org.
 * The files refer to each other by relative addresses.
 *
 * @param others - The other files, which the description lists beside these.
 */
export function linkedDataFiles(
  report: TipReport,
  dataset: DatasetIdentity | undefined,
  others: readonly DataFile[] = [],
): readonly DataFile[] {
  const listed = [
    file('records.jsonld', 'The records and the text', recordsDocument(report)),
    file(
      'annotations.jsonld',
      'Every piece of evidence as a Web Annotation',
      annotations(report, dataset),
    ),
  ];
  return [
    file(
      'dataset.jsonld',
      'The description of the dataset in schema.org',
      datasetDescription(report, dataset, [...others, ...listed]),
    ),
    ...listed,
  ];
}

/** The model as linked data. It is the same for every report. */
export function vocabularyFile(): DataFile {
  return file(
    'vocabulary.jsonld',
    'The record types, fields and terms that the linked data use',
    vocabularyDocument(),
  );
}

function file(path: string, title: string, document: object): DataFile {
  const contents = `${JSON.stringify(document)}\n`;
  return { path, mediaType: 'application/ld+json', title, contents };
}
