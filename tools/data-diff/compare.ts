import { currentData } from '../versions/current-data.js';
import { dataChanges } from './data-changes.js';
import { collectionsOf, crosswalksOf, NoDatasetError, readDataset } from './read-dataset.js';
import { summaryForMachines, summaryForPeople } from './summary.js';

/** What changed between two files, or between a file and the current data, as text or JSON. */
export function compare([oldFile, newFile, ...others]: string[], forMachines: boolean): string {
  if (oldFile === undefined || others.length > 0) {
    throw new NoDatasetError('Expected one or two files.');
  }
  const before = readDataset(oldFile);
  const after = newFile === undefined ? current(before.holds) : readDataset(newFile);
  if (before.holds !== after.holds) {
    throw new NoDatasetError(
      `One of ${oldFile} and ${newFile} has crosswalk entries, the other a dataset; expected two of the same.`,
    );
  }
  const changes = dataChanges(before.collections, after.collections);
  return forMachines
    ? JSON.stringify(summaryForMachines(changes), null, 2)
    : summaryForPeople(changes);
}

function current(holds: 'crosswalks' | 'data') {
  const { data, crosswalks } = currentData();
  return {
    holds,
    collections:
      holds === 'data'
        ? collectionsOf(data, 'data/')
        : crosswalksOf(crosswalks, 'data/crosswalks/'),
  };
}
