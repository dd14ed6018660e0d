import {
  convictionsInReportingPeriod,
  formatQuantity,
  isMissing,
  statistics,
} from 'tip-report-laos-2012';
import { citationFormats, cite } from 'tip-report-laos-2012/citations';
import { describe, expect, it } from 'vitest';
import { address, opened, openedId, useSite } from './support/site.js';

const open = useSite();
const convictions = 'statistic/convictions-in-reporting-period';

describe('a record', () => {
  it('has its figure, period, source, caveats, quotes, related records and codes, and a link to its page', async () => {
    const page = await open({ at: `#${convictions}` });
    const text = await opened(page).textContent();
    const parts = [
      '37 convictions',
      '“During the current reporting period” (reporting period)',
      'Government of Laos (“the government reported”)',
      'Before you compare',
      'can’t be turned into a conviction rate',
      'Source text',
      'resulting in 37 convictions',
      'Related records',
      'Mappings to coding schemes',
    ];
    const places = parts.map((part) => text?.indexOf(part) ?? -1);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    await opened(page).locator('a', { hasText: 'Page of this record' }).click();
    expect(page.url()).toContain(`records/${convictions}.html`);
  });

  it('shows the figure as the package formats it, and a missing one as missing', async () => {
    const page = await open();
    for (const { id, quantity, unit } of statistics) {
      await page.evaluate(`location.hash = '#statistic/${id}'`);
      await page.locator(`.record[data-open="statistic/${id}"]`).waitFor();
      const amount = await page.locator('.amount').textContent();
      expect(amount?.toLowerCase()).toContain(formatQuantity(quantity, unit).toLowerCase());
      if (isMissing(quantity) && unit !== 'details') expect(amount).toContain('not zero');
    }
  });

  it('opens those that it mentions', async () => {
    const page = await open({ at: `#${convictions}` });
    await opened(page).locator('a', { hasText: 'Government of Laos' }).first().click();
    expect(await openedId(page)).toBe('organization/government-of-laos');
  });
});

describe('the keyboard', () => {
  it('opens a record with Enter, and returns the focus with Escape', async () => {
    const page = await open();
    const mark = 'a.mark[data-records="finding/corruption-endemic"]';
    await page.locator(mark).first().focus();
    await page.keyboard.press('Enter');
    expect(await openedId(page)).toBe('finding/corruption-endemic');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('id')).toBe('panel-title');
    await page.keyboard.press('Escape');
    expect(await openedId(page)).toBeNull();
    expect(await focused.getAttribute('data-records')).toBe('finding/corruption-endemic');
  });

  it('returns the focus to the text from a record that the address opened', async () => {
    const page = await open({ at: '#finding/corruption-endemic' });
    await page.keyboard.press('Escape');
    const focused = page.locator('.text :focus');
    expect(await focused.getAttribute('data-records')).toContain('finding/corruption-endemic');
  });

  it('stays on a filter that is changed while a record is open', async () => {
    const page = await open({ at: '#finding/corruption-endemic' });
    await page.locator('input[value=place]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.mark[data-kind=place]').count()).toBeGreaterThan(0);
    expect(await openedId(page)).toBe('finding/corruption-endemic');
    expect(await page.locator(':focus').getAttribute('value')).toBe('place');
  });

  it('reaches the content first by the skip link', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });
});

describe('copying', () => {
  it('copies the import, JSON, link and citations', async () => {
    const page = await open({ at: `#${convictions}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.fold summary').click();
    const copied = async (name: string) => {
      await opened(page).getByRole('button', { name }).click();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const code = "import { convictionsInReportingPeriod } from 'tip-report-laos-2012';";
    expect(await copied('Copy the import')).toBe(code);
    expect(JSON.parse(await copied('Copy as JSON'))).toEqual(convictionsInReportingPeriod);
    expect(await copied('Copy the link')).toBe(`${address}#${convictions}`);
    await opened(page).locator('input[type=date]').fill('2026-03-05');
    await opened(page).getByLabel('Quote').selectOption('1');
    for (const format of citationFormats) {
      await opened(page).getByLabel('Format').selectOption(format);
      const options = { accessed: '2026-03-05', evidence: 1 };
      const expected = cite([convictionsInReportingPeriod], format, options);
      const text = await copied('Copy the citation');
      expect(format === 'csl-json' ? JSON.parse(text) : text).toEqual(expected);
    }
  });

  it('works without access to the clipboard', async () => {
    const page = await open({ at: `#${convictions}` });
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.locator('.fold summary').click();
    await opened(page).getByRole('button', { name: 'Copy the import' }).click();
    expect(await page.locator('#status').textContent()).toBe('Copied: the import.');
  });
});
