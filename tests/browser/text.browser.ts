import { readFileSync } from 'node:fs';
import { narrative } from 'tip-report-laos-2012';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/lookup/units-of.js';
import { records, useReader } from './support/reader.js';

const open = useReader();

describe.each([true, false])('with script: %s', (script) => {
  it('has every unit in order, and the source letter for letter', async () => {
    const page = await open({ script });
    const shown = await page
      .locator('.unit')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
    expect(shown).toEqual(unitsOf(narrative).map(({ id, text }) => [`unit/${id}`, text]));
    const parts = await page.locator('.unit, .separator').allTextContents();
    expect(parts.join('')).toBe(readFileSync('data/source/tip-2012-laos.txt', 'utf8'));
  });

  it('has every record, and marks every quote', async () => {
    const page = await open({ script });
    const ids = await page
      .locator('article.record')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    const marks = await page.locator('.mark').evaluateAll((elements) =>
      elements.map((element) => ({
        keys: element.getAttribute('data-records')?.split(' ') ?? [],
        text: element.textContent,
        unit: element.closest('.unit')?.id,
      })),
    );
    for (const { evidence, id, kind } of records) {
      const key = `${kind}/${id}`;
      expect(ids).toContain(key);
      for (const { quote, unit } of evidence) {
        const own = marks.filter((mark) => mark.unit === `unit/${unit}` && mark.keys.includes(key));
        expect(own.map(({ text }) => text).join('')).toContain(quote);
      }
    }
  });
});

it('leads from marks to visible records without the script', async () => {
  const page = await open({ script: false });
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.locator('a.mark[href="#finding/corruption-endemic"]').first().click();
  expect(page.url()).toContain('#finding/corruption-endemic');
  const quote = page.locator('[id="finding/corruption-endemic"] blockquote');
  expect(await quote.isVisible()).toBe(true);
});
