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
import { inOne, withReport } from './of-reports.js';
import { recordLinkTables } from './record-links.js';
import { recordsTables } from './records.js';
import { uncodedTable } from './uncoded.js';

/**
 * All of the reports as tables: one per record type, and one for each of their lists. Nothing is left out. The codes that
 * reports get in coding schemes come last, if there are any. A table has the rows of every report, in the order of the
 * reports: ids are unique within a report, so its id is in every table and in its keys.
 */
export function tablesOf(
  reports: readonly TipReport[],
  crosswalks: readonly Crosswalks[] = [],
): readonly Table[] {
  return [
    ...inOne(reports.map((report) => tablesOfOne(report).map(withReport(report.metadata.id)))),
    ...inOne(crosswalks.map((own) => crosswalkTables(own).map(withReport(own.report)))),
  ];
}

function tablesOfOne(report: TipReport): readonly Table[] {
  const records = Array.from(eachRecord(report), ({ record }) => record);
  return [
    ...metadataTables(report.metadata),
    ...narrativeTables(report.narrative),
    ...statisticTables(report.statistics),
    ...victimCategoryTables(report.victimCategories),
    ...legalProvisionTables(report.legalProvisions),
    ...recommendationTables(report.recommendations),
    findingTable(report.findings),
    organizationTable(report.organizations),
    placeTable(report.places),
    ...recordsTables(records),
    ...recordLinkTables(records),
    uncodedTable(report),
  ];
}
