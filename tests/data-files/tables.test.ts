import { convictions2011, type Statistic, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/data-files/csv.js';
import { tablesOf } from '../../src/data-files/tables.js';
import { exampleDataset } from '../schemas/example-dataset.js';
import { withIdsOfTheirOwn } from './ids-of-their-own.js';
import { rowsIn, rowsOf } from './published.js';
import { rebuiltDataset } from './rebuilt-dataset.js';

test('the dataset can be put together again from the CSV files', () => {
  expect(rebuiltDataset(rowsOf)).toStrictEqual(JSON.parse(JSON.stringify(tipReportLaos2012)));
});

test('so can a dataset that has every member of every union of the model', () => {
  const dataset = withIdsOfTheirOwn(exampleDataset);
  const csv = new Map(tablesOf(dataset).map((table) => [table.name, toCsv(table)]));
  const rebuilt = rebuiltDataset((name) => rowsIn(name, csv.get(name) ?? ''));
  expect(rebuilt).toStrictEqual(JSON.parse(JSON.stringify(dataset)));
});

test('the text can be put together again from its units', () => {
  const text = rowsOf('units').map(({ text, separator }) => `${text}${separator ?? ''}`);
  expect(Array.from(text.join(''))).toHaveLength(tipReportLaos2012.report.source.codePoints);
});

test.each(['sections', 'units'])('the %s are numbered in order', (name) => {
  const rows = rowsOf(name);
  expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, index) => index + 1));
});

test.each([
  ['2010', '2010-01-01', '2010-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2011-05/2011-06', '2011-05-01', '2011-06-30'],
  ['2011-04-01/2012-03-31', '2011-04-01', '2012-03-31'],
  ['2011-06~/2011-07~', null, null],
  ['2011-23', null, null],
])('a period of %s begins and ends on the days that it names, if any', (edtf, start, end) => {
  const statistic: Statistic = convictions2011;
  const period = { basis: 'part-of-year', phrase: 'then', edtf, inferred: true } as const;
  const statistics: readonly Statistic[] = [{ ...statistic, period }];
  const rows = tablesOf({ ...tipReportLaos2012, statistics }).find(
    ({ name }) => name === 'statistics',
  )?.rows;
  expect(rows?.[0]).toMatchObject({ period_edtf: edtf, period_start: start, period_end: end });
});

test('records of a filtered dataset give the rows of those records, and other tables empty', () => {
  const statistics = tipReportLaos2012.statistics.filter(({ id }) => id === 'convictions-2011');
  const filtered = tablesOf({ ...tipReportLaos2012, statistics, victimCategories: [] });
  const rows = (name: string) => filtered.find((table) => table.name === name)?.rows;
  expect(rows('statistics')?.map(({ id }) => id)).toEqual(['convictions-2011']);
  expect(rows('victim-categories')).toEqual([]);
});
