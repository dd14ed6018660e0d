import { readFileSync } from 'node:fs';
import { type Dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/lookup/units-of.js';
import { eachRecord } from '../../src/report/each-record.js';
import { useReader } from './support/reader.js';

const open = useReader();
const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const dataset: Dataset = tipReportLaos2012;
const units = unitsOf(dataset.narrative);
const records = Array.from(eachRecord(dataset), ({ record }) => record);

describe.each([true, false])('with script: %s', (script) => {
  it('has every unit in order, and the source letter for letter', async () => {
    const page = await open({ script });
    const shown = await page
      .locator('.unit')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
    expect(shown).toEqual(units.map(({ id, text }) => [`unit/${id}`, text]));
    const parts = await page.locator('.unit, .separator').allTextContents();
    expect(parts.join('')).toBe(source);
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
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.locator('a.mark[href="#finding/corruption-endemic"]').first().click();
  expect(page.url()).toContain('#finding/corruption-endemic');
  const article = page.locator('[id="finding/corruption-endemic"]');
  expect(await article.isVisible()).toBe(true);
  expect(await article.textContent()).toContain('Corruption remained an endemic problem in Laos.');
});
