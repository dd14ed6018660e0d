import { readFileSync } from 'node:fs';
import path from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import { dataChanges } from '../data-diff/data-changes.js';
import { type Bump, demandedAfter, demandedBump, isBelow, ruleFor } from '../data-diff/policy.js';
import { lineOf } from '../data-diff/summary.js';
import { idsOf, readBaseline } from './baseline.js';
import { allCollections, type Data } from './current-data.js';

/**
 * Checks that the pending changesets raise the version by as much as the changes of the data since the last release
 * demand, and says how.
 *
 * @throws `Error` if they don't, or if there is no last release to compare with.
 */
export async function checkChangesets(root: string, data: Data): Promise<string> {
  const { version } = readManifest(root);
  const baseline = readBaseline(root, version);
  if (baseline === undefined) {
    return `Nothing is released yet (version ${version}), so the data demand no changeset.`;
  }

  const collections = allCollections(data);
  const ids = new Set(idsOf(collections));
  const usedAgain = baseline.retired.filter((id) => ids.has(id));
  if (usedAgain.length > 0) {
    throw new Error(
      `An id of an earlier version is used again, so old citations of it would point to another record: ${usedAgain.join(', ')}. Choose an id that no version had.`,
    );
  }

  const changes = dataChanges(baseline.collections, collections);
  const demanded = demandedAfter(demandedBump(changes), version);
  if (demanded === 'none') return `The data are those of version ${version}.`;
  const pending = await pendingBump(root);
  const since = `The changes of the data since version ${version} demand a ${demanded} changeset`;
  if (!isBelow(pending, demanded)) return `${since}; there is a ${pending} one.`;

  const demanding = changes.filter(
    (change) => demandedAfter(ruleFor(change).bump, version) === demanded,
  );
  throw new Error(
    [
      `${since}, and there is ${pending === 'none' ? 'none' : `only a ${pending} one`}:`,
      ...demanding.slice(0, 10).map((change) => `- ${lineOf(change)}`),
      ...(demanding.length > 10 ? [`- and ${demanding.length - 10} more`] : []),
      `Run \`npm run changeset\` and choose ${demanded}. VERSIONING.md says what each change demands.`,
    ].join('\n'),
  );
}

/** How much the changesets in `.changeset` would raise the version. */
export async function pendingBump(root: string): Promise<Bump> {
  const { name } = readManifest(root);
  const { releases } = await getReleasePlan(root);
  return releases.find((release) => release.name === name)?.type ?? 'none';
}

export function readManifest(root: string): { name: string; version: string } {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
