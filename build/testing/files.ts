import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import type { DataFile } from '../data-file.js';
import { linkedDataFiles } from '../linked-data/linked-data-files.js';

/** The linked data of the report on Laos. */
export function linkedData(): readonly DataFile[] {
  return linkedDataFiles(tipReportLaos2012, dataset);
}

export function fileAt(path: string): DataFile {
  const file = linkedData().find((each) => each.path === path);
  if (file === undefined) throw new Error(`There is no file ${path}.`);
  return file;
}
