// Reports whose every text is hostile: their pages run no script of them, request nothing and log no error.

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { datasetVersion, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, expect, it } from 'vitest';
import { contentOf } from '../../site/content/content.js';
import { figuresPage } from '../../site/figures/figures-page.js';
import { frameFiles } from '../../site/frame/frame-files.js';
import { ownSite } from '../../site/own-site.js';
import { readerFiles } from '../../site/reader/reader-files.js';
import { recordFiles } from '../../site/record-pages/record-files.js';
import { hostileText } from '../bad-input/hostile-text.js';
import { openedId, useSite } from './support/site.js';

const open = useSite();
const payload = '"></script><img src=x onerror="hacked=1"><script>hacked=1</script>\'{{title}} ';

/** The same data with one of the texts after each word. Quotes are still in their passages, and ids stay ids. */
function hostile<Value>(value: Value, texts: readonly string[], key = ''): Value {
  if (key === 'url') return 'javascript:hacked=1' as Value;
  if (typeof value === 'string') {
    return value.replace(/(\S+) /g, (_, word: string) => {
      const letters = Array.from(word, (letter) => letter.codePointAt(0) ?? 0);
      // The same for the same word.
      const chosen = letters.reduce((sum, letter) => sum + letter, 0) % texts.length;
      return `${word} ${texts[chosen]} `;
    }) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => hostile(item, texts)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hostile(inner, texts, name)]),
  ) as Value;
}

/** The pages of a site whose report and codes are hostile, by their paths. */
async function hostileSite(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [text = ''] = texts;
  const codes = { 'statistic/hotline-calls': [{ scheme: text, variable: text, code: text }] };
  const report: TipReport = hostile(tipReportLaos2012, texts);
  const dataset = hostile({ ...datasetVersion }, texts);
  const content = contentOf({ report, dataset, constants: {}, codes });
  const site = ownSite();
  const made = [
    ...frameFiles(site),
    ...recordFiles(site, content),
    ...(await readerFiles(site, content)),
    { path: 'figures.html', contents: figuresPage(site, content) },
  ];
  return new Map(made.map(({ contents, path }) => [path, String(contents)]));
}

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate('typeof hacked')).toBe('undefined');
  const acting = 'img, script:not([src]), [onerror], [onload], a[href^="javascript:"]';
  expect(await page.locator(acting).count()).toBe(0);
}

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await hostileSite([payload]);
});

it.each([
  'figures.html',
  'records/index.html',
  'records/by-sentence.html',
  'records/statistic/hotline-calls.html',
  'records/report/tip-report-2012-laos.html',
])('%s', async (path) => {
  const page = await open({ files, path });
  await expectUnharmed(page);
  // The text is there, as text.
  expect(await page.locator('main').textContent()).toContain('onerror="hacked=1"');
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

const severalTexts = fc.array(hostileText, { minLength: 30, maxLength: 60 });

it('the reader, a record and the figures of any report', async () => {
  await fc.assert(
    fc.asyncProperty(severalTexts, async (texts) => {
      const files = await hostileSite(texts);
      const query = new URLSearchParams({ q: texts.join(' ') });
      for (const opening of [
        { at: `?${query}#statistic/hotline-calls` },
        { at: `#passage/prosecution.4` },
        { path: 'records/statistic/hotline-calls.html' },
        { path: 'figures.html' },
      ]) {
        const page = await open({ files, ...opening });
        await expectUnharmed(page);
        await page.close();
      }
    }),
    { numRuns: Number(process.env['HOSTILE_RUNS'] ?? 4) },
  );
});
