import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The site, as `npm run docs` builds it. */
export const siteFolder: string = join(import.meta.dirname, '../../../dist-site');

/** Starts an installed Chromium; the environment variable CHROMIUM names one in an unusual place. */
export function launchBrowser(): Promise<Browser> {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Found no Chromium. Set the environment variable CHROMIUM to its path.');
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
