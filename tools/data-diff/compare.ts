import { currentData } from '../versions/current-data.js';
import { dataChanges } from './data-changes.js';
import { collectionsOf, crosswalkEntries, crosswalksOf, readDataset } from './read-dataset.js';
import { summaryForMachines, summaryForPeople } from './summary.js';

/** What changed between two files, or between a file and the current data, as text or JSON. */
export function compare(oldFile: string, newFile?: string, forMachines = false): string {
  const before = readDataset(oldFile);
  const { data, crosswalks } = currentData();
  const current = before.has(crosswalkEntries) ? crosswalksOf(crosswalks) : collectionsOf(data);
  const changes = dataChanges(before, newFile === undefined ? current : readDataset(newFile));
  return forMachines
    ? JSON.stringify(summaryForMachines(changes), null, 2)
    : summaryForPeople(changes);
}
