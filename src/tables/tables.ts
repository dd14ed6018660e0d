import { type Crosswalks, crosswalkTables } from '../crosswalks/columns.js';
import { findingTable } from '../kinds/finding/columns.js';
import { legalProvisionTables } from '../kinds/legal-provision/columns.js';
import { metadataTables } from '../kinds/metadata/columns.js';
import { narrativeTables } from '../kinds/narrative/columns.js';
import { organizationTable } from '../kinds/organization/columns.js';
import { placeTable } from '../kinds/place/columns.js';
import { recommendationTables } from '../kinds/recommendation/columns.js';
import { statisticTables } from '../kinds/statistic/columns.js';
import { victimCategoryTables } from '../kinds/victim-category/columns.js';
import type { Table } from '../parts/columns/table.js';
import { eachRecord } from '../report/each-record.js';
import type { TipReport } from '../report/tip-report.js';
import { recordLinkTables } from './record-links.js';
import { recordsTables } from './records.js';
import { uncodedTable } from './uncoded.js';

/**
 * All of a dataset as tables: one per record type, and one for each of their lists. Nothing is left out. The codes that
 * a report gets in coding schemes come last, if there are any.
 */
export function tablesOf(dataset: TipReport, crosswalks?: Crosswalks): readonly Table[] {
  const records = Array.from(eachRecord(dataset), ({ record }) => record);
  return [
    ...metadataTables(dataset.metadata),
    ...narrativeTables(dataset.narrative),
    ...statisticTables(dataset.statistics),
    ...victimCategoryTables(dataset.victimCategories),
    ...legalProvisionTables(dataset.legalProvisions),
    ...recommendationTables(dataset.recommendations),
    findingTable(dataset.findings),
    organizationTable(dataset.organizations),
    placeTable(dataset.places),
    ...recordsTables(records),
    ...recordLinkTables(records),
    uncodedTable(dataset),
    ...(crosswalks === undefined ? [] : crosswalkTables(crosswalks)),
  ];
}
