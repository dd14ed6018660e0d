// By which columns the tables are joined.

import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import type { ForeignKey, Row, Table } from '../src/parts/columns/table.js';
import { everyShape } from '../tests/example/every-shape.js';
import { tablesOf } from './tables/tables.js';
import { laosCrosswalks } from './testing/laos-crosswalks.js';

const ofRecord = ['record_id in records: id'];
const ofCategory = ['victim_category_id in victim-categories: id'];
const ofProvision = ['legal_provision_id in legal-provisions: id'];
const attributed = ['id in records: id', 'attribution_source in organizations: id'];

/** Each table, its primary key, and its foreign keys. */
const keys: readonly (readonly [string, string, readonly string[]])[] = [
  ['report', 'id', ['id in records: id', 'country in places: alpha2']],
  ['report-losses', 'report_id, ordinal', ['report_id in report: id']],
  ['sections', 'id', []],
  ['units', 'id', ['section_id in sections: id']],
  ['statistics', 'id', attributed],
  ['statistic-comparability', 'statistic_id, ordinal', ['statistic_id in statistics: id']],
  ['victim-categories', 'id', attributed],
  ['victim-category-groups', 'victim_category_id, ordinal', ofCategory],
  [
    'victim-category-nationalities',
    'victim_category_id, ordinal',
    [...ofCategory, 'country in places: alpha2'],
  ],
  ['victim-category-exploitations', 'victim_category_id, ordinal', ofCategory],
  [
    'victim-category-sectors',
    'victim_category_id, exploitation_ordinal, ordinal',
    [
      ...ofCategory,
      'victim_category_id, exploitation_ordinal in victim-category-exploitations: victim_category_id, ordinal',
    ],
  ],
  ['victim-category-routes', 'victim_category_id, ordinal', ofCategory],
  [
    'victim-category-route-countries',
    'victim_category_id, route_ordinal, route_end, ordinal',
    [
      ...ofCategory,
      'country in places: alpha2',
      'victim_category_id, route_ordinal in victim-category-routes: victim_category_id, ordinal',
    ],
  ],
  ['legal-provisions', 'id', attributed],
  ['legal-provision-penalties', 'legal_provision_id, ordinal', ofProvision],
  ['legal-provision-protections', 'legal_provision_id, ordinal', ofProvision],
  ['legal-provision-ratings', 'legal_provision_id, ordinal', ofProvision],
  [
    'legal-provision-approvals',
    'legal_provision_id, given, ordinal',
    [...ofProvision, 'organization_id in organizations: id'],
  ],
  ['recommendations', 'id', ['id in records: id']],
  [
    'recommendation-actions',
    'recommendation_id, ordinal',
    ['recommendation_id in recommendations: id'],
  ],
  ['findings', 'id', attributed],
  [
    'organizations',
    'id',
    ['id in records: id', 'part_of in organizations: id', 'country in places: alpha2'],
  ],
  ['places', 'id', ['id in records: id', 'within in places: id']],
  ['records', 'id', []],
  ['evidence', 'record_id, ordinal', [...ofRecord, 'unit_id in units: id']],
  [
    'evidence-supports',
    'record_id, evidence_ordinal, ordinal',
    [...ofRecord, 'record_id, evidence_ordinal in evidence: record_id, ordinal'],
  ],
  ['hedges', 'record_id, ordinal', ofRecord],
  ['notes', 'record_id, ordinal', ofRecord],
  [
    'record-references',
    'record_id, relation, ordinal',
    [...ofRecord, 'to_record_id in records: id'],
  ],
  [
    'record-organizations',
    'record_id, role, ordinal',
    [...ofRecord, 'organization_id in organizations: id'],
  ],
  ['record-places', 'record_id, ordinal', [...ofRecord, 'place_id in places: id']],
  ['topics', 'record_id, ordinal', ofRecord],
  ['pillars', 'record_id, ordinal', ofRecord],
  ['other-names', 'record_id, ordinal', ofRecord],
  ['phrases', 'record_id, field, ordinal', ofRecord],
  ['crosswalk-schemes', 'id', []],
  ['crosswalk-entries', 'id', ['scheme_id in crosswalk-schemes: id']],
  [
    'crosswalk-evidence',
    'entry_id, ordinal',
    ['entry_id in crosswalk-entries: id', 'unit_id in units: id'],
  ],
  [
    'crosswalk-records',
    'entry_id, ordinal',
    ['entry_id in crosswalk-entries: id', 'record_id in records: id'],
  ],
  ['crosswalk-omissions', 'scheme_id, ordinal', ['scheme_id in crosswalk-schemes: id']],
  ['hti', 'country, year', []],
];

test('the tables are joined by these keys', () => {
  const tables = tablesOf(tipReportLaos2012, laosCrosswalks);
  const inWords = ({ columns, references, table }: ForeignKey) =>
    `${columns.join(', ')} in ${table}: ${references.join(', ')}`;
  expect(
    tables.map(({ foreignKeys, name, primaryKey }) => [
      name,
      primaryKey.join(', '),
      foreignKeys.map(inWords),
    ]),
  ).toEqual(keys);
});

describe.each([
  ['the report on Laos', () => tablesOf(tipReportLaos2012, laosCrosswalks)],
  ['a report with every member of every union', () => tablesOf(everyShape)],
])('in the tables of %s', (_, tablesOfReport) => {
  test('no two rows have the same primary key', () => {
    for (const { name, primaryKey, rows } of tablesOfReport()) {
      const values = rows.map((row) => valuesOf(row, primaryKey));
      expect(new Set(values).size, name).toBe(rows.length);
    }
  });

  test('the items of each list are counted from 1', () => {
    for (const { name, primaryKey, rows } of tablesOfReport()) {
      if (!primaryKey.includes('ordinal')) continue;
      const list = primaryKey.filter((column) => column !== 'ordinal');
      const counts = new Map<string, number>();
      for (const row of rows) {
        const of = valuesOf(row, list);
        const count = (counts.get(of) ?? 0) + 1;
        counts.set(of, count);
        expect(row['ordinal'], `${name} ${of}`).toBe(count);
      }
    }
  });
});

test('every foreign key of the report on Laos leads to a row', () => {
  const tables = tablesOf(tipReportLaos2012, laosCrosswalks);
  for (const { foreignKeys, name, rows } of tables) {
    for (const { columns, references, table } of foreignKeys) {
      const there = new Set(rowsOf(tables, table).map((row) => valuesOf(row, references)));
      const here = rows.filter((row) => columns.every((column) => row[column] !== null));
      const lost = here.map((row) => valuesOf(row, columns)).filter((value) => !there.has(value));
      expect(lost, `${name}: ${columns.join(', ')}`).toEqual([]);
    }
  }
});

function rowsOf(tables: readonly Table[], name: string): readonly Row[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

function valuesOf(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}
