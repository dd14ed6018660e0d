import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { dataPackageOf } from '../src/cli/data-package-of.js';
import { laosOptions } from '../src/cli/laos-options.js';
import type { DataFile } from '../src/data-files/data-file.js';
import { schemaFiles } from './schema-files.js';

/**
 * The files of `dist/data`: the data package of the report on Laos, and the JSON Schemas of every report. The command
 * `export` makes the other files when they are asked for.
 */
export function shippedFiles(): readonly DataFile[] {
  return [...dataPackageOf(dataFiles([tipReportLaos2012], laosOptions())), ...schemaFiles()];
}
