import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.js';
import { readerFolder } from './reader-folder.js';

/** How the page is opened. */
interface Opening {
  /** What follows the address of the page, such as `#unit/prosecution.4`. */
  readonly at?: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly script?: boolean;
  /** The page's address, which the files of the reader are served at; or its place in the file system. */
  readonly address?: string;
}

export const address = 'http://localhost/reader/';

/**
 * A browser for the tests of a file, and a function to open the reader in it. After each test, no page may have logged an
 * error, violated its content security policy, or requested anything but the files of the reader.
 */
export function useReader(): (opening?: Opening) => Promise<Page> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const context of contexts) await context.close();
    const found = problems;
    contexts = [];
    problems = [];
    expect(found).toEqual([]);
  });

  afterAll(() => browser.close());

  return async (opening = {}) => {
    const { at = '', dark = false, narrow = false, script = true } = opening;
    const context = await browser.newContext({
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      viewport: narrow ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    });
    contexts.push(context);
    await context.route(`${address}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice('/reader/'.length);
      return route.fulfill({ path: join(readerFolder, name || 'index.html') });
    });
    const page = await context.newPage();
    const own = opening.address ?? address;
    const allowed = new URL('.', own).href;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(allowed)) problems.push(`requested ${request.url()}`);
    });
    await page.goto(own + at);
    return page;
  };
}

/** The id of the article in the panel. */
export function openedId(page: Page): Promise<string | null> {
  return page.locator(opened).getAttribute('id');
}

export const opened = '.record.chosen';
