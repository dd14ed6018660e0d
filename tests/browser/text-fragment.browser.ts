// The links of `textFragmentLink`, followed in a real browser to a page with the text of the source page.

import { readFileSync } from 'node:fs';
import { locateEvidence, textFragmentLink, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { launchBrowser } from './support/browser.js';
import { records } from './support/site.js';

const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const address = 'http://localhost/text';

test('each link opens the page at the line of its quote', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // Only one line fits in the window.
  const lines = linesOf(source).map((line) => `<p style="margin: 2000px 0">${escaped(line)}</p>`);
  const body = `<!doctype html><meta charset="utf-8"><title>The text</title>${lines.join('')}`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  for (const record of records) {
    for (const located of locateEvidence(record, { from: tipReportLaos2012 })) {
      // The line with the start of the quote, whose wording may be repeated in other lines.
      const before = Array.from(source).slice(0, located.start).join('');
      const line = page.locator('p').nth(linesOf(`${before}.`).length - 1);
      await page.goto('about:blank');
      await page.goto(textFragmentLink(located, address));
      const top = () => line.evaluate((element) => element.getBoundingClientRect().top);
      const isInView = async () => Math.abs(await top()) < 700;
      await expect.poll(isInView, { message: `${record.id}: ${located.quote}` }).toBe(true);
    }
  }
  await browser.close();
});

function linesOf(text: string): readonly string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
