import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page and the files that it loads at first weigh, compressed. */
export function firstLoad(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const links = html.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script src)="([^"]+)"/g);
  const files = Array.from(links, ([, link = '']) => join(page, '..', link));
  return [page, ...files]
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
