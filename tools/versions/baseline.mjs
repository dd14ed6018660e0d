// @ts-check
// The data of the last release, kept to compare with.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectionsOf, crosswalkEntries, crosswalksOf } from '../data-diff/read-dataset.mjs';
import { canonicalJson, entriesText, sha256 } from './version-stamp.mjs';

/** @typedef {import('./version-stamp.mjs').Stamp} Stamp */
/** @typedef {import('../data-diff/read-dataset.mjs').Collection} Collection */
/** @typedef {import('./current-data.mjs').Data} Data */

const dataFile = 'data/released/dataset.json';
const crosswalksFile = 'data/released/crosswalk-entries.json';
const versionFile = 'data/released/version.json';

/** The data of the last release are missing, or not what they should be. */
export class BaselineError extends Error {
  /** @override */
  name = 'BaselineError';
}

/**
 * The data of the last release; undefined where nothing is released yet.
 *
 * @param {string} root
 * @param {string} version The version of the package, which is that of the last release.
 * @throws {BaselineError}
 */
export function readBaseline(root, version) {
  const files = [dataFile, crosswalksFile, versionFile];
  const [data, crosswalks, stamp] = files.map((file) => readIfThere(path.join(root, file)));
  if (data === undefined && stamp === undefined && version === '0.0.0') return undefined;
  if (data === undefined || crosswalks === undefined || stamp === undefined) {
    const missing = files[[data, crosswalks, stamp].indexOf(undefined)];
    throw new BaselineError(
      `${missing} is missing, and package.json has version ${version}; \`npm run version\` writes it at each release: restore it from the commit that did.`,
    );
  }
  const released = /** @type {Stamp & { retired: string[] }} */ (JSON.parse(stamp));
  if (released.version !== version) {
    throw new BaselineError(
      `${versionFile} is of version ${released.version}, and package.json has ${version}; only \`npm run version\` raises the version.`,
    );
  }
  check(dataFile, data, released.sha256);
  check(crosswalksFile, crosswalks, released.crosswalks.sha256);
  return {
    collections: [
      ...collectionsOf(JSON.parse(data), dataFile),
      ...crosswalksOf(JSON.parse(crosswalks), crosswalksFile),
    ],
    /** Ids that an earlier version had and this one has no more, such as `statistics/convictions-2010`. */
    retired: released.retired,
  };

  /**
   * @param {string} file
   * @param {string} text
   * @param {string} expected
   */
  function check(file, text, expected) {
    const hash = sha256(text);
    if (hash === expected) return;
    throw new BaselineError(
      `${file} has the hash ${hash}, and version ${version} was released with ${expected}: restore it from the commit of the release.`,
    );
  }
}

/**
 * Keeps the data of a release, and which ids it or an earlier one retired.
 *
 * @param {string} root
 * @param {Data} data
 * @param {Stamp} stamp
 * @param {{ collections: readonly Collection[], retired: readonly string[] }} [before] The release before.
 */
export function writeBaseline(
  root,
  { data, crosswalks },
  stamp,
  before = { collections: [], retired: [] },
) {
  const ids = new Set(idsOf(collectionsOf(data, 'the data')));
  const retired = [...before.retired, ...idsOf(before.collections).filter((id) => !ids.has(id))];
  mkdirSync(path.join(root, path.dirname(dataFile)), { recursive: true });
  writeFileSync(path.join(root, dataFile), canonicalJson(data));
  writeFileSync(path.join(root, crosswalksFile), entriesText(crosswalks));
  writeFileSync(
    path.join(root, versionFile),
    `${JSON.stringify({ ...stamp, retired }, null, 2)}\n`,
  );
}

/**
 * The ids of collections, each with the name of its collection, such as `statistics/convictions-2010`. Those of crosswalk
 * entries are made of what they code: one that comes back means what it meant, and none is retired.
 *
 * @param {readonly Collection[]} collections
 */
export function idsOf(collections) {
  return collections
    .filter(({ name }) => name !== crosswalkEntries)
    .flatMap(({ name, items }) => [...items.keys()].map((id) => `${name}/${id}`));
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
