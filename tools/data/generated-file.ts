import { existsSync, readFileSync } from 'node:fs';

export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly contents: string;
}

/** Whether a file is missing or has other contents than it should. */
export function isStale({ path, contents }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== contents;
}
