// The codes of the report in its files.

import { metadata } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  type CrosswalkScheme,
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { contentsOf, rowsOf, tableResources } from './testing/published.js';
import { objects, type Row } from './testing/rebuilt-dataset.js';

const schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes;

test('the entries can be rebuilt from the CSV files', () => {
  const codeOf = ({ code_type }: Row, cell: unknown) =>
    code_type === 'number' && cell !== null ? Number(cell) : cell;
  const entries = rowsOf('crosswalk-entries').map((row) => ({
    kind: 'crosswalk-entry',
    id: row['id'],
    scheme: row['scheme'],
    variable: row['variable'],
    subject: row['subject'],
    code: codeOf(row, row['code']),
    ...(row['says'] !== null && { says: row['says'] }),
    records: objects(row, { kind: 'record_kinds', id: 'records' }),
    evidence: objects(row, { passage: 'passages', quote: 'quotes' }),
    rationale: row['rationale'],
    ambiguous:
      row['depends_on'] === null
        ? null
        : { alternative: codeOf(row, row['alternative']), dependsOn: row['depends_on'] },
  }));
  expect(entries).toStrictEqual(JSON.parse(JSON.stringify(crosswalkEntries)));
});

test('so can the schemes, without their variables, and the omissions', () => {
  expect(rowsOf('crosswalk-schemes')).toEqual(
    Object.values(schemes).map(({ variables: _, subjects, ...rest }) => ({
      report: metadata.id,
      ...rest,
      subject_kind: subjects,
    })),
  );
  expect(rowsOf('crosswalk-omissions')).toEqual(
    crosswalkOmissions.map((omission, index) => ({
      report: metadata.id,
      ordinal: index + 1,
      ...omission,
    })),
  );
});

test('the meaning of a code and of a variable is beside them; a number of persons means itself', () => {
  const rows = new Map(rowsOf('crosswalk-entries').map((row) => [row['id'], row]));
  for (const entry of crosswalkEntries as readonly CrosswalkEntry[]) {
    const row = rows.get(entry.id);
    const variable = schemes[entry.scheme]?.variables[entry.variable];
    const codes = variable?.codes === 'count' ? [] : (variable?.codes ?? []);
    const labelOf = (code: unknown) => codes.find((each) => each.code === code)?.label ?? null;
    expect(row, entry.id).toMatchObject({
      variable_title: variable?.title,
      code_label: labelOf(entry.code),
      alternative_label: labelOf(entry.ambiguous?.alternative),
    });
    if (variable?.codes !== 'count') expect(row?.['code_label']).not.toBeNull();
  }
});

test('hti.csv is the row in the columns of HTI, with the codes as numbers', () => {
  expect(rowsOf('hti')).toEqual([{ report: metadata.id, ...toHti() }]);
  const fields = tableResources().find(({ name }) => name === 'hti')?.schema.fields;
  expect(fields?.map(({ name }) => name)).toEqual(['report', ...Object.keys(toHti())]);
  expect(fields?.find(({ name }) => name === 'minstand')).toMatchObject({
    type: 'integer',
    categories: expect.arrayContaining([{ value: -1, label: expect.any(String) }]),
  });
  expect(fields?.find(({ name }) => name === 'prosnum')).not.toHaveProperty('categories');
});

test('codes are as the scheme writes them: -1 has no apostrophe, and 02041 keeps its zero', () => {
  const csv = contentsOf('crosswalk-entries.csv');
  expect(csv).toMatch(/,hti\/minstand,.*,-1,/);
  expect(csv).toMatch(/,iccs\/.*,02041,/);
});
