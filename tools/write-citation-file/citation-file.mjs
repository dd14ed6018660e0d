// @ts-check
// CITATION.cff, by which software and catalogues learn how a dataset asks to be cited (Citation File Format 1.2.0).

import { dump } from 'js-yaml';

/**
 * The text of CITATION.cff. It has no DOI and no address of the dataset: whoever publishes it adds them.
 *
 * @param {import('tip-report-laos-2012').DatasetVersion} dataset
 * @param {import('tip-report-laos-2012').Report} report
 */
export function citationFile(dataset, report) {
  const file = {
    'cff-version': '1.2.0',
    message:
      'If you use this dataset, please cite it at its version, and the report from which its words are taken.',
    type: 'dataset',
    title: dataset.title,
    version: dataset.version,
    'date-released': dataset.released,
    authors: [{ name: dataset.creator }],
    license: licenseOf(dataset),
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
  return `# Written by \`npm run data:stamp\`.\n${dump(file, { lineWidth: 100 })}`;
}

/**
 * The license of the annotations, which are the dataset. One list of all licenses would say that each of them is a choice
 * for the whole.
 *
 * @param {import('tip-report-laos-2012').DatasetVersion} dataset
 */
function licenseOf({ licenses }) {
  const license = licenses.find(({ covers }) => covers === 'annotations')?.spdx;
  if (typeof license === 'string') return license;
  throw new Error('dataset.licenses has no SPDX license of the annotations.');
}
