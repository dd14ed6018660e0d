import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface Browser {
  readonly version: string;
  /** Runs a module of the folder in a page, and gives what it prints. */
  readonly run: (file: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Chromium with a server of a folder; undefined if there is no Chromium.
 *
 * @param imports - The files of the packages, for pages that load the modules without a bundler.
 */
export async function startBrowser(
  folder: string,
  imports: Readonly<Record<string, string>>,
): Promise<Browser | undefined> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname);
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html').end(
        `<!doctype html><title>Matrix</title><link rel="icon" href="data:,">
        <script type="importmap">${JSON.stringify({ imports })}</script>
        <script type="module" src="/${searchParams.get('program')}"></script>`,
      );
    } else if (/\.m?js$/.test(file) && existsSync(file)) {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  return {
    version: browser.version(),
    async run(file) {
      const page = await browser.newPage();
      try {
        const printed = new Promise<string>((resolve, reject) => {
          page.on('console', (message) => {
            if (message.type() === 'log') resolve(message.text());
            else reject(new Error(`${message.text()} (${message.location().url})`));
          });
          page.on('pageerror', reject);
          setTimeout(() => reject(new Error('It printed nothing for a minute.')), 60_000).unref();
        });
        const address = `http://127.0.0.1:${port}/?program=${encodeURIComponent(file)}`;
        const [text] = await Promise.all([printed, page.goto(address)]);
        return text;
      } finally {
        await page.close();
      }
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
