import { describe, expect, it } from 'vitest';
import { expectAccessible, looks } from './support/axe.js';
import { useSite } from './support/site.js';

const open = useSite();

describe.each(looks)('dark: $dark, narrow: $narrow', (look) => {
  it.each([
    '#statistic/convictions-in-reporting-period',
    '#passage/prosecution.4',
    '#report/tip-report-2012-laos',
  ])('is accessible and no wider than the window at %s', async (at) => {
    const page = await open({ ...look, at });
    for (const json of await page.locator('.chosen .json summary').all()) await json.click();
    await expectAccessible(page);
  });

  it('is so with filters, results and all parts open', async () => {
    const page = await open(look);
    await expectAccessible(page);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await page.locator('select[name=place]').selectOption('place/thailand');
    await page.fill('#query', 'hotline');
    await page.locator('#results li').first().waitFor();
    await expectAccessible(page);
  });
});

it('has a strict content security policy', async () => {
  const page = await open();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

it('prints the text, the tables and the list of records', async () => {
  const page = await open({ at: '#statistic/convictions-in-reporting-period' });
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.text', '#tables table', '.kind[data-kind="finding"] .index']) {
    expect(await page.locator(shown).first().isVisible()).toBe(true);
  }
  for (const hidden of ['.tools', '.record.chosen', '#close', '.permalink']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
});
