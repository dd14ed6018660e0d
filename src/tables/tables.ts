import { type Crosswalks, crosswalkTables, htiTables } from '../crosswalks/columns.js';
import { findingTable } from '../kinds/finding/columns.js';
import { legalProvisionListTables, legalProvisionTable } from '../kinds/legal-provision/columns.js';
import { metadataTable } from '../kinds/metadata/columns.js';
import { narrativeTables } from '../kinds/narrative/columns.js';
import { organizationTable } from '../kinds/organization/columns.js';
import { placeTable } from '../kinds/place/columns.js';
import { recommendationTable } from '../kinds/recommendation/columns.js';
import { statisticTable } from '../kinds/statistic/columns.js';
import { victimCategoryListTables, victimCategoryTable } from '../kinds/victim-category/columns.js';
import { filled, type Table, type TableOf } from '../parts/columns/table.js';
import type { TipReport } from '../report/tip-report.js';
import { recordsTables } from './records.js';

/**
 * All of the reports as tables: one per record type, and one for each of their lists that has more than a few words per
 * item. Nothing is left out. The codes that reports get in coding schemes come last, if there are any. A table has the rows
 * of every report, in the order of the reports. Ids are unique within a report, so its id is the first column of every table
 * and in its key.
 */
export function tablesOf(
  reports: readonly TipReport[],
  crosswalks: readonly Crosswalks[] = [],
): readonly Table[] {
  const ofCodes = crosswalks.length === 0 ? [] : crosswalkTables();
  return [
    ...reportTables().map((table) => filled(table, reports, ({ metadata }) => metadata.id)),
    ...ofCodes.map((table) => filled(table, crosswalks, ({ report }) => report)),
    ...htiTables(crosswalks),
  ];
}

function reportTables(): readonly TableOf<TipReport>[] {
  return [
    metadataTable(),
    ...narrativeTables(),
    statisticTable(),
    victimCategoryTable(),
    ...victimCategoryListTables(),
    legalProvisionTable(),
    ...legalProvisionListTables(),
    recommendationTable(),
    findingTable(),
    organizationTable(),
    placeTable(),
    ...recordsTables(),
  ];
}
