// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The name and the version of the package in a folder.
 *
 * @param {string} root
 * @returns {{ name: string, version: string }}
 */
export function readManifest(root) {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
