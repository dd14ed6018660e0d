import {
  formatQuantity,
  isMissing,
  statistics,
  timeline,
  victimCategories,
} from 'tip-report-laos-2012';
import { expect, it } from 'vitest';
import { opened, openedId, records, useSite } from './support/site.js';

const open = useSite();

type Box = Readonly<Record<'height' | 'width' | 'x' | 'y', number>>;

it('opens the record of every mark, or lists its records to choose from', async () => {
  const page = await open();
  for (const matter of await page.locator('.matter summary').all()) await matter.click();
  const marks = await page.locator('a.mark').all();
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    // If a link breaks over lines, the middle of the box around it may be outside it.
    const box = await mark.evaluate((link) => {
      link.scrollIntoView({ block: 'center' });
      // A space at the start can be alone at the end of a line, without width.
      return Array.from<{ readonly width: number; toJSON(): Box }>(link.getClientRects())
        .find((box) => box.width > 0)
        ?.toJSON();
    });
    const { height, width, x, y } = box ?? expect.fail('a mark without a box');
    await page.mouse.click(x + width / 2, y + height / 2);
    const keys = (await mark.getAttribute('data-records'))?.split(' ') ?? [];
    // A single call: there are hundreds of marks.
    const panel = await opened(page).evaluate((article) => ({
      id: article.id,
      offered: [...article.querySelectorAll('.choice a')].map((link) => link.getAttribute('href')),
      visible: article.checkVisibility() && article.contains(article.ownerDocument.activeElement),
    }));
    expect(panel.visible, keys.join()).toBe(true);
    if (keys.length === 1) expect(panel.id).toBe(keys[0]);
    else expect(panel.offered).toEqual(keys.map((key) => `#${key}`));
  }
});

it('highlights the quotes of every record, the first in view', async () => {
  const page = await open();
  for (const { evidence, id, kind } of records) {
    await page.evaluate(`location.hash = '#${kind}/${id}'`);
    await page.locator(`.record.chosen[id="${kind}/${id}"]`).waitFor();
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

it('shows a figure with its period, source, qualifiers and caveats, and links what it mentions', async () => {
  const page = await open({ at: '#statistic/convictions-in-reporting-period' });
  const text = await opened(page).textContent();
  for (const part of [
    '37 convictions',
    '“During the current reporting period” (reporting period)',
    'Government of Laos (“the government reported”)',
    'Qualifiersnone',
    'can’t be turned into a conviction rate',
  ]) {
    expect(text).toContain(part);
  }
  await opened(page).locator('dl a', { hasText: 'Government of Laos' }).click();
  expect(await openedId(page)).toBe('organization/government-of-laos');
});

it('shows figures in records and tables as the package formats them, and missing ones as missing', async () => {
  const page = await open();
  for (const { id, quantity, unit } of statistics) {
    const link = page.locator(`a[href="#statistic/${id}"]`);
    const row = page.locator('#tables tr', { has: link }).first();
    for (const place of [page.locator(`[id="statistic/${id}"] .figure`), row]) {
      const text = await place.textContent();
      expect(text).toContain(formatQuantity(quantity, unit));
      if (isMissing(quantity) && unit !== 'details') expect(text).toContain('not zero');
    }
  }
});

it('keeps qualifiers, statuses and inferred dates in the tables', async () => {
  const page = await open();
  for (const { hedges, id } of victimCategories.filter(({ routes }) => routes.length > 0)) {
    const link = page.locator(`a[href="#victim-category/${id}"]`);
    const text = await page.locator('#tables tr', { has: link }).textContent();
    expect(text).toMatch(/called (victims|vulnerable)/);
    for (const { phrase } of hedges) expect(text).toContain(`“${phrase}”`);
  }
  const dates = page.locator('#tables table').last().locator('td:first-child');
  expect(await dates.allTextContents()).toEqual(
    timeline().map(
      ({ inferred, when }) => `${when ?? 'dates not specified'}${inferred ? ' (inferred)' : ''}`,
    ),
  );
});
