// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './manifest.mjs';
import { readStamp, stampFile, stampOf, stampSource } from './version-stamp.mjs';

/**
 * Stamps the data with the version of the package.
 *
 * @param {import('./current-data.mjs').Data & { root: string, day: string }} given
 */
export function writeStamp({ root, data, crosswalks, day }) {
  const file = path.join(root, stampFile);
  const before = readFileSync(file, 'utf8');
  const { version } = readManifest(root);
  const stamp = stampOf({ version, data, crosswalks, previous: readStamp(before), day });
  const after = stampSource(stamp);
  if (after !== before) writeFileSync(file, after);
  return { stamp, changed: after !== before };
}
