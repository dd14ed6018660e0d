// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
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

const packages = '/node_modules/tip-report-laos-2012/dist';
/** What a page that loads the modules as they are must tell the browser. */
const imports = {
  'tip-report-laos-2012': `${packages}/index.js`,
  'tip-report-laos-2012/citations': `${packages}/citations.js`,
  'tip-report-laos-2012/crosswalks': `${packages}/crosswalks.js`,
  'tip-report-laos-2012/schemas': `${packages}/schemas.js`,
  zod: '/node_modules/zod/index.js',
};

/**
 * Starts Chromium with a server of the scratch project; `undefined` where there is no Chromium.
 *
 * @param {string} folder
 */
export async function startBrowser(folder) {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname);
    if (pathname === '/') {
      response
        .setHeader('content-type', 'text/html')
        .end(pageOf(searchParams.get('program') ?? ''));
    } else if (
      file.startsWith(`${folder}${path.sep}`) &&
      /\.m?js$/.test(file) &&
      existsSync(file)
    ) {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${bound.port}`;
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    version: browser.version(),
    /** @param {string} file A module of the scratch project. @returns {Promise<string>} What it prints. */
    async run(file) {
      const page = await browser.newPage();
      try {
        /** @type {Promise<string>} */
        const printed = new Promise((resolve, reject) => {
          page.on('console', (message) => {
            if (message.type() === 'log') resolve(message.text());
            else reject(new Error(`${message.text()} (${message.location().url})`));
          });
          page.on('pageerror', reject);
          setTimeout(
            () => reject(new Error('It printed nothing within a minute.')),
            60_000,
          ).unref();
        });
        const address = `${origin}/?program=${encodeURIComponent(file)}`;
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

/** @param {string} program */
function pageOf(program) {
  return [
    '<!doctype html><title>Matrix</title><link rel="icon" href="data:,">',
    `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    `<script type="module" src="/${program}"></script>`,
  ].join('');
}
