// Every kind of page but the reader.

import { datasetVersion, formatQuantity, metadata, statistics } from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';
import { describe, expect, it } from 'vitest';
import { expectAccessible, looks } from './support/axe.js';
import { address, records, useSite } from './support/site.js';

const open = useSite();
const record = 'records/statistic/convictions-in-reporting-period.html';
const paths = [
  'index.html',
  'figures.html',
  'data.html',
  'records/index.html',
  'records/by-sentence.html',
  record,
  'records/organization/government-of-laos.html',
  '404.html',
  'guides/index.html',
  'guides/responsible-use.html',
  'guides/data-files.html',
  'api/index.html',
  'api/modules/index.html',
  'api/functions/citations.cite.html',
  'api/interfaces/Statistic.html',
  'api/variables/convictionsInReportingPeriod.html',
];

describe.each(looks)('dark: $dark, narrow: $narrow', (look) => {
  it.each(paths)('%s is accessible, and no wider than the window', async (path) => {
    await expectAccessible(await open({ ...look, path }));
  });
});

it('has the same content without a script', async () => {
  for (const path of paths) {
    const [withScript, without] = [await open({ path }), await open({ path, script: false })];
    const text = await without.locator('body').textContent();
    expect(text?.length).toBeGreaterThan(200);
    expect(text).toBe(await withScript.locator('body').textContent());
  }
});

describe('the first page', () => {
  it('answers: which tier, how many convictions, what is unknown, where the CSV is, how to cite', async () => {
    const page = await open({ path: 'index.html' });
    const text = await page.locator('main').textContent();
    expect(text).toContain(`Tier ${metadata.tier} in the ${metadata.year} report`);
    const convictions = page.locator('.card', { hasText: '37 convictions' });
    const shown = await convictions.textContent();
    for (const said of ['“During the current reporting period”', '33 convictions', '“in 2010”']) {
      expect(shown).toContain(said);
    }
    expect(text).toContain('69 persons');
    expect(text).toContain('no number of prosecutions');
    expect(await page.locator('a[href="guides/journalists.html"]').count()).toBe(1);
    expect(text).toContain(cite(metadata, 'apa'));
    const missing = await page.locator('.card.missing').allInnerTexts();
    expect(missing.length).toBeGreaterThan(0);
    for (const card of missing) expect(card).toContain('not zero');
    expect(await page.locator('a[href="data/statistics.csv"]').count()).toBe(1);
    expect(text).toContain(cite(datasetVersion, 'apa'));
    expect(text).toContain(datasetVersion.sha256);
    expect(text).toContain('Language models coded the text');
  });
});

describe('a record', () => {
  it('downloads as JSON', async () => {
    const page = await open({ path: record });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'This record as JSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('convictions-in-reporting-period.json');
  });

  it('is printed on one page', async () => {
    const page = await open({ path: 'records/index.html' });
    for (const { id, kind } of records) {
      await page.goto(new URL(`../records/${kind}/${id}.html`, address).href);
      // The paper with less room than A4.
      const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${kind}/${id}`).toHaveLength(1);
    }
  });

  it('is printed with its figure, quotes, caveats and citation', async () => {
    const page = await open({ path: record });
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.amount', '.caveat', 'blockquote', '.citation']) {
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    }
    for (const hidden of ['.bar ul', '.related', '.button']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
  });
});

it('lists every figure with a link to its record, missing ones as missing', async () => {
  const page = await open({ path: 'figures.html' });
  for (const { id, quantity, unit } of statistics) {
    const link = page.locator(`a[href="records/statistic/${id}.html"]`);
    const row = page.locator('tr', { has: link }).first();
    const text = await row.textContent();
    expect(text).toContain(formatQuantity(quantity, unit));
    if (quantity.kind === 'missing' && unit !== 'details') expect(text).toContain('not zero');
  }
});

it('finds records in the list of all, and hides the types that have none', async () => {
  const page = await open({ path: 'records/index.html' });
  await page.getByLabel('Find in this list').fill('hotline union');
  const found = await page.locator('.list li:visible').allTextContents();
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(text.toLowerCase()).toMatch(/hotline.*union|union.*hotline/);
  expect(await page.locator('#found').textContent()).toBe(`${found.length} found`);
  expect(await page.locator('h2#place').isVisible()).toBe(false);
});
