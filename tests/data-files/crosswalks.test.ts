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
import { expect, test } from 'vitest';
import { entriesText } from '../../scripts/versions/version-stamp.mjs';
import { dataFiles } from '../../src/data-files/data-files.js';
import { crosswalkTables } from '../../src/data-files/tables/crosswalks.js';
import { laosCrosswalks } from './laos-crosswalks.js';
import { contentsOf, descriptor, rowsOf, tableResources } from './published.js';
import type { Row } from './rebuilt-dataset.js';

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
  const fields = tableResources.find(({ name }) => name === 'hti')?.schema.fields;
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
  const resource = descriptor.resources.find(({ path }) => path === 'crosswalk-entries.json');
  expect(resource?.hash).toBe(`sha256:${dataset.crosswalks.sha256}`);
  // Versions are stamped by the same bytes.
  expect(entriesText(crosswalkEntries)).toBe(contents);
});

test('a report that is coded in no scheme has no such files', () => {
  const paths = dataFiles(tipReportLaos2012, dataset).map(({ path }) => path);
  expect(paths).toContain('statistics.csv');
  expect(paths.filter((path) => /crosswalk|hti/.test(path))).toEqual([]);
});

test.each([
  [{ scheme: 'toString' }, 'Entry hti/tier is of the scheme "toString"; expected one of hti, tvpa'],
  [{ variable: 'toString' }, 'Entry hti/tier is of the variable "toString"; hti has tier, minst'],
])('an entry of %o is refused', (wrong, message) => {
  const entries = crosswalkEntries.slice(0, 1).map((entry) => ({ ...entry, ...wrong }));
  expect(() => crosswalkTables({ ...laosCrosswalks, entries })).toThrow(message);
});
