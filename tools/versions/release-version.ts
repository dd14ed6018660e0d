import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { dataChanges } from '../data-diff/data-changes.js';
import { readBaseline, writeBaseline } from './baseline.js';
import { checkChangesets, pendingBump, readManifest } from './changesets.js';
import { allCollections, type Data } from './current-data.js';
import { notesOfChanges, notesOfFirst, withNotes } from './release-notes.js';
import { stampFile, stampOf, stampSource } from './stamp.js';

/**
 * Makes the next version of the package: raises its number and writes the changelog from the pending changesets, adds
 * what changed in the data, stamps the data, and keeps them for the comparison with the next version.
 *
 * @returns The version.
 */
export async function releaseVersion(root: string, data: Data, day: string): Promise<string> {
  const { version: since } = readManifest(root);
  await checkChangesets(root, data);
  if ((await pendingBump(root)) === 'none') {
    throw new Error(
      'No changeset raises the version, so there is nothing to release; `npm run changeset` writes one.',
    );
  }
  const baseline = readBaseline(root, since);
  const collections = allCollections(data);

  runChangesets(root);
  const { version } = readManifest(root);
  writeLockedVersion(root, version);
  const stamp = stampOf(data, version, day);
  writeFileSync(path.join(root, stampFile), stampSource(stamp));
  const notes =
    baseline === undefined
      ? notesOfFirst(collections, stamp)
      : notesOfChanges(dataChanges(baseline.collections, collections), since, stamp);
  const changelog = path.join(root, 'CHANGELOG.md');
  writeFileSync(changelog, withNotes(readFileSync(changelog, 'utf8'), version, notes));
  writeBaseline(root, data, stamp, baseline);
  return version;
}

function runChangesets(root: string): void {
  const cli = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  const { status } = spawnSync(process.execPath, [cli, 'version'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('`changeset version` failed; see its message above.');
}

/** Changesets don't raise the version in `package-lock.json`. */
function writeLockedVersion(root: string, version: string): void {
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  lock.version = version;
  lock.packages[''].version = version;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
