// The data of the last release, kept to compare with.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../../src/data-files/canonical-json.js';
import { type Collections, crosswalkEntries } from '../data-diff/read-dataset.js';
import { allCollections, type Data } from './current-data.js';
import { entriesText, type Stamp, sha256 } from './stamp.js';

const dataFile = 'data/released/dataset.json';
const crosswalksFile = 'data/released/crosswalk-entries.json';
const versionFile = 'data/released/version.json';

/** A past release. */
export interface Baseline {
  readonly collections: Collections;
  /** Ids that an earlier version had and this one doesn't, such as `statistics/convictions-2010`. */
  readonly retired: readonly string[];
}

/** The data of the last release, which has the version of the package; undefined if nothing is released yet. */
export function readBaseline(root: string, version: string): Baseline | undefined {
  if (version === '0.0.0' && !existsSync(path.join(root, versionFile))) return undefined;
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const released: Stamp & Pick<Baseline, 'retired'> = JSON.parse(read(versionFile));
  if (released.version !== version) {
    throw new Error(
      `${versionFile} is of version ${released.version}, but package.json has ${version}. Only \`npm run version\` raises the version.`,
    );
  }
  const readChecked = (file: string, expected: string): string => {
    const text = read(file);
    if (sha256(text) === expected) return text;
    throw new Error(
      `${file} has the hash ${sha256(text)}, but version ${version} was released with ${expected}: restore it from the commit of the release.`,
    );
  };
  return {
    collections: allCollections({
      data: JSON.parse(readChecked(dataFile, released.sha256)),
      crosswalks: JSON.parse(readChecked(crosswalksFile, released.crosswalks.sha256)),
    }),
    retired: released.retired,
  };
}

/** Keeps the data of a release, and which ids it or an earlier one retired. */
export function writeBaseline(
  root: string,
  { data, crosswalks }: Data,
  stamp: Stamp,
  before: Baseline = { collections: new Map(), retired: [] },
): void {
  const ids = new Set(idsOf(allCollections({ data, crosswalks })));
  const retired = [...before.retired, ...idsOf(before.collections).filter((id) => !ids.has(id))];
  const version = `${JSON.stringify({ ...stamp, retired }, null, 2)}\n`;
  mkdirSync(path.join(root, path.dirname(dataFile)), { recursive: true });
  writeFileSync(path.join(root, dataFile), canonicalJson(data));
  writeFileSync(path.join(root, crosswalksFile), entriesText(crosswalks));
  writeFileSync(path.join(root, versionFile), version);
}

/**
 * The ids of collections with the names of the collections, such as `statistics/convictions-2010`. Those of crosswalk
 * entries, such as `hti/tier`, name what they code: an id that comes back means the same, so none is retired.
 */
export function idsOf(collections: Collections): string[] {
  return [...collections]
    .filter(([name]) => name !== crosswalkEntries)
    .flatMap(([name, items]) => [...items.keys()].map((id) => `${name}/${id}`));
}
