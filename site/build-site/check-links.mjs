// @ts-check
// Finds links of the site that lead nowhere: to a file or an anchor that is not in it.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The links of all pages in a folder that lead nowhere. Links to other sites are not followed.
 *
 * @param {string} folder
 * @returns {readonly string[]} One line a broken link: the page, the link, and what is missing.
 */
export function brokenLinks(folder) {
  const root = path.resolve(folder);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(root, name));
  const content = new Map(pages.map((page) => [page, readPage(page)]));
  return pages.flatMap((page) => {
    const { links } = content.get(page) ?? { links: [] };
    return links.flatMap((link) => {
      const problem = problemWith(link, page, root, content);
      return problem === undefined ? [] : [`${path.relative(root, page)}: ${link}: ${problem}`];
    });
  });
}

/** @param {string} page */
function readPage(page) {
  const html = readFileSync(page, 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
    script.slice(0, script.indexOf('>') + 1),
  );
  const values = (/** @type {RegExp} */ pattern) =>
    Array.from(html.matchAll(pattern), ([, value = '']) => decoded(value));
  return {
    links: values(/<[^>]*\s(?:href|src)="([^"]*)"/g),
    anchors: new Set(values(/<[^>]*\s(?:id|name)="([^"]*)"/g)),
  };
}

/**
 * @param {string} link
 * @param {string} page
 * @param {string} root
 * @param {ReadonlyMap<string, { anchors: ReadonlySet<string> }>} content
 */
function problemWith(link, page, root, content) {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link)) return undefined;
  if (link.startsWith('/')) return 'it is not relative, so it breaks under a base path';
  const [beforeAnchor = '', anchor] = link.split('#');
  const [file = ''] = beforeAnchor.split('?');
  let target = file === '' ? page : path.resolve(path.dirname(page), decodeURIComponent(file));
  if (!target.startsWith(root)) return 'it leads out of the site';
  if (existsSync(target) && statSync(target).isDirectory())
    target = path.join(target, 'index.html');
  if (!existsSync(target)) return `there is no ${path.relative(root, target)}`;
  const anchors = content.get(target)?.anchors;
  if (!anchor || anchors === undefined || anchor.startsWith(':~:')) return undefined;
  return anchors.has(anchor) || anchors.has(decodeURIComponent(anchor))
    ? undefined
    : `${path.relative(root, target)} has no anchor of this name`;
}

/** @param {string} text */
const decoded = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
