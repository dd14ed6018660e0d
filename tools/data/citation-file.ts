// CITATION.cff tells software and catalogues how to cite the dataset (Citation File Format 1.2.0).
import { dump } from 'js-yaml';
import type { DatasetVersion, ReportMetadata } from 'tip-report-laos-2012';

/** The text of CITATION.cff. The publisher adds a DOI and the address of the dataset. */
export function citationFile(dataset: DatasetVersion, report: ReportMetadata): string {
  // Only the license of the annotations: a list of licenses would mean that users may choose one of them for the whole.
  const license = dataset.licenses.find(({ covers }) => covers === 'annotations')?.spdx;
  const file = {
    'cff-version': '1.2.0',
    message:
      'If you use this dataset, please cite it at its version, and the report that it quotes.',
    type: 'dataset',
    title: dataset.title,
    version: dataset.version,
    'date-released': dataset.released,
    authors: [{ name: dataset.creator }],
    license,
    keywords: ['human trafficking', 'trafficking in persons', 'TIP report', 'Laos', 'dataset'],
    references: [
      {
        type: 'report',
        title: report.title,
        authors: [{ name: report.publisher }],
        institution: { name: report.publisher },
        'date-published': report.published,
        url: report.source.url,
      },
    ],
  };
  return `# Written by \`npm run data\`.\n${dump(file, { lineWidth: 100 })}`;
}
