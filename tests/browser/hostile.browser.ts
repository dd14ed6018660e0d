// A report whose every text is a script: its pages run none of them.

import type { Page } from 'playwright-core';
import { datasetVersion, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, expect, it } from 'vitest';
import { contentOf } from '../../site/content/content.js';
import { figuresPage } from '../../site/figures/figures-page.js';
import { frameFiles } from '../../site/frame/frame-files.js';
import { ownSite } from '../../site/own-site.js';
import { readerFiles } from '../../site/reader/reader-files.js';
import { recordFiles } from '../../site/record-pages/record-files.js';
import { openedId, useSite } from './support/site.js';

const open = useSite();
const payload = '"></script><img src=x onerror="hacked=1"><script>hacked=1</script>\'{{title}} ';
const files = new Map<string, string>();

/** The same report with code in place of every space: quotes are still in their passages, and ids stay ids. */
function hostile<Value>(value: Value, key = ''): Value {
  if (key === 'url') return 'javascript:hacked=1' as Value;
  if (typeof value === 'string') return value.replaceAll(' ', payload) as Value;
  if (Array.isArray(value)) return value.map((item) => hostile(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]),
  ) as Value;
}

beforeAll(async () => {
  const report: TipReport = hostile(tipReportLaos2012);
  const codes = {
    'statistic/hotline-calls': [{ scheme: payload, variable: payload, code: payload }],
  };
  const dataset = hostile({ ...datasetVersion });
  const content = contentOf({ report, dataset, constants: {}, codes });
  const site = ownSite();
  const made = [
    ...frameFiles(site),
    ...recordFiles(site, content),
    ...(await readerFiles(site, content)),
    { path: 'figures.html', contents: figuresPage(site, content) },
  ];
  for (const { contents, path } of made) files.set(path, String(contents));
});

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate('typeof hacked')).toBe('undefined');
  expect(
    await page.locator('img, script:not([src]), [onerror], a[href^="javascript:"]').count(),
  ).toBe(0);
  // The text is there, as text.
  expect(await page.locator('main').textContent()).toContain('onerror="hacked=1"');
}

it.each([
  'figures.html',
  'records/index.html',
  'records/by-sentence.html',
  'records/statistic/hotline-calls.html',
  'records/report/tip-report-2012-laos.html',
])('%s', async (path) => {
  await expectUnharmed(await open({ files, path }));
});

it('the reader, with a record, a sentence, results, and an address that is a script', async () => {
  const at = `?q=${encodeURIComponent(payload)}&place=${encodeURIComponent(payload)}`;
  for (const hash of [
    '#statistic/hotline-calls',
    '#passage/prosecution.4',
    `#a/${encodeURIComponent(payload)}`,
  ]) {
    const page = await open({ files, at: at + hash });
    if (!hash.startsWith('#a/')) expect(await openedId(page)).toBe(hash.slice(1));
    for (const fold of await page.locator('.fold summary').all()) await fold.click();
    await expectUnharmed(page);
  }
});
