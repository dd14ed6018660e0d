import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import type { Code, Content } from '../content/content.js';
import type { Site, SiteFile } from '../frame/site.js';
import { readerPage } from './reader-page.js';

const folder = import.meta.dirname;

/** The reader of a report: its page, its style, its script, and the report for the script. */
export async function readerFiles(site: Site, content: Content): Promise<readonly SiteFile[]> {
  return [
    { path: 'reader/index.html', contents: readerPage(site, content) },
    {
      path: 'reader/reader.css',
      contents: readFileSync(join(folder, 'reader.css'), 'utf8'),
    },
    { path: 'reader/report.js', contents: `globalThis.given = ${JSON.stringify(given(content))};` },
    { path: 'reader/reader.js', contents: await script() },
  ];
}

/** What the script reads: no report of the package, which is in the script, and no reasons for codes. */
function given({ codes, constants, dataset, report }: Content): object {
  const withoutReasons = ({ reasons: _, ...code }: Code): Code => code;
  const short = Object.entries(codes).map(([key, own]) => [key, own.map(withoutReasons)]);
  return {
    ...(report !== tipReportLaos2012 && { report }),
    dataset,
    constants,
    codes: Object.fromEntries(short),
  };
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'browser/reader.ts')],
    bundle: true,
    write: false,
    // A page opened from a folder can't load modules.
    format: 'iife',
    target: 'es2022',
    conditions: ['tip-report-laos-2012:source'],
    minify: true,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
