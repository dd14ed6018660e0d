// What the reader shows is in its address: search, filters and what is open.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  findFindings,
  recordsReferringTo,
  searchText,
  statistics,
  victimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, it } from 'vitest';
import { siteFolder } from './support/browser.js';
import { address, opened, openedId, useSite } from './support/site.js';

const open = useSite();
const convictions = 'statistic/convictions-in-reporting-period';

function checked(page: Page): Promise<readonly string[]> {
  return page
    .locator('input[name=kind]:checked')
    .evaluateAll((boxes) => boxes.map((box) => box.value));
}

/** The keys of the records in the list of the panel. */
function listed(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('#panel .list a')
    .evaluateAll((links) => links.map((link) => link.dataset['record']).sort());
}

function keysOf(given: readonly { readonly kind: string; readonly id: string }[]): string[] {
  return given.map(({ id, kind }) => `${kind}/${id}`).sort();
}

describe('an address', () => {
  it('restores search, filters, and an open record with its title', async () => {
    const page = await open({ at: `?kind=statistic&q=hotline#${convictions}` });
    expect(await checked(page)).toEqual(['statistic']);
    expect(await page.locator('#query').inputValue()).toBe('hotline');
    expect(await openedId(page)).toBe(convictions);
    expect(await page.title()).toMatch(/^Convictions, current reporting period – /);
    const shown = await page
      .locator('.text a.mark')
      .evaluateAll((marks) => marks.map((mark) => mark.dataset['kind']));
    expect(new Set(shown)).toEqual(new Set(['statistic']));
  });

  it('opens a passage with its records', async () => {
    const page = await open({ at: '#passage/prosecution.4' });
    expect(await openedId(page)).toBe('passage/prosecution.4');
    expect(await opened(page).locator(`a[data-record="${convictions}"]`).count()).toBe(1);
    expect(await page.locator('.passage.chosen').getAttribute('id')).toBe('passage/prosecution.4');
  });

  it('opens a record from a folder, without a server', async () => {
    const file = pathToFileURL(join(siteFolder, 'reader/index.html')).href;
    expect(await openedId(await open({ file, at: `#${convictions}` }))).toBe(convictions);
  });

  it('says if there is no such record', async () => {
    const page = await open({ at: '#statistic/constructor' });
    expect(await page.locator('#status').textContent()).toContain(
      'The report has no record or sentence “statistic/constructor”.',
    );
  });

  it('ignores unknown types, places and other parts', async () => {
    const page = await open({ at: '?kind=constructor,statistic&place=__proto__&x=1' });
    expect(await checked(page)).toEqual(['statistic']);
    expect(await listed(page)).toEqual(keysOf(statistics));
  });
});

describe('what one does', () => {
  it('is in the address, and the same after a reload', async () => {
    const page = await open();
    await page.locator('[data-only=victim-category]').click();
    expect(await listed(page)).toEqual(keysOf(victimCategories));
    await page.locator('input[value=statistic]').check();
    await page.fill('#query', 'hotline');
    await page.locator('.results li').first().waitFor();
    expect(page.url()).toBe(`${address}?kind=statistic,victim-category&q=hotline`);
    await page.locator('.results a[data-record="statistic/hotline-calls"]').click();
    expect(page.url()).toBe(
      `${address}?kind=statistic,victim-category&q=hotline#statistic/hotline-calls`,
    );
    await page.reload();
    expect(await openedId(page)).toBe('statistic/hotline-calls');
    expect(await checked(page)).toEqual(['statistic', 'victim-category']);
    await page.locator('#close').click();
    expect(await page.locator('.results li').count()).toBe(searchText('hotline').length);
    await page.locator('#close').click();
    expect(page.url()).toBe(`${address}?kind=statistic,victim-category`);
  });

  it('can be taken back, step by step', async () => {
    const page = await open();
    const titleAtFirst = await page.title();
    await page.locator('.list a', { hasText: 'Convictions in 2010' }).click();
    await opened(page).locator('.quotes a[data-passage="prosecution.4"]').first().click();
    expect(await openedId(page)).toBe('passage/prosecution.4');
    await page.goBack();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
    await page.goBack();
    expect(await openedId(page)).toBeNull();
    expect(await page.title()).toBe(titleAtFirst);
    await page.goForward();
    expect(await openedId(page)).toBe('statistic/convictions-2010');
    expect(await page.title()).toBe(`Convictions in 2010 – ${titleAtFirst}`);
  });
});

describe('filters', () => {
  it('leave names of organizations and places out at first', async () => {
    const page = await open();
    const kinds = await checked(page);
    expect(kinds).not.toContain('organization');
    expect(kinds).not.toContain('place');
    expect(await page.locator('.mark[data-kind=organization]').count()).toBe(0);
    await page.locator('input[value=organization]').check();
    expect(await page.locator('.mark[data-kind=organization]').count()).toBeGreaterThan(10);
  });

  it('show the records of a pillar', async () => {
    const page = await open({ at: '?kind=finding' });
    await page.locator('.more summary').click();
    await page.locator('select[name=pillar]').selectOption('prevention');
    expect(await listed(page)).toEqual(keysOf(findFindings({ pillar: 'prevention' })));
  });

  it.each([
    ['place', 'vientiane'],
    ['organization', 'lao-womens-union'],
  ] as const)('show the records that mention one %s', async (kind, id) => {
    const all =
      'statistic,victim-category,legal-provision,recommendation,finding,organization,place,report';
    const page = await open({ at: `?kind=${all}&${kind}=${id}` });
    expect(await listed(page)).toEqual(
      keysOf([...recordsReferringTo({ kind, id } as never), { kind, id }]),
    );
    await page.locator('.more summary').click();
    await page.locator('button[type=reset]').click();
    expect(page.url()).toBe(address);
  });
});

describe('search', () => {
  it('lists what the package finds', async () => {
    const page = await open();
    await page.fill('#query', 'poster campaign');
    const results = page.locator('.results a');
    await results.first().waitFor();
    const found = await results.evaluateAll((links) =>
      links.map(({ dataset: { passage, record } }) => record ?? `passage/${passage}`),
    );
    const expected = searchText('poster campaign').map(({ item }) => `${item.kind}/${item.id}`);
    expect(found).toEqual(expected.slice(0, 50));
    expect(await page.locator('#status').textContent()).toContain(
      `${expected.length} results for “poster campaign”`,
    );
  });

  it('says if it finds nothing', async () => {
    const page = await open();
    await page.fill('#query', 'zeppelin');
    const status = page.locator('#status');
    await expect.poll(() => status.textContent()).toBe('No results for “zeppelin”.');
  });
});
