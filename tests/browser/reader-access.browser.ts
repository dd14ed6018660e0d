import { describe, expect, it } from 'vitest';
import { expectAccessible, looks } from './support/axe.js';
import { useSite } from './support/site.js';

const open = useSite();

describe.each(looks)('dark: $dark, narrow: $narrow', (look) => {
  it.each([
    '',
    '?kind=statistic,organization,place#statistic/convictions-in-reporting-period',
    '#passage/prosecution.4',
    '?q=hotline',
  ])('is accessible and no wider than the window at %s', async (at) => {
    const page = await open({ ...look, at });
    for (const fold of await page.locator('.fold summary').all()) await fold.click();
    await expectAccessible(page);
  });

  it('is so with all parts of the page open', async () => {
    const page = await open(look);
    // The menu of filters, which lies over the text, is the first.
    const parts = await page.locator('summary:visible').all();
    for (const summary of parts.toReversed()) await summary.click();
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

it('leaves half of a narrow screen to the text when a record is open', async () => {
  const page = await open({ narrow: true, at: '#statistic/hotline-calls' });
  const panel = await page.locator('#panel').boundingBox();
  const quote = await page.locator('.mark.chosen').first().boundingBox();
  expect(panel?.height).toBeLessThanOrEqual(350);
  expect((quote?.y ?? 999) + (quote?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
  const tools = await page.locator('.tools').boundingBox();
  expect(quote?.y).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 999));
});

it('shows what has the focus, below the tools, on the way back with Shift and Tab', async () => {
  const page = await open();
  await page.locator('.part a.mark').nth(40).focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = await page.locator(':focus').boundingBox();
    const tools = await page.locator('.tools').boundingBox();
    expect(focused?.y).toBeGreaterThanOrEqual((tools?.y ?? 0) + (tools?.height ?? 999));
  }
});

it('covers the search field of a narrow screen neither with the results, nor the menu', async () => {
  const page = await open({ narrow: true });
  await page.fill('#query', 'hotline');
  const isOnTop = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { height, left, top } = element.getBoundingClientRect();
      return element.contains(element.ownerDocument.elementFromPoint(left + 5, top + height / 2));
    });
  await page.locator('.results').waitFor();
  expect(await isOnTop('#query')).toBe(true);
  await page.locator('.more summary').click();
  await page.locator('select[name=organization]').scrollIntoViewIfNeeded();
  expect(await isOnTop('select[name=organization]')).toBe(true);
});

describe('print', () => {
  it('has the text with the key to its marks, the version and the address', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.text', '.sample', '#printed-address']) {
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    }
    for (const hidden of ['#query', '#panel', '.permalink', '.only']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
  });

  it('has an open record alone, on one page, with its address', async () => {
    const page = await open({ at: '#statistic/convictions-in-reporting-period' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#panel .record').isVisible()).toBe(true);
    expect(await page.locator('.text').isVisible()).toBe(false);
    expect(await page.locator('#printed-address').textContent()).toBe(page.url());
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
