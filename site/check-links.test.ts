import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLinks } from './check-links.js';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'guides'));
  writeFileSync(path.join(site, 'style.css'), '');
  writeFileSync(path.join(site, 'guides/index.html'), '<h1 id="top">Guides</h1><a name="old"></a>');
});
afterEach(() => rmSync(site, { recursive: true }));

test.each([
  ['href="guides"', undefined],
  ['href="guides/index.html#top"', undefined],
  ['href="guides/index.html#old"', undefined],
  ['href="style.css?v=1"', undefined],
  ['id="a&amp;b" href="#a%26b"', undefined],
  ['href="https://example.org/none#x"', undefined],
  ['href="mailto:someone@example.org"', undefined],
  ['href="second.html"', 'second.html: there is no second.html'],
  ['src="picture.png"', 'picture.png: there is no picture.png'],
  ['href="#none"', '#none: index.html has no anchor of this name'],
  ['href="guides/#bottom"', 'guides/#bottom: guides/index.html has no anchor of this name'],
  ['href="/guides"', '/guides: it is not relative, so it breaks under a base path'],
  ['href="../other.html"', '../other.html: it leads out of the site'],
])('%s: %s', (attributes, problem) => {
  const script = '<script>const made = \'<a href="not-a-link">\';</script>';
  writeFileSync(path.join(site, 'index.html'), `<a ${attributes}>x</a>${script}`);
  expect(brokenLinks(site)).toEqual(problem === undefined ? [] : [`index.html: ${problem}`]);
});
