import type { Page } from 'playwright-core';
import {
  type Dataset,
  formatQuantity,
  isMissing,
  statistics,
  timeline,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, it } from 'vitest';
import { eachRecord } from '../../src/report/each-record.js';
import { opened, openedId, useReader } from './support/reader.js';

const open = useReader();
const dataset: Dataset = tipReportLaos2012;

it('opens the record of every mark, or lists its records to choose from', async () => {
  const page = await open();
  for (const matter of await page.locator('.matter summary').all()) await matter.click();
  const marks = await page.locator('a.mark').all();
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    // If a link breaks over lines, the middle of the box around it may be outside it.
    const { x, y } = await mark.evaluate((link) => {
      link.scrollIntoView({ block: 'center' });
      const [line] = link.getClientRects();
      if (line === undefined) throw new Error('The mark has no box.');
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    });
    await page.mouse.click(x, y);
    const keys = (await mark.getAttribute('data-records'))?.split(' ') ?? [];
    const { id, offered, visible } = await panelOf(page);
    expect(visible).toBe(true);
    if (keys.length === 1) expect(id).toBe(keys[0]);
    else expect(offered).toEqual(keys.map((key) => `#${key}`));
  }
});

/** What the panel shows, in a single call: there are hundreds of marks. */
function panelOf(page: Page) {
  return page.locator(opened).evaluate((article) => ({
    id: article.id,
    offered: [...article.querySelectorAll('.choice a')].map((link) => link.getAttribute('href')),
    visible: article.checkVisibility() && article.contains(article.ownerDocument.activeElement),
  }));
}

it('shows the quotes of every record', async () => {
  const page = await open();
  for (const { record } of eachRecord(dataset)) {
    const key = `${record.kind}/${record.id}`;
    await page.evaluate(`location.hash = ${JSON.stringify(`#${key}`)}`);
    await page.locator(`${opened}[id="${key}"]`).waitFor();
    const chosen = await page.locator('.mark.chosen').evaluateAll((marks) =>
      marks.map((mark) => ({
        text: mark.textContent,
        top: mark.getBoundingClientRect().top,
        visible: mark.checkVisibility(),
      })),
    );
    const text = chosen.map((mark) => mark.text).join('');
    for (const { quote } of record.evidence) expect(text).toContain(quote);
    expect(chosen[0]?.visible).toBe(true);
    expect(chosen[0]?.top).toBeGreaterThanOrEqual(0);
    expect(chosen[0]?.top).toBeLessThan(900);
  }
});

it('leads from a passage of several records to each of them', async () => {
  const page = await open();
  await page.locator('.mark', { hasText: 'resulting in 37 convictions' }).click();
  await page.locator(`${opened} .choice a`, { hasText: 'Convictions' }).click();
  expect(await openedId(page)).toBe('statistic/convictions-2011');
});

it('shows a figure with its period, source, qualifiers and caveats', async () => {
  const page = await open({ at: '#statistic/convictions-2011' });
  const text = await page.locator(opened).textContent();
  for (const part of [
    '37 convictions',
    '“During the current reporting period” (reporting period)',
    'dates inferred; the report doesn’t give them',
    'Government of Laos (“the government reported”)',
    'Qualifiersnone',
    'the report claims no increase or decrease',
    'can’t be turned into a conviction rate',
    'resulting in 37 convictions',
    'Prosecution, paragraph 1, sentence 4',
    "import { convictions2011 } from 'tip-report-laos-2012';",
  ]) {
    expect(text).toContain(part);
  }
  await page.locator(`${opened} dl a`, { hasText: 'Government of Laos' }).click();
  expect(await openedId(page)).toBe('organization/government-of-laos');
});

it('shows figures as the package formats them, and missing ones as missing', async () => {
  const page = await open();
  for (const { id, quantity, unit } of statistics) {
    const key = `statistic/${id}`;
    const row = page.locator('#tables tr', { has: page.locator(`a[href="#${key}"]`) }).first();
    for (const place of [page.locator(`[id="${key}"] .figure`), row]) {
      const text = await place.textContent();
      expect(text).toContain(formatQuantity(quantity, unit));
      if (isMissing(quantity)) expect(text).toContain('not zero');
    }
  }
});

it('keeps statuses, qualifiers and inferred dates in the tables', async () => {
  const page = await open();
  const rowWith = (text: string) => page.locator('#tables tr', { hasText: text }).first();
  expect(await rowWith('across borders').textContent()).toMatch(/called|not all are victims/);
  expect(await page.locator('#tables').textContent()).toContain('Calendar year: 2010');
  const last = page.locator('#tables tbody').last().locator('tr');
  expect(await last.count()).toBe(timeline().length);
  for (const [at, { inferred, when }] of timeline().entries()) {
    const date = await last.nth(at).locator('td').first().textContent();
    expect(date).toBe(`${when ?? 'dates not specified'}${inferred ? ' (inferred)' : ''}`);
  }
});
