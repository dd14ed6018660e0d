import { execFileSync } from 'node:child_process';
import { allCollections, currentData } from '../versions/current-data.js';
import { dataChanges } from './data-changes.js';
import { type Collections, crosswalkEntries, readDataset } from './read-dataset.js';
import { summaryForMachines, summaryForPeople } from './summary.js';

/**
 * What changed between two versions or files, or between one and the current data, as text or JSON. Only versions have both
 * records and crosswalk entries: with a file, only what it has is compared.
 */
export function compare(older: string, newer?: string, forMachines = false): string {
  const before = collectionsIn(older);
  const after = newer === undefined ? allCollections(currentData()) : collectionsIn(newer);
  const changes = dataChanges(onlyLike(after, before), onlyLike(before, after));
  return forMachines
    ? JSON.stringify(summaryForMachines(changes), null, 2)
    : summaryForPeople(changes);
}

function collectionsIn(versionOrFile: string): Collections {
  return /^\d+\.\d+\.\d+$/.test(versionOrFile)
    ? allCollections({
        data: releasedWith(versionOrFile, 'dataset.json'),
        crosswalks: releasedWith(versionOrFile, 'crosswalk-entries.json'),
      })
    : readDataset(versionOrFile);
}

/** A file of the data that a release kept, as its tag has it. */
function releasedWith(version: string, file: string) {
  try {
    const given = ['show', `v${version}:data/released/${file}`];
    const options = { maxBuffer: 2 ** 30, stdio: 'pipe', encoding: 'utf8' } as const;
    return JSON.parse(execFileSync('git', given, options));
  } catch (cause) {
    throw new Error(
      `The clone has no tag v${version} with the data of that version. Run \`git fetch --tags\`, or give a file: \`npx tip-report-laos-2012@${version} export json\` prints it.`,
      { cause },
    );
  }
}

/** The crosswalk entries or the records of some data, or both: what other data have. */
function onlyLike(other: Collections, data: Collections): Collections {
  const hasRecords = [...other.keys()].some((name) => name !== crosswalkEntries);
  return new Map(
    [...data].filter(([name]) =>
      name === crosswalkEntries ? other.has(crosswalkEntries) : hasRecords,
    ),
  );
}
