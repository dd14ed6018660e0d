import { type DatasetVersion, deepFreeze } from '../src/report/define.js';
import { versionStamp } from './version-stamp.js';

/**
 * The version of the dataset that you have: its number, its hash, the hash of the text, and the licenses.
 *
 * @example
 * ```ts
 * import { datasetVersion, metadata } from 'tip-report-laos-2012';
 *
 * datasetVersion.name; // => 'tip-report-laos-2012'
 * datasetVersion.source.sha256 === metadata.source.sha256; // => true
 * ```
 */
export const datasetVersion = deepFreeze(withStamp(versionStamp));

function withStamp<const Stamp extends object>(stamp: Stamp) {
  return {
    kind: 'dataset',
    name: 'tip-report-laos-2012',
    title: '2012 Trafficking in Persons Report on Laos: annotated dataset',
    creator: 'tip-report-laos-2012 contributors',
    ...stamp,
    source: {
      report: 'tip-report-2012-laos',
      sha256: '27b510c795947b3014cafd62443170ef5e873e60bb16256ff2ba55e9ad65408a',
    },
    licenses: [
      {
        covers: 'annotations',
        spdx: 'CC0-1.0',
        title: 'Creative Commons Zero v1.0 Universal',
      },
      { covers: 'code', spdx: 'MIT', title: 'MIT License' },
      {
        covers: 'text',
        spdx: null,
        title:
          'A work of the United States government, in the public domain in the United States (17 U.S.C. 105)',
      },
    ],
  } as const satisfies Omit<DatasetVersion, keyof typeof versionStamp>;
}
