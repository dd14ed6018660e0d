// The links of `textFragmentLink`, followed in a real browser to a page with the text of the source page.

import { readFileSync } from 'node:fs';
import { locateEvidence, textFragmentLink, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { eachRecord } from '../../src/report/each-record.js';
import { launchBrowser } from './support/browser.js';

const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const lines = source.split(/\n+/).filter((line) => line.trim() !== '');
const address = 'http://localhost/text';
// Only one line fits in the window.
const body = `<!doctype html><meta charset="utf-8"><title>The text</title>
<style>p { margin: 2000px 0 }</style>
${lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')}`;

test('each link opens the page at the line of its quote', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
    for (const { record } of eachRecord(tipReportLaos2012)) {
      for (const located of locateEvidence(record, { from: tipReportLaos2012 })) {
        // The line with the start of the quote, whose wording may be repeated in other lines.
        const before = Array.from(source).slice(0, located.start).join('');
        const at = `${before}.`.split(/\n+/).filter((line) => line.trim() !== '').length - 1;
        await page.goto('about:blank');
        await page.goto(textFragmentLink(located, address));
        const inView = () =>
          page.evaluate<boolean>(
            `(({ bottom, top }) => bottom > 0 && top < innerHeight)(document.querySelectorAll('p')[${at}].getBoundingClientRect())`,
          );
        await expect.poll(inView, { message: `${record.id}: ${located.quote}` }).toBe(true);
      }
    }
  } finally {
    await browser.close();
  }
});
