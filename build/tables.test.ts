import {
  convictions2011,
  type Dataset,
  type Finding,
  type LegalProvision,
  type Statistic,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import type { Row } from '../src/parts/columns/table.js';
import { everyShape } from '../tests/example/every-shape.js';
import { velmora } from '../tests/example/example-report.js';
import { toCsv } from './csv.js';
import { tablesOf } from './tables/tables.js';
import { rowsIn, rowsOf } from './testing/published.js';
import { rebuiltDataset } from './testing/rebuilt-dataset.js';

test('the dataset can be put together again from the CSV files', () => {
  expect(rebuiltDataset(rowsOf)).toStrictEqual(JSON.parse(JSON.stringify(tipReportLaos2012)));
});

test('so can a dataset that has every member of every union of the model', () => {
  const dataset = everyShape;
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
  ['2011-10', '2011-10-01', '2011-10-31'],
  ['2011-12', '2011-12-01', '2011-12-31'],
  ['2011-05-03', '2011-05-03', '2011-05-03'],
  ['2010/2011', '2010-01-01', '2011-12-31'],
  ['2011-11/2012-02-05', '2011-11-01', '2012-02-05'],
  ['2011-11-30/2012-12', '2011-11-30', '2012-12-31'],
  ['2011-06~/2011-07~', null, null],
  ['~2011', null, null],
  ['2011/..', null, null],
  ['2011-23/2011', null, null],
  ['2011/2011-23', null, null],
  ['2011-05/2011-06~', null, null],
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

/** The rows of a table of the report on Velmora, some of its records made others. */
function velmoraRows(table: string, changed: Partial<Dataset> = {}): readonly Row[] | undefined {
  return tablesOf({ ...velmora, ...changed }).find(({ name }) => name === table)?.rows;
}

test('of a penalty, only what its kind has is given, and a term for life has no number', () => {
  const legalProvisions = velmora.legalProvisions.map((provision): LegalProvision => {
    const life = { kind: 'imprisonment', minimum: 5, maximum: 'life', unit: 'years' } as const;
    const fine = { kind: 'fine', minimum: 30, maximum: 90, currency: 'USD' } as const;
    return {
      ...provision,
      penalties: [
        ...provision.penalties,
        { ...life, phrase: 'five years to life' },
        { ...fine, equivalent: true, phrase: '$30 to $90' },
        { kind: 'confiscation', of: 'assets', phrase: 'loss of assets' },
      ],
    };
  });
  const empty = {
    legal_provision_id: 'labor-code-article-7',
    minimum: null,
    maximum: null,
    maximum_is_life: null,
    term_unit: null,
    currency: null,
    equivalent: null,
    confiscated: null,
  };
  const term = { kind: 'imprisonment', term_unit: 'years' };
  expect(velmoraRows('legal-provision-penalties', { legalProvisions })).toStrictEqual([
    {
      ...empty,
      ...term,
      ordinal: 1,
      minimum: 3,
      maximum: 10,
      maximum_is_life: false,
      phrase: "three to 10 years' imprisonment",
    },
    {
      ...empty,
      ...term,
      ordinal: 2,
      minimum: 5,
      maximum_is_life: true,
      phrase: 'five years to life',
    },
    {
      ...empty,
      kind: 'fine',
      ordinal: 3,
      minimum: 30,
      maximum: 90,
      currency: 'USD',
      equivalent: true,
      phrase: '$30 to $90',
    },
    {
      ...empty,
      kind: 'confiscation',
      ordinal: 4,
      confiscated: 'assets',
      phrase: 'loss of assets',
    },
  ]);
});

test('a number, a range or a currency is given for the figure that has it, and for no other', () => {
  const columns = [
    'quantity_value',
    'quantity_minimum',
    'quantity_maximum',
    'currency',
    'equivalent',
  ];
  const rows = velmoraRows('statistics')?.map((row) => columns.map((column) => row[column]));
  expect(rows).toEqual([
    [12, null, null, null, null],
    [9, null, null, null, null],
    [null, null, null, null, null],
    [null, 40, 90, 'USD', false],
    [null, null, null, null, null],
  ]);
});

test('the bodies that a record names stand in their roles', () => {
  const findings = velmora.findings.map(
    (finding): Finding =>
      finding.type === 'condition'
        ? { ...finding, counterparts: [{ organization: 'coast-guard', phrase: 'the coast guard' }] }
        : finding,
  );
  expect(velmoraRows('record-organizations', { findings })).toEqual([
    {
      record_id: 'train-coast-guard',
      role: 'named',
      ordinal: 1,
      organization_id: 'coast-guard',
      phrase: null,
    },
    {
      record_id: 'shelter-run',
      role: 'actor',
      ordinal: 1,
      organization_id: 'government',
      phrase: 'The government',
    },
    {
      record_id: 'one-provider-of-legal-aid',
      role: 'actor',
      ordinal: 1,
      organization_id: 'harbor-mission',
      phrase: 'The Harbor Mission',
    },
    {
      record_id: 'one-provider-of-legal-aid',
      role: 'counterpart',
      ordinal: 1,
      organization_id: 'coast-guard',
      phrase: 'the coast guard',
    },
  ]);
});

test.each([
  ['other-names', []],
  ['notes', []],
  ['hedges', ['velmoran-men-in-ostland']],
  ['record-places', ['men-and-women', 'velmoran-men-in-ostland', 'shelter-run']],
  ['phrases', ['labor-code-article-7', 'train-coast-guard', 'support-shelter']],
  [
    'record-references',
    [
      'velmoran-men-in-ostland',
      'velmoran-men-in-ostland',
      'train-coast-guard',
      'support-shelter',
      'one-provider-of-legal-aid',
    ],
  ],
  [
    'topics',
    [
      'train-coast-guard',
      'train-coast-guard',
      'support-shelter',
      'shelter-run',
      'one-provider-of-legal-aid',
    ],
  ],
  ['pillars', ['train-coast-guard', 'support-shelter', 'shelter-run', 'one-provider-of-legal-aid']],
])('%s has a row for what a record has, and none for what it has not', (table, ids) => {
  expect(velmoraRows(table)?.map(({ record_id }) => record_id)).toEqual(ids);
});

test('records of a filtered dataset give the rows of those records, and other tables empty', () => {
  const statistics = tipReportLaos2012.statistics.filter(({ id }) => id === 'convictions-2011');
  const filtered = tablesOf({ ...tipReportLaos2012, statistics, victimCategories: [] });
  const rows = (name: string) => filtered.find((table) => table.name === name)?.rows;
  expect(rows('statistics')?.map(({ id }) => id)).toEqual(['convictions-2011']);
  expect(rows('victim-categories')).toEqual([]);
});
