import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLinks } from './build-site/check-links.mjs';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'guides'));
  write('guides/index.html', '<h1 id="top">Guides</h1><a name="old"></a>');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});
const write = (name: string, html: string) => writeFileSync(path.join(site, name), html);

test('a site whose links all lead somewhere has no broken ones', () => {
  write('style.css', '');
  write(
    'index.html',
    `<link rel="stylesheet" href="style.css?v=1"><h1 id="a&amp;b">A</h1>
    <a href="guides">folder</a> <a href="guides/index.html#top">page</a> <a href="#a%26b">here</a>
    <a href="guides/index.html#old">old</a> <a href="https://example.org/none#x">elsewhere</a>
    <a href="mailto:someone@example.org">mail</a> <script>const made = '<a href="not-a-link">';</script>`,
  );
  expect(brokenLinks(site)).toEqual([]);
});

test('a missing page, a missing anchor and a missing picture are named, with the page that links there', () => {
  write(
    'guides/first.html',
    `<a href="second.html">x</a><a href="index.html#bottom">x</a><a href="#none">x</a>
    <img src="../picture.png" alt=""><script src="../main.js"></script>`,
  );
  expect(brokenLinks(site)).toEqual([
    'guides/first.html: second.html: there is no guides/second.html',
    'guides/first.html: index.html#bottom: guides/index.html has no anchor of this name',
    'guides/first.html: #none: guides/first.html has no anchor of this name',
    'guides/first.html: ../picture.png: there is no picture.png',
    'guides/first.html: ../main.js: there is no main.js',
  ]);
});

test('links that would break under a base path, or leave the site, are broken', () => {
  write('index.html', '<a href="/guides/index.html">x</a><a href="../other/index.html">x</a>');
  expect(brokenLinks(site)).toEqual([
    'index.html: /guides/index.html: it is not relative, so it breaks under a base path',
    'index.html: ../other/index.html: it leads out of the site',
  ]);
});
