import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  convictions2011,
  findFindings,
  getUnit,
  recordsMentioning,
  searchText,
  statistics,
} from 'tip-report-laos-2012';
import { citationFormats, cite } from 'tip-report-laos-2012/citations';
import { describe, expect, it } from 'vitest';
import { useReader } from './support/reader.js';
import { siteFolder } from './support/serve.js';

const reader = useReader();
const opened = '.record.chosen';

async function openedId(page: Page): Promise<string | null> {
  return page.locator(opened).getAttribute('id');
}

async function listed(page: Page): Promise<readonly string[]> {
  return page
    .locator('.index li:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-record') ?? ''));
}

async function uncheckKindsBut(page: Page, ...kinds: readonly string[]): Promise<void> {
  for (const box of await page.locator('input[name=kind]').all()) {
    if (!kinds.includes((await box.getAttribute('value')) ?? '')) await box.uncheck();
  }
}

describe('filters', () => {
  it('show one kind alone, in the list and in the text', async () => {
    const page = await reader.open();
    await page.locator('.filters summary').click();
    await uncheckKindsBut(page, 'statistic');
    expect(await listed(page)).toEqual(statistics.map(({ id }) => `statistic/${id}`));
    const kinds = await page
      .locator('a.mark[href]')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-kind')))]);
    expect(kinds).toEqual(['statistic']);
    expect(await page.locator('#status').textContent()).toMatch(
      /^17 of 170 records are shown, at \d+ marks\.$/,
    );
    // Words of a statistic and a finding lead straight to the statistic now.
    await page.locator('.mark', { hasText: 'resulting in 37 convictions' }).click();
    expect(await openedId(page)).toBe('statistic/convictions-2011');
  });

  it('show the records of a pillar', async () => {
    const page = await reader.open();
    await page.locator('.filters summary').click();
    await uncheckKindsBut(page, 'finding');
    await page.locator('select[name=pillar]').selectOption('prevention');
    const expected = findFindings({ pillar: 'prevention' }).map(({ id }) => `finding/${id}`);
    expect([...(await listed(page))].sort()).toEqual(expected.sort());
  });

  it.each([
    ['place', 'place/vientiane', 'vientiane'],
    ['organization', 'organization/lao-womens-union', 'lao-womens-union'],
  ] as const)('show the records that speak of a %s', async (name, value, id) => {
    const page = await reader.open();
    await page.locator('.filters summary').click();
    await page.locator(`select[name=${name}]`).selectOption(value);
    const expected = recordsMentioning(id).map((record) => `${record.kind}/${record.id}`);
    expect([...(await listed(page))].sort()).toEqual([...expected, value].sort());
    await page.locator('button[type=reset]').click();
    await expect.poll(async () => (await listed(page)).length).toBe(170);
  });
});

describe('search', () => {
  it('lists what the package finds, and opens it', async () => {
    const page = await reader.open();
    await page.fill('#query', 'poster campaign');
    const expected = searchText('poster campaign').map(({ item }) => `#${item.kind}/${item.id}`);
    await expect
      .poll(() => page.locator('#results li').count())
      .toBe(Math.min(50, expected.length));
    const found = await page
      .locator('#results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found).toEqual(expected.slice(0, 50));
    expect(await page.locator('#status').textContent()).toContain(
      `${expected.length} results for “poster campaign”`,
    );
    await page.locator('#results a').first().click();
    expect(await openedId(page)).toBe('finding/poster-campaign-publicized');
    expect(await page.locator('.mark.chosen').first().isVisible()).toBe(true);
  });

  it('says so where nothing is found', async () => {
    const page = await reader.open();
    await page.fill('#query', 'zeppelin');
    await expect
      .poll(() => page.locator('#status').textContent())
      .toBe('Nothing in the text or the records has a word of “zeppelin”.');
    expect(await page.locator('#results').isVisible()).toBe(false);
  });
});

describe('permanent links', () => {
  it('open a unit, in view and with its records', async () => {
    const page = await reader.open({ at: '#unit/prosecution.4' });
    expect(await openedId(page)).toBe('records/prosecution.4');
    const unit = page.locator('[id="unit/prosecution.4"]');
    const top = await unit.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(await page.locator(opened).textContent()).toContain(getUnit('prosecution.4').text);
  });

  it('open a record', async () => {
    const page = await reader.open({ at: '#statistic/convictions-2011' });
    expect(await openedId(page)).toBe('statistic/convictions-2011');
  });

  it('say so where there is no such record', async () => {
    const page = await reader.open({ at: '#statistic/constructor' });
    expect(await page.locator('#status').textContent()).toBe(
      'The report has no record or sentence “statistic/constructor”.',
    );
  });

  it('work with back and forward', async () => {
    const page = await reader.open();
    await page.locator('.index a', { hasText: 'Convictions in 2010' }).click();
    await page.locator(`${opened} .words a[href="#unit/prosecution.4"]`).first().click();
    expect(await openedId(page)).toBe('records/prosecution.4');
    await page.goBack();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
    await page.goBack();
    expect(await page.locator(opened).count()).toBe(0);
    await page.goForward();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
  });
});

describe('keyboard', () => {
  it('opens a record with Enter, and gives the focus back with Escape', async () => {
    const page = await reader.open();
    const mark = page.locator('a.mark[href="#finding/corruption-endemic"]').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await openedId(page)).toBe('finding/corruption-endemic');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('id')).toBe('finding/corruption-endemic/title');
    await page.keyboard.press('Escape');
    expect(await page.locator(opened).count()).toBe(0);
    expect(await focused.getAttribute('href')).toBe('#finding/corruption-endemic');
  });

  it('reaches the text first by the skip link', async () => {
    const page = await reader.open();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('text');
  });
});

describe('copying', () => {
  async function copied(page: Page, button: string): Promise<string> {
    await page.locator(opened).getByRole('button', { name: button }).click();
    return page.evaluate<string>('navigator.clipboard.readText()');
  }

  it('copies the typed form, the citations and the link', async () => {
    const page = await reader.open({ at: '#statistic/convictions-2011' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await copied(page, 'Copy the import')).toBe(
      "import { convictions2011 } from 'tip-report-laos-2012';",
    );
    expect(JSON.parse(await copied(page, 'Copy as JSON'))).toEqual(convictions2011);
    expect(await copied(page, 'Copy the link')).toBe(
      `${reader.address()}#statistic/convictions-2011`,
    );
    await page.locator(`${opened} input[type=date]`).fill('2026-03-05');
    for (const format of citationFormats) {
      await page.locator(`${opened} select`).selectOption(format);
      const expected = cite(convictions2011, format, { accessed: '2026-03-05' });
      expect(await copied(page, 'Copy the citation')).toBe(
        typeof expected === 'string' ? expected : JSON.stringify(expected, null, 2),
      );
    }
  });

  it('copies without leave to write to the clipboard, too', async () => {
    const page = await reader.open({ at: '#statistic/convictions-2011' });
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
    );
    await page.locator(opened).getByRole('button', { name: 'Copy the import' }).click();
    expect(await page.locator('#status').textContent()).toBe('Copied: the import.');
  });
});

it('works from a folder, without a server', async () => {
  const page = await reader.openFile(
    `${pathToFileURL(siteFolder).href}/reader/index.html#statistic/convictions-2011`,
  );
  expect(await openedId(page)).toBe('statistic/convictions-2011');
});
