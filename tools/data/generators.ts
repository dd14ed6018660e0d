// The files of the repository that are made from the data and the source. `npm run data` writes them all.
import { readdirSync, readFileSync } from 'node:fs';
import * as exports from 'tip-report-laos-2012';
import { codebook } from '../../site/codebook/codebook.js';
import { currentData } from '../versions/current-data.js';
import { dayOf, type Stamp, stampFile, stampOf, stampSource } from '../versions/stamp.js';
import { apiReports } from './api-reports.js';
import { citationFile } from './citation-file.js';
import { codingExamples } from './coding-examples.js';
import { commandSessions } from './command-sessions.js';
import type { GeneratedFile } from './generated-file.js';
import { recordLists } from './lists.js';
import { withRecordComments } from './record-comments.js';

/**
 * What makes files, in the order in which they are written: each may read from disk what those before it have written.
 * To keep another file up to date, add its generator here.
 */
export const generators: readonly (() =>
  | readonly GeneratedFile[]
  | Promise<readonly GeneratedFile[]>)[] = [
  recordLists,
  recordComments,
  () => [{ path: stampFile, contents: stampSource(currentStamp()) }],
  () => [
    {
      path: 'CITATION.cff',
      contents: citationFile({ ...exports.datasetVersion, ...currentStamp() }, exports.metadata),
    },
  ],
  () => [{ path: 'docs/codebook.md', contents: codebook() }],
  async () => [await codingExamples()],
  commandSessions,
  apiReports,
];

/** The files of `data/` with the comment above each record, which editors show on hover, made from the record. */
function recordComments(): GeneratedFile[] {
  return readdirSync('data', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => {
      const path = `data/${name.replaceAll('\\', '/')}`;
      return {
        path,
        contents: withRecordComments(readFileSync(path, 'utf8'), exports.tipReportLaos2012),
      };
    });
}

function currentStamp(): Stamp {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return stampOf(currentData(), version, dayOf(undefined), exports.datasetVersion);
}
