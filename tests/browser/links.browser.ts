// Links of `textFragmentLink` to pages that lay out a quote in their own way, followed in a real browser.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { type LocatedQuote, textFragmentLink } from 'tip-report-laos-2012';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.js';

const quote = 'nine cases and  ten\nconvictions of sellers';

/** The quote as pages have it, between other words. */
const layouts: Readonly<Record<string, string>> = {
  'in one paragraph': `<p>It reported ${quote} in 2030.</p>`,
  'in one line with other spaces':
    '<p>It reported nine\u00a0cases and ten convictions of sellers in 2030.</p>',
  'in lines': '<p>It reported nine cases and ten<br>convictions of sellers in 2030.</p>',
  'in paragraphs': '<p>It reported nine cases and ten</p><p>convictions of sellers in 2030.</p>',
  'as it is': `<pre>It reported ${quote} in 2030.</pre>`,
  'with parts in bold':
    '<p>It reported <b>nine</b> cases <i>and ten convictions</i> of sellers in 2030.</p>',
};

// The words of the quote are elsewhere, too, so that the words around it count.
const above = '<div style="height: 4000px">Nine cases and ten boats. Convictions of sellers.</div>';
const server = createServer(({ url = '' }, response) => {
  const layout = layouts[decodeURIComponent(url.slice(1))] ?? '';
  const below = '<div style="height: 4000px"></div>';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>The text</title>${above}<main>${layout}</main>${below}`);
});

let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const located = { before: 'It reported ', quote, after: ' in 2030.' } as LocatedQuote;

async function opensAtTheQuote(address: string): Promise<boolean> {
  await page.goto('about:blank');
  await page.goto(address);
  const top = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
  try {
    await expect.poll(async () => Math.abs(await top()) < 700).toBe(true);
    return true;
  } catch {
    return false;
  }
}

test.each(Object.keys(layouts))('a quote %s is found', async (layout) => {
  const address = `${origin}/${encodeURIComponent(layout)}`;
  expect(await opensAtTheQuote(textFragmentLink(located, address))).toBe(true);
  expect(await opensAtTheQuote(address)).toBe(false);
});

test('a page keeps its own fragment', async () => {
  const address = `${origin}/as%20it%20is#/reports/velmora`;
  expect(await opensAtTheQuote(textFragmentLink(located, address))).toBe(true);
  expect(await page.evaluate<string>('location.hash')).toBe('#/reports/velmora');
});
