import { type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { type CrosswalkEntry, crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { type Collections, collectionsOf, crosswalksOf } from '../data-diff/read-dataset.js';

/** A dataset, and the entries of its crosswalks. */
export interface Data {
  readonly data: TipReport;
  readonly crosswalks: readonly CrosswalkEntry[];
}

/** The data in `data/`. */
export function currentData(): Data {
  return { data: tipReportLaos2012, crosswalks: crosswalkEntries };
}

/** Data and crosswalks as collections to compare. */
export function allCollections({ data, crosswalks }: Data): Collections {
  return new Map([...collectionsOf(data), ...crosswalksOf(crosswalks)]);
}
