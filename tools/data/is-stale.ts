import { existsSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './generators.js';

/** Whether a file is missing or has other contents than it should. */
export function isStale({ path, contents }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== contents;
}
