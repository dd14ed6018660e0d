import fc from 'fast-check';
import {
  convictionsInReportingPeriod,
  type Statistic,
  type TipReport,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { itemsOf, rowsIn, rowsOf } from '../../build/testing/published.js';
import { type Row, rebuiltDataset } from '../../build/testing/rebuilt-dataset.js';
import { everyShape } from '../../tests/example/every-shape.js';
import { velmora } from '../../tests/example/example-report.js';
import { norvath, quellmar, tarvania } from '../../tests/example/narratives/narratives.js';
import { laosCrosswalks } from '../cli/laos-options.js';
import { recordKinds } from '../report/record-kinds.js';
import { vocabularies } from '../report/vocabularies.js';

import { toCsv } from './csv.js';
import { tablesOf } from './tables.js';

const laosTables = tablesOf([tipReportLaos2012], [laosCrosswalks()]);

const examples: Readonly<Record<string, TipReport>> = {
  Velmora: velmora,
  'every shape': everyShape,
  Tarvania: tarvania,
  Quellmar: quellmar,
  Norvath: norvath,
};

test.each(Object.entries({ Laos: tipReportLaos2012, ...examples }))(
  'the dataset of %s can be rebuilt from its CSV files',
  (_, dataset) => {
    const csv = new Map(tablesOf([dataset]).map((table) => [table.name, toCsv(table)]));
    const rebuilt = rebuiltDataset((name) => rowsIn(name, csv.get(name) ?? ''));
    expect(rebuilt).toStrictEqual(JSON.parse(JSON.stringify(dataset)));
  },
);

test('each of several reports can be rebuilt from the same CSV files', () => {
  const both = [tipReportLaos2012, velmora];
  const csv = new Map(tablesOf(both).map((table) => [table.name, toCsv(table)]));
  for (const report of both) {
    const { id } = report.metadata;
    const rebuilt = rebuiltDataset((name) =>
      rowsIn(name, csv.get(name) ?? '').filter((row) => row['report'] === id),
    );
    expect(rebuilt).toStrictEqual(JSON.parse(JSON.stringify(report)));
  }
});

test('any text comes back from the CSV files, whatever characters it has', () => {
  const text = fc.string({
    unit: fc.constantFrom('|', '\\', "'", '"', '=', '-', ',', '\r', '\n', ' ', 'é'),
  });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.constantFrom(...Object.values(examples)),
      (added, example) => {
        let count = 0;
        const changed = (old: string) => `${added[count++ % added.length]}${old}`;
        const report = JSON.parse(JSON.stringify(example), (key, value) => {
          if (freeText.has(key) && typeof value === 'string') return changed(value);
          return freeText.has(key) && Array.isArray(value) ? value.map(changed) : value;
        });
        const csv = new Map(tablesOf([report]).map((table) => [table.name, toCsv(table)]));
        const rebuilt = rebuiltDataset((name) => rowsIn(name, csv.get(name) ?? ''));
        expect(rebuilt).toStrictEqual(report);
      },
    ),
    { numRuns: 25 },
  );
});

/** The fields with words, alone or in a list. */
const freeText = new Set(
  'phrase label name quote text notes otherNames losses gaps targets prohibits vulnerabilities audience ethnicities scope condition covers grants reason supports limits verb'.split(
    ' ',
  ),
);

test('no key of several reports occurs twice, even with the same ids', () => {
  const { id } = velmora.metadata;
  const other: TipReport = JSON.parse(JSON.stringify(velmora).replaceAll(id, 'another'));
  for (const { name, primaryKey, rows } of tablesOf([velmora, other])) {
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
    expect(new Set(keys).size, name).toBe(keys.length);
  }
});

test('the text can be rebuilt from its passages', () => {
  const text = rowsOf('passages').map(({ text, separator }) => `${text}${separator ?? ''}`);
  expect(Array.from(text.join(''))).toHaveLength(tipReportLaos2012.metadata.source.codePoints);
});

test.each(recordKinds)(
  'the table of $plural serves alone: with a quote, the hedges, and who says so',
  ({ kind, plural }) => {
    const names = new Map(rowsOf('organizations').map(({ id, name }) => [id, name]));
    for (const row of rowsOf(plural)) {
      const { attribution_source, hedges, passage, quote, source_name } = row;
      const own = (each: Row) => each['record_id'] === row['id'] && each['record_kind'] === kind;
      expect(rowsOf('evidence').find(own)).toMatchObject({ passage, quote });
      expect(hedges ?? []).toEqual(
        rowsOf('hedges')
          .filter(own)
          .map(({ phrase }) => phrase),
      );
      expect(source_name ?? null).toBe(names.get(attribution_source) ?? null);
    }
  },
);

test('the items of each list are numbered from 1', () => {
  for (const { name, primaryKey, rows } of laosTables) {
    if (!rows.some((row) => 'ordinal' in row)) continue;
    const list = primaryKey.filter((column) => !['id', 'ordinal'].includes(column));
    const counts = new Map<string, number>();
    for (const row of rows) {
      const of = JSON.stringify(list.map((column) => row[column]));
      counts.set(of, (counts.get(of) ?? 0) + 1);
      expect(row['ordinal'], `${name} ${of}`).toBe(counts.get(of));
    }
  }
});

test.each([
  ['2010', '2010-01-01', '2010-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2011-05/2011-06', '2011-05-01', '2011-06-30'],
  ['2011-04-01/2012-03-31', '2011-04-01', '2012-03-31'],
  ['2011-12', '2011-12-01', '2011-12-31'],
  ['2010/2011', '2010-01-01', '2011-12-31'],
  ['2011-11/2012-02-05', '2011-11-01', '2012-02-05'],
  ['2011-06~/2011-07~', null, null],
  ['~2011', null, null],
  ['2011/..', null, null],
  ['2011/2011-23', null, null],
  ['2011-23', null, null],
])('a period of %s begins and ends on the days that it names, if any', (edtf, start, end) => {
  const statistic: Statistic = convictionsInReportingPeriod;
  const period = { basis: 'part-of-year', phrase: 'then', edtf, inferred: true } as const;
  const tables = tablesOf([{ ...tipReportLaos2012, statistics: [{ ...statistic, period }] }]);
  const [row] = tables.find(({ name }) => name === 'statistics')?.rows ?? [];
  expect(row).toMatchObject({ period_edtf: edtf, period_start: start, period_end: end });
});

test('records of a filtered dataset give the rows of those records, and other tables empty', () => {
  const statistics = tipReportLaos2012.statistics.filter(
    ({ id }) => id === 'convictions-in-reporting-period',
  );
  const filtered = tablesOf([{ ...tipReportLaos2012, statistics, victimCategories: [] }]);
  const rows = (name: string) => filtered.find((table) => table.name === name)?.rows;
  expect(rows('statistics')?.map(({ id }) => id)).toEqual(['convictions-in-reporting-period']);
  expect(rows('victim-categories')).toEqual([]);
  expect(rows('victim-category-routes')).toEqual([]);
});

test.each(laosTables.map((table) => [table.name, table] as const))(
  '%s.csv is described in sentences, and no cell holds a term that its column does not list',
  (_, { columns, description, rows, title }) => {
    expect(title).toMatch(/^[A-Z].*[a-z]$/);
    expect(description).toMatch(/^[A-Z].*[a-z]\.$/);
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { categories, description, labels, name, type } of columns) {
      expect(name).toMatch(/^[a-z]+[0-9]*(?:_[a-z]+[0-9]*)*$/);
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      const cells = rows
        .map((row) => row[name])
        .filter((cell) => cell !== null)
        .flatMap((cell) => (type === 'list' ? itemsOf(String(cell)) : cell));
      if (categories) expect(categories, name).toEqual(expect.arrayContaining(cells));
      if (labels === undefined) continue;
      expect(new Set(categories?.map(String)), name).toEqual(new Set(Object.keys(labels)));
      for (const label of Object.values(labels)) expect(label).toMatch(/\w/);
    }
  },
);

test('every vocabulary has a column that lists its terms with their meanings', () => {
  const labeled = laosTables.flatMap(({ columns }) =>
    columns.map(({ categories, labels }) => ({ categories, labels })),
  );
  // No record has a field for the effect of a legal provision.
  for (const { id, meanings, terms } of vocabularies.filter(({ id }) => id !== 'legal-effect')) {
    expect(labeled, id).toContainEqual({ categories: terms, labels: meanings });
  }
});

test('the meaning of each reason why there is no number says that it is not zero', () => {
  const column = laosTables
    .flatMap(({ columns }) => columns)
    .find(({ name }) => name === 'missing_reason');
  for (const label of Object.values(column?.labels ?? {})) expect(label).toMatch(/; not zero$/);
  expect(column?.missing).toBe('the quantity is not missing');
});
