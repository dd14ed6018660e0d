import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type AnyRecord, narrative, tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, it } from 'vitest';
import { useReader } from './support/reader.js';

const reader = useReader();
const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const units = narrative.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((each) => each.units),
);

const { narrative: _, report, ...collections } = tipReportLaos2012;
const records: readonly AnyRecord[] = [report, ...Object.values(collections).flat()];

async function textsOf(page: Page, selector: string): Promise<readonly (string | null)[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.textContent));
}

describe.each([{ script: true }, { script: false }])(
  'the text, with script: $script',
  ({ script }) => {
    it('has every unit once, in order', async () => {
      const page = await reader.open({ script });
      const ids = await page
        .locator('.unit')
        .evaluateAll((elements) => elements.map((element) => element.id));
      expect(ids).toEqual(units.map(({ id }) => `unit/${id}`));
      expect(await textsOf(page, '.unit')).toEqual(units.map(({ text }) => text));
    });

    it('is the source, letter for letter, when joined', async () => {
      const page = await reader.open({ script });
      expect((await textsOf(page, '.unit, .separator')).join('')).toBe(source);
    });

    it('marks every quote of every record', async () => {
      const page = await reader.open({ script });
      const marks = await page.locator('.mark').evaluateAll((elements) =>
        elements.map((element) => ({
          keys: element.getAttribute('data-records')?.split(' ') ?? [],
          text: element.textContent ?? '',
          unit: element.closest('.unit')?.id.replace('unit/', ''),
        })),
      );
      const unmarked = records.flatMap((record) =>
        record.evidence
          .filter(({ quote, unit }) => {
            const own = marks.filter(
              ({ keys, unit: of }) => of === unit && keys.includes(`${record.kind}/${record.id}`),
            );
            return !own
              .map(({ text }) => text)
              .join('')
              .includes(quote);
          })
          .map(({ quote }) => `${record.id}: ${quote}`),
      );
      expect(unmarked).toEqual([]);
    });

    it('has every record', async () => {
      const page = await reader.open({ script });
      const ids = await page
        .locator('article.record')
        .evaluateAll((elements) => elements.map((element) => element.id));
      for (const { id, kind } of records) expect(ids).toContain(`${kind}/${id}`);
    });
  },
);

it('shows text and records without the script', async () => {
  const page = await reader.open({ script: false });
  await expect.poll(() => page.locator('#unit\\/prosecution\\.8').isVisible()).toBe(true);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.locator('a.mark[href="#finding/corruption-endemic"]').first().click();
  expect(page.url()).toContain('#finding/corruption-endemic');
  const article = page.locator('[id="finding/corruption-endemic"]');
  expect(await article.isVisible()).toBe(true);
  expect(await article.textContent()).toContain('Corruption remained an endemic problem in Laos.');
});
