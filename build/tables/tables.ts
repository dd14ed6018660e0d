import type { Crosswalks } from '../../src/crosswalks/columns.js';
import { crosswalkTables } from '../../src/crosswalks/columns.js';
import { findingTables } from '../../src/kinds/finding/columns.js';
import { legalProvisionTables } from '../../src/kinds/legal-provision/columns.js';
import { reportTables } from '../../src/kinds/metadata/columns.js';
import { narrativeTables } from '../../src/kinds/narrative/columns.js';
import { organizationTables } from '../../src/kinds/organization/columns.js';
import { placeTables } from '../../src/kinds/place/columns.js';
import { recommendationTables } from '../../src/kinds/recommendation/columns.js';
import { statisticTables } from '../../src/kinds/statistic/columns.js';
import { victimCategoryTables } from '../../src/kinds/victim-category/columns.js';
import type { Table } from '../../src/parts/columns/table.js';
import type { Dataset } from '../../src/report/dataset.js';
import { eachRecord } from '../../src/report/each-record.js';
import { recordLinkTables } from './record-links.js';
import { recordsTables } from './records.js';

/**
 * All of a dataset as tables: one per record type, and one for each of their lists. Nothing is left out. The codes that
 * a report gets in coding schemes come last, if there are any.
 */
export function tablesOf(dataset: Dataset, crosswalks?: Crosswalks): readonly Table[] {
  const records = Array.from(eachRecord(dataset), ({ record }) => record);
  return [
    ...reportTables(dataset),
    ...narrativeTables(dataset),
    ...statisticTables(dataset),
    ...victimCategoryTables(dataset),
    ...legalProvisionTables(dataset),
    ...recommendationTables(dataset),
    ...findingTables(dataset),
    ...organizationTables(dataset),
    ...placeTables(dataset),
    ...recordsTables(records),
    ...recordLinkTables(records),
    ...(crosswalks === undefined ? [] : crosswalkTables(crosswalks)),
  ];
}
