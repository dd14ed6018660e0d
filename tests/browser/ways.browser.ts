import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  convictionsInReportingPeriod,
  findFindings,
  recordsReferringTo,
  searchText,
  statistics,
} from 'tip-report-laos-2012';
import { citationFormats, cite } from 'tip-report-laos-2012/citations';
import { describe, expect, it } from 'vitest';
import { siteFolder } from './support/browser.js';
import { address, opened, openedId, records, useSite } from './support/site.js';

const open = useSite();
const convictions = 'statistic/convictions-in-reporting-period';

describe('filters', () => {
  async function openFilters(onlyKind?: string): Promise<Page> {
    const page = await open();
    await page.locator('.filters summary').click();
    if (onlyKind === undefined) return page;
    const others = page.locator(`input[name=kind]:not([value=${onlyKind}])`);
    for (const box of await others.all()) await box.uncheck();
    return page;
  }

  async function listed(page: Page): Promise<readonly (string | null)[]> {
    return page
      .locator('.index li:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-record')).sort());
  }

  function keysOf(given: readonly { readonly kind: string; readonly id: string }[]): string[] {
    return given.map(({ id, kind }) => `${kind}/${id}`).sort();
  }

  it('show one record type, in the list and in the text', async () => {
    const page = await openFilters('statistic');
    expect(await listed(page)).toEqual(keysOf(statistics));
    const passages = await page.locator('a.mark[href]').count();
    expect(await page.locator('a.mark[href][data-kind=statistic]').count()).toBe(passages);
    expect(await page.locator('#status').textContent()).toBe(
      `Showing ${statistics.length} of ${records.length} records (${passages} passages).`,
    );
    // This passage also supports a finding, which is hidden.
    await page.locator('.mark', { hasText: 'the number has not been recorded' }).click();
    expect(await openedId(page)).toBe('statistic/hotline-calls');
  });

  it('show the records of a pillar', async () => {
    const page = await openFilters('finding');
    await page.locator('select[name=pillar]').selectOption('prevention');
    expect(await listed(page)).toEqual(keysOf(findFindings({ pillar: 'prevention' })));
  });

  it.each([
    ['place', 'vientiane'],
    ['organization', 'lao-womens-union'],
  ] as const)('show the records that mention one %s', async (kind, id) => {
    const page = await openFilters();
    await page.locator(`select[name=${kind}]`).selectOption(`${kind}/${id}`);
    expect(await listed(page)).toEqual(
      keysOf([...recordsReferringTo({ kind, id } as never), { kind, id }]),
    );
    await page.locator('button[type=reset]').click();
    await expect.poll(() => listed(page)).toEqual(keysOf(records));
  });
});

describe('search', () => {
  it('lists what the package finds, and opens it', async () => {
    const page = await open();
    await page.fill('#query', 'poster campaign');
    const expected = searchText('poster campaign').map(({ item }) => `#${item.kind}/${item.id}`);
    const results = page.locator('#results a');
    await results.first().waitFor();
    const found = await results.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(found).toEqual(expected.slice(0, 50));
    expect(await page.locator('#status').textContent()).toContain(
      `${expected.length} results for “poster campaign”`,
    );
    await results.first().click();
    expect(`#${await openedId(page)}`).toBe(expected[0]);
  });

  it('says if it finds nothing', async () => {
    const page = await open();
    await page.fill('#query', 'zeppelin');
    const status = page.locator('#status');
    await expect.poll(() => status.textContent()).toBe('No results for “zeppelin”.');
    expect(await page.locator('#results').isVisible()).toBe(false);
  });
});

describe('permanent links', () => {
  it('open a passage with its records', async () => {
    const page = await open({ at: '#passage/prosecution.4' });
    expect(await openedId(page)).toBe('records/prosecution.4');
    expect(await opened(page).locator(`a[href="#${convictions}"]`).count()).toBe(1);
    expect(await page.locator('.passage.chosen').getAttribute('id')).toBe('passage/prosecution.4');
  });

  it('open a record from a folder, without a server', async () => {
    const file = pathToFileURL(join(siteFolder, 'reader/index.html')).href;
    expect(await openedId(await open({ file, at: `#${convictions}` }))).toBe(convictions);
  });

  it('say if there is no such record', async () => {
    const page = await open({ at: '#statistic/constructor' });
    expect(await page.locator('#status').textContent()).toBe(
      'The report has no record or sentence “statistic/constructor”.',
    );
  });

  it('work with back and forward', async () => {
    const page = await open();
    await page.locator('.index a', { hasText: 'Convictions in 2010' }).click();
    await opened(page).locator('.quotes a[href="#passage/prosecution.4"]').first().click();
    expect(await openedId(page)).toBe('records/prosecution.4');
    await page.goBack();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
    await page.goBack();
    expect(await opened(page).count()).toBe(0);
    await page.goForward();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
  });
});

describe('the keyboard', () => {
  it('opens a record with Enter, and returns the focus with Escape', async () => {
    const page = await open();
    await page.locator('a.mark[href="#finding/corruption-endemic"]').first().focus();
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('id')).toBe('finding/corruption-endemic/title');
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    expect(await focused.getAttribute('href')).toBe('#finding/corruption-endemic');
  });

  it('reaches the text first by the skip link', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('text');
  });
});

describe('copying', () => {
  it('copies the import, JSON, link and citations', async () => {
    const page = await open({ at: `#${convictions}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (name: string) => {
      await opened(page).getByRole('button', { name }).click();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const code = "import { convictionsInReportingPeriod } from 'tip-report-laos-2012';";
    expect(await copied('Copy the import')).toBe(code);
    expect(JSON.parse(await copied('Copy as JSON'))).toEqual(convictionsInReportingPeriod);
    expect(await copied('Copy the link')).toBe(`${address}#${convictions}`);
    await opened(page).locator('input[type=date]').fill('2026-03-05');
    for (const format of citationFormats) {
      await opened(page).locator('select').selectOption(format);
      const expected = cite([convictionsInReportingPeriod], format, { accessed: '2026-03-05' });
      const text = await copied('Copy the citation');
      expect(format === 'csl-json' ? JSON.parse(text) : text).toEqual(expected);
    }
  });

  it('works without access to the clipboard', async () => {
    const page = await open({ at: `#${convictions}` });
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await opened(page).getByRole('button', { name: 'Copy the import' }).click();
    expect(await page.locator('#status').textContent()).toBe('Copied: the import.');
  });
});
