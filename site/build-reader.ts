import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { DatasetVersion, TipReport } from 'tip-report-laos-2012';
import * as api from 'tip-report-laos-2012';
import { eachRecord } from '../src/report/each-record.js';

const source = join(import.meta.dirname, 'reader');

/** A report to read, and the version of the dataset that contains it, if one does. */
interface ReaderOptions {
  readonly report: TipReport;
  readonly dataset?: DatasetVersion;
}

/**
 * Writes the reader, a report as an annotated page, to a folder, which it empties first. The default is the report of this
 * package.
 */
export async function buildReader(outFolder: string, options?: ReaderOptions): Promise<void> {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  copyFileSync(join(source, 'reader.css'), join(outFolder, 'reader.css'));
  copyFileSync(join(source, '../frame/icon.svg'), join(outFolder, 'icon.svg'));
  const given = options === undefined ? ownReport() : otherReport(options);
  const shared: BuildOptions = {
    bundle: true,
    // A page opened from a folder can't load modules.
    format: 'iife',
    target: 'es2022',
    conditions: ['tip-report-laos-2012:source'],
    plugins: [providing(given)],
    logLevel: 'warning',
  };
  const page = await build({
    ...shared,
    entryPoints: [join(source, 'page/page.ts')],
    globalName: 'page',
    platform: 'node',
    write: false,
  });
  const [code] = page.outputFiles;
  const { pageFrom }: typeof import('./reader/page/page.js') = runInThisContext(
    `(() => { ${code?.text}; return page; })()`,
  );
  const template = readFileSync(join(source, 'page.html'), 'utf8');
  writeFileSync(join(outFolder, 'index.html'), pageFrom(template));
  await build({
    ...shared,
    entryPoints: [join(source, 'browser/reader.ts')],
    outfile: join(outFolder, 'reader.js'),
    platform: 'browser',
    minify: true,
  });
}

/** The module of the report of this package, with the names of its constants. */
function ownReport(): string {
  const records = new Map<unknown, string>(
    Array.from(eachRecord(api.tipReportLaos2012), ({ record }) => [
      record,
      `${record.kind}/${record.id}`,
    ]),
  );
  const constants = Object.fromEntries(
    Object.entries(api).flatMap(([name, value]) => {
      const key = records.get(value);
      return key === undefined ? [] : [[key, name]];
    }),
  );
  return `
    export { datasetVersion as dataset, tipReportLaos2012 as report } from 'tip-report-laos-2012';
    export const constants = ${JSON.stringify(constants)};`;
}

function otherReport({ dataset, report }: ReaderOptions): string {
  return `
    export const report = ${JSON.stringify(report)};
    export const dataset = ${JSON.stringify(dataset)};
    export const constants = {};`;
}

/** Provides the module that the reader's code imports its report from. */
function providing(contents: string): Plugin {
  return {
    name: 'given-report',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/given\.js$/ }, () => ({ path: 'given', namespace: 'given-report' }));
      onLoad({ filter: /.*/, namespace: 'given-report' }, () => ({ contents, resolveDir: source }));
    },
  };
}
