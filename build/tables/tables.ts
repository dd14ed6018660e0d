import { crosswalkTables } from '../../src/crosswalks/columns.js';
import { findingsTables } from '../../src/kinds/finding/columns.js';
import { legalProvisionsTables } from '../../src/kinds/legal-provision/columns.js';
import { reportTables } from '../../src/kinds/metadata/columns.js';
import { narrativeTables } from '../../src/kinds/narrative/columns.js';
import { organizationsTables } from '../../src/kinds/organization/columns.js';
import { placesTables } from '../../src/kinds/place/columns.js';
import { recommendationsTables } from '../../src/kinds/recommendation/columns.js';
import { statisticsTables } from '../../src/kinds/statistic/columns.js';
import { victimCategoriesTables } from '../../src/kinds/victim-category/columns.js';
import type { Table } from '../../src/parts/columns/table.js';
import type { Dataset } from '../../src/report/dataset.js';
import { eachRecord } from '../../src/report/each-record.js';
import type { Crosswalks } from '../crosswalks.js';
import { recordLinkTables } from './record-links.js';
import { recordsTables } from './records.js';

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
