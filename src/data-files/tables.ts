import type { Dataset } from '../model/dataset.js';
import { eachRecord } from '../records/each-record.js';
import type { Crosswalks } from './crosswalks.js';
import type { Table } from './table.js';
import { crosswalkTables } from './tables/crosswalks.js';
import { findingsTables } from './tables/findings.js';
import { legalProvisionsTables } from './tables/legal-provisions.js';
import { narrativeTables } from './tables/narrative.js';
import { organizationsTables } from './tables/organizations.js';
import { placesTables } from './tables/places.js';
import { recommendationsTables } from './tables/recommendations.js';
import { recordLinkTables } from './tables/record-links.js';
import { recordsTables } from './tables/records.js';
import { reportTables } from './tables/report.js';
import { statisticsTables } from './tables/statistics.js';
import { victimCategoriesTables } from './tables/victim-categories.js';

/**
 * All of a dataset as tables: one a kind of record, and one for each of their lists. Nothing is left out. Where it is
 * coded in schemes of the field, these come last.
 */
export function tablesOf(dataset: Dataset, crosswalks?: Crosswalks): readonly Table[] {
  const records = Array.from(eachRecord(dataset), ({ record }) => record);
  return [
    ...reportTables(dataset),
    ...narrativeTables(dataset),
    ...statisticsTables(dataset),
    ...victimCategoriesTables(dataset),
    ...legalProvisionsTables(dataset),
    ...recommendationsTables(dataset),
    ...findingsTables(dataset),
    ...organizationsTables(dataset),
    ...placesTables(dataset),
    ...recordsTables(records),
    ...recordLinkTables(records),
    ...(crosswalks === undefined ? [] : crosswalkTables(crosswalks)),
  ];
}
