import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { everyShape } from '../../tests/example/every-shape.js';
import { velmora } from '../../tests/example/example-report.js';
import { problems } from '../../tests/example/schema-problems.js';
import { changedAt, spotsIn } from '../../tests/example/walk.js';
import { tipReportSchema } from '../schemas.js';

test('a dataset parses to its equal, also when it comes from JSON', () => {
  expect(tipReportSchema.parse(everyShape)).toStrictEqual(everyShape);
  expect(tipReportSchema.parse(JSON.parse(JSON.stringify(everyShape)))).toStrictEqual(everyShape);
});

test('keys are in the order of the schema once parsed, whatever order they came in', () => {
  const backward = changedAt(velmora, ['places', 0], (place) =>
    Object.fromEntries(Object.entries(place as object).reverse()),
  );
  const parsed = tipReportSchema.parse(backward);
  expect(JSON.stringify(parsed)).toBe(JSON.stringify(tipReportSchema.parse(velmora)));
  expect(Object.keys(parsed.places[0] ?? {}).slice(0, 3)).toEqual(['kind', 'report', 'id']);
});

test('what was parsed is frozen at every depth, and the input is left as it was', () => {
  const input: unknown = structuredClone(velmora);
  const parsed = tipReportSchema.parse(input);
  expect([...spotsIn(parsed)].filter(({ value }) => !Object.isFrozen(value))).toEqual([]);
  const isFrozenObject = (value: unknown) => value instanceof Object && Object.isFrozen(value);
  expect([...spotsIn(input)].filter(({ value }) => isFrozenObject(value))).toEqual([]);
  expect(input).toStrictEqual(velmora);
});

test('a problem names its record by its path', () => {
  const broken = changedAt(velmora, ['statistics', 0, 'quantity', 'value'], () => '12');
  expect(problems(tipReportSchema, broken)).toEqual([
    'statistics.0.quantity.value: expected a finite number, zero or more; got "12"',
  ]);
});

test('a list is not a dataset', () => {
  expect(problems(tipReportSchema, [])).toEqual([
    `: expected a report: an object with these keys: ${Object.keys(tipReportLaos2012).join(', ')}; got an empty list`,
  ]);
});
