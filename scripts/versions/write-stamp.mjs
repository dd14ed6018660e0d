// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './manifest.mjs';
import { readStamp, stampFile, stampOf, stampSource } from './version-stamp.mjs';

/**
 * Stamps the data with the version of the package.
 *
 * @param {{ root: string, data: unknown, day: string }} given
 */
export function writeStamp({ root, data, day }) {
  const file = path.join(root, stampFile);
  const before = readFileSync(file, 'utf8');
  const { version } = readManifest(root);
  const stamp = stampOf({ version, data, previous: readStamp(before), day });
  const after = stampSource(stamp);
  if (after !== before) writeFileSync(file, after);
  return { stamp, changed: after !== before };
}
