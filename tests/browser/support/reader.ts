import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { eachRecord } from '../../../src/report/each-record.js';
import { launchBrowser, readerFolder } from './browser.js';

export const records = Array.from(eachRecord(tipReportLaos2012), ({ record }) => record);

/** How the page is opened. */
interface Opening {
  /** What follows the address of the page, such as `#passage/prosecution.4`. */
  readonly at?: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly script?: boolean;
  /** The address of the page, if it is a file. */
  readonly file?: string;
}

export const address = 'http://localhost/reader/';

/**
 * Opens the reader in a browser. After each test, no page may have logged an error, violated its content security
 * policy, or requested anything but the files of the reader.
 */
export function useReader(): (opening?: Opening) => Promise<Page> {
  let browser: Browser;
  let pages: Page[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const page of pages) await page.close();
    const found = problems;
    pages = [];
    problems = [];
    expect(found).toEqual([]);
  });

  afterAll(() => browser.close());

  return async ({ at = '', dark = false, file, narrow = false, script = true } = {}) => {
    const page = await browser.newPage({
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      viewport: narrow ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    });
    pages.push(page);
    await page.route(`${address}**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/reader/', '');
      return route.fulfill({ path: join(readerFolder, name || 'index.html') });
    });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const allowed = file === undefined ? address : 'file:';
      if (!request.url().startsWith(allowed)) problems.push(`requested ${request.url()}`);
    });
    await page.goto((file ?? address) + at);
    return page;
  };
}

/** The article in the panel. */
export function opened(page: Page): Locator {
  return page.locator('.record.chosen');
}

export function openedId(page: Page): Promise<string | null> {
  return opened(page).getAttribute('id');
}
