import { readFileSync } from 'node:fs';
import { narrative } from 'tip-report-laos-2012';
import { expect, it } from 'vitest';
import { unitsOf } from '../../src/kinds/narrative/units-of.js';
import { useReader } from './support/reader.js';

const open = useReader();

it.each([true, false])(
  'has every unit in order, and the source letter for letter, with script: %s',
  async (script) => {
    const page = await open({ script });
    const shown = await page
      .locator('.unit')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
    expect(shown).toEqual(unitsOf(narrative).map(({ id, text }) => [`unit/${id}`, text]));
    const parts = await page.locator('.unit, .separator').allTextContents();
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
