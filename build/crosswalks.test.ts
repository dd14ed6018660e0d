// The codes of the report in its files.

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  type CrosswalkScheme,
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { crosswalkTables, htiTableOf } from '../src/crosswalks/columns.js';
import { entriesText } from '../tools/versions/stamp.js';
import type { Crosswalks } from './crosswalks.js';
import { dataFiles } from './data-files.js';
import { contentsOf, descriptor, rowsOf, tableResources } from './testing/published.js';
import type { Row } from './testing/rebuilt-dataset.js';

const schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes;

test('the entries can be put together again from the CSV files', () => {
  const kinds = new Map(rowsOf('records').map(({ id, kind }) => [id, kind]));
  const ofEntry = (table: string, id: unknown) =>
    rowsOf(table).filter(({ entry_id }) => entry_id === id);
  const codeOf = ({ code_type }: Row, cell: unknown) =>
    code_type === 'number' && cell !== null ? Number(cell) : cell;
  const entries = rowsOf('crosswalk-entries').map((row) => ({
    kind: 'crosswalk-entry',
    id: row['id'],
    scheme: row['scheme_id'],
    variable: row['variable'],
    subject: row['subject'],
    code: codeOf(row, row['code']),
    ...(row['says'] !== null && { says: row['says'] }),
    records: ofEntry('crosswalk-records', row['id']).map(({ record_id }) => ({
      kind: kinds.get(record_id),
      id: record_id,
    })),
    evidence: ofEntry('crosswalk-evidence', row['id']).map(({ unit_id, quote }) => ({
      unit: unit_id,
      quote,
    })),
    rationale: row['rationale'],
    ambiguous:
      row['hangs_on'] === null
        ? null
        : { alternative: codeOf(row, row['alternative']), hangsOn: row['hangs_on'] },
  }));
  expect(entries).toStrictEqual(JSON.parse(JSON.stringify(crosswalkEntries)));
});

test('what a code and a variable mean stands beside them', () => {
  const rows = new Map(rowsOf('crosswalk-entries').map((row) => [row['id'], row]));
  for (const entry of crosswalkEntries as readonly CrosswalkEntry[]) {
    const row = rows.get(entry.id);
    const variable = schemes[entry.scheme]?.variables[entry.variable];
    expect(row?.['variable_title']).toBe(variable?.title);
    if (variable?.codes === 'count') {
      expect(row).toMatchObject({ code_label: null, alternative_label: null });
      continue;
    }
    const labels = new Map(variable?.codes.map(({ code, label }) => [code, label]));
    expect(row?.['code_label'], entry.id).toBe(labels.get(entry.code));
    const alternative = entry.ambiguous?.alternative ?? null;
    expect(row?.['alternative_label'], entry.id).toBe(
      alternative === null ? null : labels.get(alternative),
    );
  }
});

test('so can the schemes, but for their variables, and the omissions', () => {
  expect(rowsOf('crosswalk-schemes')).toEqual(
    Object.values(schemes).map(({ variables: _, subjects, ...rest }) => ({
      ...rest,
      subject_kind: subjects,
    })),
  );
  const rows = rowsOf('crosswalk-omissions').map(({ scheme_id, ordinal: _, ...rest }) => ({
    scheme: scheme_id,
    ...rest,
  }));
  expect(rows).toEqual(crosswalkOmissions);
});

test('hti.csv is the row in the columns of HTI, with the codes as numbers', () => {
  expect(rowsOf('hti')).toEqual([toHti()]);
  const fields = tableResources().find(({ name }) => name === 'hti')?.schema.fields;
  expect(fields?.map(({ name }) => name)).toEqual(Object.keys(toHti()));
  expect(fields?.find(({ name }) => name === 'minstand')).toMatchObject({
    type: 'integer',
    categories: expect.arrayContaining([{ value: -1, label: expect.any(String) }]),
  });
  expect(fields?.find(({ name }) => name === 'prosnum')).not.toHaveProperty('categories');
});

test('a code that begins with a minus is no formula, and has no apostrophe', () => {
  const { variable, variable_title } =
    rowsOf('crosswalk-entries').find(({ id }) => id === 'hti/minstand') ?? {};
  expect(contentsOf('crosswalk-entries.csv')).toContain(
    `\r\nhti/minstand,hti,${variable},${variable_title},tip-report-2012-laos,-1,number,`,
  );
});

test('crosswalk-entries.json has an entry a line, in the bytes of which the version names the hash', () => {
  const contents = contentsOf('crosswalk-entries.json');
  const lines = crosswalkEntries.map((entry) => canonicalize(entry));
  expect(contents).toBe(`[\n${lines.join(',\n')}\n]\n`);
  expect(createHash('sha256').update(contents, 'utf8').digest('hex')).toBe(
    dataset.crosswalks.sha256,
  );
  const resource = descriptor().resources.find(({ path }) => path === 'crosswalk-entries.json');
  expect(resource?.hash).toBe(`sha256:${dataset.crosswalks.sha256}`);
  // Versions are stamped by the same bytes.
  expect(entriesText(crosswalkEntries)).toBe(contents);
});

test('a report that is coded in no scheme has no such files', () => {
  const paths = dataFiles(tipReportLaos2012, dataset).map(({ path }) => path);
  expect(paths).toContain('statistics.csv');
  expect(paths.filter((path) => /crosswalk|hti/.test(path))).toEqual([]);
});

describe('the codes of a made-up report', () => {
  const minimal: CrosswalkScheme = {
    id: 'minimal',
    title: 'Minimal Scheme',
    version: null,
    source: 'https://example.org/minimal',
    coding: 'Made up for tests.',
    subjects: 'report',
    several: false,
    variables: {
      tier: {
        title: 'Tier of the report',
        codes: [
          { code: 1, label: 'tier 1' },
          { code: 2, label: 'tier 2' },
        ],
      },
      convicted: { title: 'Persons convicted', codes: 'count' },
      status: {
        title: 'Status of a number',
        codes: [
          { code: 'A', label: 'normal' },
          { code: 'M', label: 'missing' },
        ],
      },
    },
  };
  const other: CrosswalkScheme = { ...minimal, id: 'other', version: '2', several: true };
  const entry = {
    kind: 'crosswalk-entry',
    scheme: 'minimal',
    subject: 'velmora',
    records: [
      { kind: 'statistic', id: 'fees' },
      { kind: 'statistic', id: 'sentences' },
    ],
    evidence: [{ unit: 'prosecution.2', quote: '12 convictions' }],
    rationale: 'Made up.',
    ambiguous: null,
  } as const;
  const entries: readonly CrosswalkEntry[] = [
    {
      ...entry,
      id: 'minimal/tier',
      variable: 'tier',
      code: 2,
      ambiguous: { alternative: 1, hangsOn: 'Nothing' },
    },
    {
      ...entry,
      id: 'minimal/convicted',
      variable: 'convicted',
      code: 12,
      says: 'Twelve',
      ambiguous: { alternative: null, hangsOn: 'Much' },
    },
    { ...entry, id: 'minimal/status', variable: 'status', code: 'M', evidence: [], records: [] },
  ];
  const omissions = [
    { scheme: 'other', variable: 'tier', subject: null, because: 'It is another.' },
    { scheme: 'minimal', variable: null, subject: 'ostland', because: 'It is not coded.' },
    { scheme: 'other', variable: null, subject: null, because: 'Nor is this.' },
  ];
  const crosswalks: Crosswalks = {
    schemes: { minimal, other },
    entries,
    omissions,
    hti: { columns: [], row: {} },
  };

  const rowsOfTable = (name: string) =>
    crosswalkTables(crosswalks).find((table) => table.name === name)?.rows;

  test('stand with what they and their alternatives mean; a number of persons means itself', () => {
    expect(rowsOfTable('crosswalk-entries')).toStrictEqual([
      {
        id: 'minimal/tier',
        scheme_id: 'minimal',
        variable: 'tier',
        variable_title: 'Tier of the report',
        subject: 'velmora',
        code: 2,
        code_type: 'number',
        code_label: 'tier 2',
        says: null,
        rationale: 'Made up.',
        alternative: 1,
        alternative_label: 'tier 1',
        hangs_on: 'Nothing',
      },
      {
        id: 'minimal/convicted',
        scheme_id: 'minimal',
        variable: 'convicted',
        variable_title: 'Persons convicted',
        subject: 'velmora',
        code: 12,
        code_type: 'number',
        code_label: null,
        says: 'Twelve',
        rationale: 'Made up.',
        alternative: null,
        alternative_label: null,
        hangs_on: 'Much',
      },
      {
        id: 'minimal/status',
        scheme_id: 'minimal',
        variable: 'status',
        variable_title: 'Status of a number',
        subject: 'velmora',
        code: 'M',
        code_type: 'text',
        code_label: 'missing',
        says: null,
        rationale: 'Made up.',
        alternative: null,
        alternative_label: null,
        hangs_on: null,
      },
    ]);
  });

  test('stand with the records and the words that decide them', () => {
    expect(rowsOfTable('crosswalk-records')).toStrictEqual(
      ['minimal/tier', 'minimal/convicted'].flatMap((entry_id) => [
        { entry_id, ordinal: 1, record_id: 'fees' },
        { entry_id, ordinal: 2, record_id: 'sentences' },
      ]),
    );
    expect(rowsOfTable('crosswalk-evidence')).toStrictEqual(
      ['minimal/tier', 'minimal/convicted'].map((entry_id) => ({
        entry_id,
        ordinal: 1,
        unit_id: 'prosecution.2',
        quote: '12 convictions',
      })),
    );
  });

  test('are of schemes, and what gets no code is counted in each', () => {
    expect(rowsOfTable('crosswalk-schemes')).toStrictEqual(
      [minimal, other].map(({ subjects, variables: _, ...scheme }) => ({
        ...scheme,
        subject_kind: subjects,
      })),
    );
    expect(rowsOfTable('crosswalk-omissions')).toStrictEqual([
      {
        scheme_id: 'minimal',
        ordinal: 1,
        variable: null,
        subject: 'ostland',
        because: 'It is not coded.',
      },
      {
        scheme_id: 'other',
        ordinal: 1,
        variable: 'tier',
        subject: null,
        because: 'It is another.',
      },
      {
        scheme_id: 'other',
        ordinal: 2,
        variable: null,
        subject: null,
        because: 'Nor is this.',
      },
    ]);
  });

  test('are one row in the columns of HTI, of numbers and text, with the codes and what they mean', () => {
    const { description, title, ...table } = htiTableOf({
      columns: [
        { name: 'country', title: 'Country', codes: [] },
        { name: 'tier', title: 'Tier', codes: [{ code: 2, label: 'tier 2' }] },
      ],
      row: { country: 'Velmora', tier: 2 },
    });
    expect(title).toBe('Row of Human Trafficking Indicators');
    expect(description).toMatch(/^The report as a row .* are in crosswalk-entries\.$/);
    expect(table).toStrictEqual({
      name: 'hti',
      columns: [
        { name: 'country', type: 'string', description: 'Country.', required: true },
        {
          name: 'tier',
          type: 'integer',
          description: 'Tier.',
          required: true,
          categories: [2],
          labels: { 2: 'tier 2' },
        },
      ],
      primaryKey: ['country', 'year'],
      foreignKeys: [],
      rows: [{ country: 'Velmora', tier: 2 }],
    });
  });

  test.each([
    [
      { scheme: 'toString' },
      'Entry minimal/tier is of the scheme "toString"; expected one of minimal, other.',
    ],
    [
      { variable: 'toString' },
      'Entry minimal/tier is of the variable "toString"; minimal has tier, convicted, status.',
    ],
  ])('are refused where an entry is of %o', (wrong, message) => {
    const bad = entries.map((each) => ({ ...each, ...wrong }));
    expect(() => crosswalkTables({ ...crosswalks, entries: bad })).toThrow(new RangeError(message));
  });
});
