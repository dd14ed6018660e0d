import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { narrative } from 'tip-report-laos-2012';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/kinds/narrative/passages-of.js';
import { openedId, records, useSite } from './support/site.js';

const open = useSite();
const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');

type Box = Readonly<Record<'height' | 'width' | 'x' | 'y', number>>;

it.each([true, false])(
  'has every passage in order, and the source letter for letter, with script: %s',
  async (script) => {
    const page = await open({ script });
    const shown = await page
      .locator('.passage')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent]));
    expect(shown).toEqual(passagesOf(narrative).map(({ id, text }) => [`passage/${id}`, text]));
    const parts = await page.locator('.passage, .separator').allTextContents();
    expect(parts.join('')).toBe(source);
  },
);

it.each([
  ['a.mark[data-records="finding/corruption-endemic"]', 'records/finding/corruption-endemic.html'],
  ['.part a.mark[data-count]', 'records/by-sentence.html#trafficking-profile.3'],
])('leads from the mark %s to %s without the script', async (mark, path) => {
  const page = await open({ script: false });
  expect(await page.locator('#query').isVisible()).toBe(false);
  await page.locator(mark).first().click();
  await page.waitForURL(`**/${path}`);
});

describe('the mouse', () => {
  it('selects text across sentences, and the selection opens nothing', async () => {
    const page = await open();
    const widestLine = async (mark: Locator) => {
      await mark.scrollIntoViewIfNeeded();
      return mark.evaluate((link) => {
        const boxes = Array.from<{ toJSON(): Box }>(link.getClientRects()).map((box) =>
          box.toJSON(),
        );
        const [widest] = boxes.sort((left, right) => right.width - left.width);
        return widest as Box;
      });
    };
    const marks = page.locator('.part a.mark');
    const [from, to] = [await widestLine(marks.nth(1)), await widestLine(marks.nth(3))];
    await page.mouse.move(from.x + 40, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate<string>('getSelection().toString()');
    expect(selected.length).toBeGreaterThan(100);
    expect(await openedId(page)).toBeNull();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied.length).toBeGreaterThan(100);
    expect(source).toContain(copied);

    // Within one mark, the end of a selection is a click on it.
    await page.mouse.click(5, 5);
    await page.mouse.move(from.x + 10, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width - 10, from.y + from.height / 2, { steps: 4 });
    await page.mouse.up();
    expect((await page.evaluate<string>('getSelection().toString()')).length).toBeGreaterThan(3);
    expect(await openedId(page)).toBeNull();
  });

  it('opens the record of every mark, or lists its records to choose from', async () => {
    const page = await open({ at: '?kind=statistic,victim-category,legal-provision,place' });
    const marks = await page.locator('.part a.mark').all();
    expect(marks.length).toBeGreaterThan(50);
    for (const mark of marks) {
      const keys = (await mark.getAttribute('data-records'))?.split(' ') ?? [];
      await mark.evaluate((link) => link.click());
      const panel = await page.locator('#panel .record').evaluate((article) => ({
        id: article.dataset['open'],
        offered: Array.from<{ dataset: { record?: string } }>(
          article.querySelectorAll('.choice a'),
        ).map((link) => link.dataset.record),
      }));
      if (keys.length === 1) expect(panel.id).toBe(keys[0]);
      else expect(panel.offered).toEqual(keys);
    }
  });
});

it('highlights the quotes of every record, the first in view', async () => {
  const page = await open();
  for (const { evidence, id, kind } of records) {
    await page.evaluate(`location.hash = '#${kind}/${id}'`);
    await page.locator(`.record[data-open="${kind}/${id}"]`).waitFor();
    const chosen = await page.locator('.mark.chosen').evaluateAll((marks) =>
      marks.map((mark) => ({
        text: mark.textContent,
        top: mark.checkVisibility() ? mark.getBoundingClientRect().top : -1,
      })),
    );
    const text = chosen.map((mark) => mark.text).join('');
    for (const { quote } of evidence) expect(text).toContain(quote);
    expect(chosen[0]?.top).toBeGreaterThanOrEqual(0);
    expect(chosen[0]?.top).toBeLessThan(900);
  }
});
