import type { TipReport } from '../../report/tip-report.js';
import type { DataFile, DatasetIdentity } from '../data-file.js';
import { annotations } from './annotations.js';
import { concepts } from './concepts.js';
import { datasetDescription } from './dataset-description.js';

/**
 * A report as linked data (JSON-LD 1.1): its description in schema.org, its victim categories and the vocabularies of
 * the model in SKOS, and its evidence as Web Annotations. The files refer to each other by relative addresses.
 *
 * @param others - The other files, which the description lists beside these.
 */
export function linkedDataFiles(
  report: TipReport,
  dataset: DatasetIdentity | undefined,
  others: readonly DataFile[] = [],
): readonly DataFile[] {
  const listed = [
    file(
      'annotations.jsonld',
      'Every piece of evidence as a Web Annotation',
      annotations(report, dataset),
    ),
    file(
      'concepts.jsonld',
      'The victim categories and the vocabularies in SKOS',
      concepts(report.victimCategories),
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

function file(path: string, title: string, document: object): DataFile {
  const contents = `${JSON.stringify(document)}\n`;
  return { path, mediaType: 'application/ld+json', title, contents };
}
