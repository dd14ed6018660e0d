import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReader } from './support/reader.js';

const open = useReader();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page, each with the elements concerned. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ help, id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

const looks = [true, false].flatMap((dark) => [true, false].map((narrow) => ({ dark, narrow })));

describe.each(looks)('dark: $dark, narrow: $narrow', (look) => {
  it.each(['', '#statistic/convictions-2011', '#unit/prosecution.4'])(
    'axe finds nothing at the address "%s"',
    async (at) => {
      const page = await open({ ...look, at });
      for (const json of await page.locator('.chosen .json summary').all()) await json.click();
      expect(await violations(page)).toEqual([]);
    },
  );

  it('axe finds nothing with filters, results and all parts open', async () => {
    const page = await open(look);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await page.locator('select[name=place]').selectOption('place/thailand');
    await page.fill('#query', 'hotline');
    await page.locator('#results li').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is no wider than the window', async () => {
    const page = await open({ ...look, at: '#report/tip-report-2012-laos' });
    const [content, window] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(content).toBeLessThanOrEqual(window);
  });
});

it('has a strict content security policy', async () => {
  const page = await open();
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(await page.locator('[style], style, script:not([src])').count()).toBe(0);
});

it('prints the text, the tables and the list of records', async () => {
  const page = await open({ at: '#statistic/convictions-2011' });
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.text', '#tables table', '.kind[data-kind="finding"] .index']) {
    expect(await page.locator(shown).first().isVisible()).toBe(true);
  }
  for (const hidden of ['.tools', '.record.chosen', '#close', '.permalink']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
});
