// @ts-check
import getReleasePlan from '@changesets/get-release-plan';
import { dataChanges } from '../data-diff/data-changes.mjs';
import { demandedAfter, demandedBump, isBelow, ruleFor } from '../data-diff/policy.mjs';
import { collectionsOf, crosswalksOf } from '../data-diff/read-dataset.mjs';
import { formatPath, nameOf } from '../data-diff/summary.mjs';
import { BaselineError, idsOf, readBaseline } from './baseline.mjs';
import { readManifest } from './manifest.mjs';

/** @typedef {import('../data-diff/policy.mjs').Bump} Bump */

/** How many changes a message names. */
const mostNamed = 10;

/**
 * Whether the pending changesets raise the version by as much as the changes of the data since the last release
 * demand.
 *
 * @param {import('./current-data.mjs').Data & { root: string }} given
 * @returns {Promise<{ passes: boolean, message: string }>}
 */
export async function checkChangesets({ root, data, crosswalks }) {
  const { name, version } = readManifest(root);
  let baseline;
  try {
    baseline = readBaseline(root, version);
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    return { passes: false, message: error.message };
  }
  if (baseline === undefined) {
    return {
      passes: true,
      message: `Nothing is released yet (version ${version}), so the data demand no changeset.`,
    };
  }

  const collections = [
    ...collectionsOf(data, 'the data'),
    ...crosswalksOf(crosswalks, 'the crosswalks'),
  ];
  const ids = new Set(idsOf(collections));
  const usedAgain = baseline.retired.filter((id) => ids.has(id));
  if (usedAgain.length > 0) {
    return {
      passes: false,
      message: `An id of an earlier version is used again, so that old citations of it would point to another record: ${usedAgain.join(', ')}. Choose an id that no version had.`,
    };
  }

  const changes = dataChanges(baseline.collections, collections);
  const demanded = demandedAfter(demandedBump(changes), version);
  const pending = await pendingBump(root, name);
  if (demanded === 'none') {
    return { passes: true, message: `The data are those of version ${version}.` };
  }
  const since = `The changes of the data since version ${version} demand a ${demanded} changeset`;
  if (!isBelow(pending, demanded)) {
    return { passes: true, message: `${since}; there is a ${pending} one.` };
  }
  const demanding = changes.filter(
    (change) => demandedAfter(ruleFor(change).bump, version) === demanded,
  );
  return {
    passes: false,
    message: [
      `${since}, and there is ${pending === 'none' ? 'none' : `only a ${pending} one`}:`,
      ...demanding.slice(0, mostNamed).map((change) => {
        const what = [nameOf(change), formatPath(change.path), change.change];
        return `- ${what.filter((part) => part !== '').join(' ')}`;
      }),
      ...(demanding.length > mostNamed ? [`- and ${demanding.length - mostNamed} more`] : []),
      `Run \`npm run changeset\` and choose ${demanded}. VERSIONING.md tells what each change demands.`,
    ].join('\n'),
  };
}

/**
 * By how much the changesets in `.changeset` would raise the version of a package.
 *
 * @param {string} root
 * @param {string} name
 * @returns {Promise<Bump>}
 */
export async function pendingBump(root, name) {
  const { releases } = await getReleasePlan(root);
  return releases.find((release) => release.name === name)?.type ?? 'none';
}
