import { type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { type CrosswalkEntry, crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { type DataChange, dataChanges } from '../data-diff/data-changes.js';
import { collectionsOf, crosswalksOf } from '../data-diff/read-dataset.js';

type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;

/** The data of the package, with a change. */
export function changed(change: (data: Writable<TipReport>) => void): Writable<TipReport> {
  const data: Writable<TipReport> = JSON.parse(JSON.stringify(tipReportLaos2012));
  change(data);
  return data;
}

/** The entries of the crosswalks, with a change. */
export function recoded(
  change: (entries: Writable<CrosswalkEntry>[]) => void,
): Writable<CrosswalkEntry>[] {
  const entries: Writable<CrosswalkEntry>[] = JSON.parse(JSON.stringify(crosswalkEntries));
  change(entries);
  return entries;
}

/** What changed from some data to other. */
export function changesBetween(before: TipReport, after: TipReport): DataChange[] {
  return dataChanges(collectionsOf(before), collectionsOf(after));
}

/** What changed from the entries of the crosswalks to others. */
export function recodingsTo(after: readonly CrosswalkEntry[]): DataChange[] {
  return dataChanges(crosswalksOf(crosswalkEntries), crosswalksOf(after));
}

/** An item of a list that the tests know to be there. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${list.length}.`);
  return item;
}

export function byId<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
): Item {
  return at(
    list.filter((item) => item.id === id),
    0,
  );
}
