// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { dataChanges } from '../data-diff/data-changes.mjs';
import { collectionsOf, crosswalksOf } from '../data-diff/read-dataset.mjs';
import { readBaseline, writeBaseline } from './baseline.mjs';
import { checkChangesets, pendingBump } from './changeset-check.mjs';
import { readManifest } from './manifest.mjs';
import { notesOfChanges, notesOfFirst, withNotes } from './release-notes.mjs';
import { writeStamp } from './write-stamp.mjs';

/** A version can't be made; nothing was written. */
export class ReleaseError extends Error {
  /** @override */
  name = 'ReleaseError';
}

/**
 * Makes the next version of the package: raises its number and writes the changelog from the pending changesets, adds
 * what changed in the data, stamps the data, and keeps them to compare the version after with.
 *
 * @param {import('./current-data.mjs').Data & { root: string, day: string }} given
 * @returns {Promise<string>} The version.
 * @throws {ReleaseError}
 */
export async function releaseVersion({ root, data, crosswalks, day }) {
  const { name, version: since } = readManifest(root);
  const { passes, message } = await checkChangesets({ root, data, crosswalks });
  if (!passes) throw new ReleaseError(message);
  if ((await pendingBump(root, name)) === 'none') {
    throw new ReleaseError(
      'No changeset raises the version, so there is none to make; `npm run changeset` writes one.',
    );
  }
  const baseline = readBaseline(root, since);
  const collections = [
    ...collectionsOf(data, 'the data'),
    ...crosswalksOf(crosswalks, 'the crosswalks'),
  ];

  runChangesets(root);
  const { version } = readManifest(root);
  writeLockedVersion(root, version);
  const { stamp } = writeStamp({ root, data, crosswalks, day });
  const notes =
    baseline === undefined
      ? notesOfFirst({ collections, stamp })
      : notesOfChanges({ changes: dataChanges(baseline.collections, collections), since, stamp });
  const changelog = path.join(root, 'CHANGELOG.md');
  writeFileSync(changelog, withNotes(readFileSync(changelog, 'utf8'), version, notes));
  writeBaseline(root, { data, crosswalks }, stamp, baseline);
  return version;
}

/** @param {string} root */
function runChangesets(root) {
  const cli = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  const { status } = spawnSync(process.execPath, [cli, 'version'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('`changeset version` failed; see its message above.');
}

/**
 * Changesets leave the version in `package-lock.json` as it was.
 *
 * @param {string} root
 * @param {string} version
 */
function writeLockedVersion(root, version) {
  const file = path.join(root, 'package-lock.json');
  if (!existsSync(file)) return;
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  lock.version = version;
  lock.packages[''].version = version;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
