import type { Page } from 'playwright-core';
import {
  type AnyRecord,
  formatQuantity,
  statistics,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, it } from 'vitest';
import { useReader } from './support/reader.js';

const reader = useReader();
const { narrative: _, report, ...collections } = tipReportLaos2012;
const records: readonly AnyRecord[] = [report, ...Object.values(collections).flat()];

const opened = '.record.chosen';

async function openedId(page: Page): Promise<string | null> {
  return page.locator(opened).getAttribute('id');
}

it('opens the record of every mark, or lets choose among its records', async () => {
  const page = await reader.open();
  for (const matter of await page.locator('.matter summary').all()) await matter.click();
  const marks = await page.locator('a.mark').all();
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    // Where a link breaks over lines, the middle of the box around it may lie beside it.
    const { x, y } = await mark.evaluate((link) => {
      link.scrollIntoView({ block: 'center' });
      const [line] = link.getClientRects();
      return {
        x: (line?.x ?? 0) + (line?.width ?? 0) / 2,
        y: (line?.y ?? 0) + (line?.height ?? 0) / 2,
      };
    });
    await page.mouse.click(x, y);
    const keys = (await mark.getAttribute('data-records'))?.split(' ') ?? [];
    const { id, offered, visible } = await panelOf(page);
    expect(visible).toBe(true);
    if (keys.length === 1) expect(id).toBe(keys[0]);
    else expect(offered).toEqual(keys.map((key) => `#${key}`));
  }
});

interface Panel {
  readonly id: string;
  /** The records among which it lets choose. */
  readonly offered: readonly string[];
  readonly visible: boolean;
}

/** What the panel shows, in a single call: there are hundreds of marks. */
async function panelOf(page: Page): Promise<Panel> {
  return page.locator(opened).evaluate((article) => ({
    id: article.id,
    offered: [...article.querySelectorAll('.choice a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    visible: article.checkVisibility() && article.contains(article.ownerDocument.activeElement),
  }));
}

it('finds the words of every record', async () => {
  const page = await reader.open();
  for (const record of records) {
    const key = `${record.kind}/${record.id}`;
    await page.evaluate(`location.hash = ${JSON.stringify(`#${key}`)}`);
    await page.locator(`${opened}[id="${key}"]`).waitFor();
    const chosen = await page.locator('.mark.chosen').evaluateAll((marks) =>
      marks.map((mark) => ({
        text: mark.textContent ?? '',
        top: mark.getBoundingClientRect().top,
        visible: mark.checkVisibility(),
      })),
    );
    const words = chosen.map(({ text }) => text).join('');
    for (const { quote } of record.evidence) expect(words).toContain(quote);
    expect(chosen[0]?.visible).toBe(true);
    expect(chosen[0]?.top).toBeGreaterThanOrEqual(0);
    expect(chosen[0]?.top).toBeLessThan(900);
  }
});

it('leads from words that belong to several records to each of them', async () => {
  const page = await reader.open();
  await page.locator('.mark', { hasText: 'resulting in 37 convictions' }).click();
  await page.locator(`${opened} .choice a`, { hasText: 'Convictions' }).click();
  expect(await openedId(page)).toBe('statistic/convictions-2011');
});

it('says what a figure is, of when, who says so, how sure it is, and what limits it', async () => {
  const page = await reader.open({ at: '#statistic/convictions-2011' });
  const text = await page.locator(opened).textContent();
  for (const words of [
    '37 convictions',
    '“During the current reporting period”: a reporting period, 2011-04-01 to 2012-03-31, by inference',
    'Government of Laos, in the report’s words “the government reported”',
    'The report adds no word that limits it.',
    'the report claims no increase or decrease',
    'make no conviction rate',
    'resulting in 37 convictions',
    'Prosecution, paragraph 1, sentence 4',
    "import { convictions2011 } from 'tip-report-laos-2012';",
  ]) {
    expect(text).toContain(words);
  }
});

it('shows every figure as the package formats it, and what is missing as missing', async () => {
  const page = await reader.open();
  for (const { id, quantity, unit } of statistics) {
    const words = await page.locator(`[id="statistic/${id}"] .figure`).textContent();
    expect(words).toContain(formatQuantity(quantity, unit));
    if (quantity.kind !== 'missing') continue;
    expect(words).toBe(`No number: ${formatQuantity(quantity)}`);
    expect(await page.locator(`[id="statistic/${id}"]`).textContent()).toContain(
      'This is not zero.',
    );
  }
});

it('has the figures, with the missing ones and the caveat, in the picture', async () => {
  const page = await reader.open();
  const picture = page.locator('.picture').first();
  const drawn = await picture.locator('.wide svg').textContent();
  for (const { quantity, unit } of statistics)
    expect(drawn).toContain(formatQuantity(quantity, unit));
  const words = drawn?.replace(/\s+/g, ' ');
  expect(words).toContain('In 2010”: a calendar year, which is no reporting period');
  expect(words).toContain('not zero');
  expect(await picture.locator('svg').first().getAttribute('role')).toBe('img');
  expect(await picture.locator('tbody tr').count()).toBe(statistics.length);
});
