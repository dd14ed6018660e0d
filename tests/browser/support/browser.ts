import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function browserPath(): string {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = process.env['CHROMIUM'] ?? usual.find((each) => existsSync(each));
  if (path === undefined || !existsSync(path)) {
    throw new Error(
      `Found no Chromium at ${path ?? usual.join(', ')}. Set the environment variable CHROMIUM to its path.`,
    );
  }
  return path;
}

/** Starts the Chromium of this machine; CHROMIUM names one that is installed elsewhere. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: browserArguments });
}
