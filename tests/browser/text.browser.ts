import { readFileSync } from 'node:fs';
import { narrative } from 'tip-report-laos-2012';
import { expect, it } from 'vitest';
import { passagesOf } from '../../src/kinds/narrative/passages-of.js';
import { useSite } from './support/site.js';

const open = useSite();

it.each([true, false])(
  'has every passage in order, and the source letter for letter, with script: %s',
  async (script) => {
    const page = await open({ script });
    const shown = await page
      .locator('.passage')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
    expect(shown).toEqual(passagesOf(narrative).map(({ id, text }) => [`passage/${id}`, text]));
    const parts = await page.locator('.passage, .separator').allTextContents();
    expect(parts.join('')).toBe(readFileSync('data/source/tip-2012-laos.txt', 'utf8'));
  },
);

it('leads from marks to visible records without the script', async () => {
  const page = await open({ script: false });
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.locator('a.mark[href="#finding/corruption-endemic"]').first().click();
  expect(page.url()).toContain('#finding/corruption-endemic');
  const quote = page.locator('[id="finding/corruption-endemic"] blockquote');
  expect(await quote.isVisible()).toBe(true);
});
