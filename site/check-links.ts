// Finds links of the site that lead nowhere: to a file or an anchor that is not in it.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The broken links of all pages in a folder, each with the page and what is missing. Links to other sites are not followed. */
export function brokenLinks(folder: string): readonly string[] {
  const root = path.resolve(folder);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(root, name));
  const anchors = new Map(pages.map((page) => [page, attributes(page, 'id|name')]));
  return pages.flatMap((page) =>
    attributes(page, 'href|src').flatMap((link) => {
      const problem = problemWith(link, page, root, anchors);
      return problem === undefined ? [] : [`${path.relative(root, page)}: ${link}: ${problem}`];
    }),
  );
}

/** The values of attributes of a page, without those in the text of scripts. */
function attributes(page: string, names: string): readonly string[] {
  const html = readFileSync(page, 'utf8').replaceAll(
    /(<script\b[^>]*>)[\s\S]*?<\/script>/g,
    '$1</script>',
  );
  const pattern = new RegExp(`<[^>]*\\s(?:${names})="([^"]*)"`, 'g');
  return Array.from(html.matchAll(pattern), ([, value = '']) => decoded(value));
}

function problemWith(
  link: string,
  page: string,
  root: string,
  anchors: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link)) return undefined;
  if (link.startsWith('/')) return 'it is not relative, so it breaks under a base path';
  const [file = '', anchor = ''] = link.replace(/\?[^#]*/, '').split('#');
  let target = file === '' ? page : path.resolve(path.dirname(page), decodeURIComponent(file));
  if (!target.startsWith(root)) return 'it leads out of the site';
  if (existsSync(target) && statSync(target).isDirectory()) {
    target = path.join(target, 'index.html');
  }
  if (!existsSync(target)) return `there is no ${path.relative(root, target)}`;
  const known = anchors.get(target);
  if (known === undefined || anchor === '' || anchor.startsWith(':~:')) return undefined;
  return known.includes(anchor) || known.includes(decodeURIComponent(anchor))
    ? undefined
    : `${path.relative(root, target)} has no anchor of this name`;
}

function decoded(text: string): string {
  const characters = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };
  return text.replaceAll(
    /&(quot|#39|lt|gt|amp);/g,
    (_, name: keyof typeof characters) => characters[name],
  );
}
