// The links of `textFragmentLink`, followed in a real browser to a page that holds the text as the public page does.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { locateEvidence, textFragmentLink, tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
// The lines stand so far apart that only one of them is in view.
const lines = source.split(/\n+/).filter((line) => line.trim() !== '');
const document = `<!doctype html><meta charset="utf-8"><title>The text</title>
<style>p { margin: 0 0 2000px } p:first-of-type { margin-top: 2000px }</style>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`;

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(document);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/text`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('each link opens the page at the line of its quote', async () => {
  const { narrative: _, report, ...collections } = tipReportLaos2012;
  const records = [report, ...Object.values(collections).flat()];
  const located = records.flatMap((record) =>
    locateEvidence(record).map((quote) => ({ id: record.id, quote })),
  );
  const height = 700;
  const page = await browser.newPage({ viewport: { width: 1000, height } });
  const missed: string[] = [];
  for (const { id, quote } of located) {
    // The line in which the quote starts, by its place in the text: its words may stand in others, too.
    const before = [...source].slice(0, quote.start).join('');
    const line = before.split(/\n+/).filter((each) => each.trim() !== '').length;
    const index = /\n\s*$/.test(before) || before.trim() === '' ? line : line - 1;
    await page.goto('about:blank');
    await page.goto(textFragmentLink(quote, address));
    const paragraph = page.locator('p').nth(index);
    const inView = async () => {
      const box = await paragraph.boundingBox();
      return box !== null && box.y + box.height > 0 && box.y < height;
    };
    let shown = await inView();
    for (let tries = 0; !shown && tries < 60; tries += 1) {
      await page.waitForTimeout(50);
      shown = await inView();
    }
    if (!shown) missed.push(`${id}: ${quote.quote}`);
  }
  expect(located.length).toBeGreaterThan(190);
  expect(missed).toEqual([]);
});
