import type { DatasetVersion } from '../../src/report/dataset-version.js';

/** A version of the made-up report on Velmora, with a license of each part. */
export const velmoraVersion: DatasetVersion = {
  kind: 'dataset',
  name: 'example-report-velmora-2031',
  title: '2031 Example Report on Velmora: annotated dataset',
  creator: 'example contributors',
  version: '1.2.3',
  released: '2031-09-30',
  sha256: 'd'.repeat(64),
  source: { report: 'example-report-2031-velmora', sha256: '7'.repeat(64) },
  licenses: [
    { covers: 'annotations', spdx: 'CC-BY-4.0', title: 'Attribution 4.0 International' },
    { covers: 'code', spdx: 'Apache-2.0', title: 'Apache License 2.0' },
    { covers: 'text', spdx: null, title: 'Made up for tests, free of any rights' },
  ],
};
