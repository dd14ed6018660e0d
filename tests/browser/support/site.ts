import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { eachRecord } from '../../../src/report/each-record.js';
import { launchBrowser, siteFolder } from './browser.js';

export const records = Array.from(eachRecord(tipReportLaos2012), ({ record }) => record);

/** How the page is opened. */
interface Opening {
  /** The path of the page in the site. The default is the reader. */
  readonly path?: string;
  /** What follows the address of the page, such as `#passage/prosecution.4`. */
  readonly at?: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly script?: boolean;
  /** The address of the page, if it is a file. */
  readonly file?: string;
  /** The site, if it is not the built one: the files by their paths. */
  readonly files?: ReadonlyMap<string, string>;
}

const site = 'http://localhost/site/';

const typesOfContent: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The address of the reader. */
export const address: string = `${site}reader/index.html`;

/**
 * Opens a page of the site in a browser. After each test, no page may have logged an error, violated its content security
 * policy, or requested anything but the files of the site.
 */
export function useSite(): (opening?: Opening) => Promise<Page> {
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

  return async ({ at = '', path = 'reader/index.html', ...opening } = {}) => {
    const { dark = false, file, files, narrow = false, script = true } = opening;
    const page = await browser.newPage({
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      viewport: narrow ? { width: 320, height: 700 } : { width: 1280, height: 900 },
    });
    pages.push(page);
    await page.route(`${site}**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/site/', '');
      if (files === undefined) return route.fulfill({ path: join(siteFolder, name) });
      const contentType = typesOfContent[name.slice(name.lastIndexOf('.'))] ?? 'text/plain';
      return route.fulfill({ body: files.get(name) ?? '', contentType });
    });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => {
      // A page that one leaves stops loading.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      problems.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const allowed = file === undefined ? site : 'file:';
      if (!request.url().startsWith(allowed)) problems.push(`requested ${request.url()}`);
    });
    await page.goto((file ?? `${site}${path}`) + at);
    return page;
  };
}

/** The article in the panel of the reader. */
export function opened(page: Page): Locator {
  return page.locator('#panel .record');
}

/** What is open in the reader, such as `passage/prosecution.4`; null if nothing is. */
export async function openedId(page: Page): Promise<string | null> {
  return (await opened(page).count()) === 0 ? null : opened(page).getAttribute('data-open');
}
