import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.js';
import { type Served, serveSite } from './serve.js';

/** How the page is opened. */
interface Opening {
  /** The address behind the folder of the reader, such as `#unit/prosecution.4`. */
  readonly at?: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly script?: boolean;
}

/** The reader, opened in a browser. */
export interface Reader {
  readonly open: (opening?: Opening) => Promise<Page>;
  /** Opens a file of this machine. */
  readonly openFile: (address: string) => Promise<Page>;
  /** The address of the page that was served. */
  readonly address: () => string;
}

/**
 * A browser and a server for the tests of a file. After each test, no page may have logged an error, met its content
 * security policy, or asked for anything that its own server does not have.
 */
export function useReader(): Reader {
  let browser: Browser;
  let served: Served;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    served = await serveSite();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const context of contexts) await context.close();
    const found = problems;
    contexts = [];
    problems = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const address = () => `${served.origin}/reader/`;

  const newPage = async (opening: Opening, allowed: string) => {
    const { dark = false, narrow = false, script = true } = opening;
    const context = await browser.newContext({
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      viewport: narrow ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(allowed)) problems.push(`asked for ${request.url()}`);
    });
    return page;
  };

  return {
    address,
    open: async (opening = {}) => {
      const page = await newPage(opening, address());
      await page.goto(address() + (opening.at ?? ''));
      return page;
    },
    openFile: async (file) => {
      const page = await newPage({}, 'file:');
      await page.goto(file);
      return page;
    },
  };
}
