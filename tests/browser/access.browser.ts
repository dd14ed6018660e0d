import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReader } from './support/reader.js';

const reader = useReader();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page, each with the elements meant. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ help, id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

const looks = [true, false].flatMap((dark) => [true, false].map((narrow) => ({ dark, narrow })));

describe.each(looks)('in the dark: $dark, on a phone: $narrow', (look) => {
  it('has nothing against the page as it opens', async () => {
    expect(await violations(await reader.open(look))).toEqual([]);
  });

  it('has nothing against an open record', async () => {
    const page = await reader.open({ ...look, at: '#statistic/convictions-2011' });
    await page.locator('.record.chosen .json summary').click();
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing against the records of a sentence', async () => {
    const page = await reader.open({ ...look, at: '#unit/prosecution.4' });
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing against filters, results, tables and opened parts', async () => {
    const page = await reader.open(look);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await page.locator('select[name=place]').selectOption('place/thailand');
    await page.fill('#query', 'hotline');
    await page.locator('#results li').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is no wider than the window', async () => {
    const page = await reader.open({ ...look, at: '#report/tip-report-2012-laos' });
    const [content, window] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(content).toBeLessThanOrEqual(window);
  });
});

it('keeps its heading and landmark without the script', async () => {
  const page = await reader.open({ script: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').count()).toBe(1);
});

it('has a strict content security policy', async () => {
  const page = await reader.open();
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(await page.locator('[style], style, script:not([src])').count()).toBe(0);
});

it('prints the text, the pictures and the list of records', async () => {
  const page = await reader.open({ at: '#statistic/convictions-2011' });
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.text', '.pictures', '.kind[data-kind="finding"] .index']) {
    expect(await page.locator(shown).first().isVisible()).toBe(true);
  }
  for (const hidden of ['.tools', '.record.chosen', '#close', '.permalink']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
});

it('tells how fast it is', async () => {
  const page = await reader.open();
  const times = await page.evaluate<Record<string, number>>(`({
    'first paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    'interactive': performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
  })`);
  process.stdout.write(
    `${Object.entries(times)
      .map(([name, time]) => `${name}: ${Math.round(time)} ms`)
      .join(', ')}\n`,
  );
  expect(times['interactive']).toBeGreaterThan(0);
});
