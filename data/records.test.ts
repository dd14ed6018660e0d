import * as exports from 'tip-report-laos-2012';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { tipReportSchema } from '../src/schemas.js';
import { integrityRules } from '../src/validate/rules.js';
import { unfrozenIn } from '../tests/example/walk.js';

const { metadata, narrative, ...collections } = tipReportLaos2012;
const records = Object.values(collections).flat();
const byName: Readonly<Record<string, unknown>> = exports;

describe('integrity', () => {
  test.each(integrityRules)('$name: $title', ({ check }) => {
    expect([...check(tipReportLaos2012)]).toEqual([]);
  });
});

test('the whole dataset parses, and parsing changes nothing', () => {
  expect(tipReportSchema.parse(tipReportLaos2012)).toEqual(tipReportLaos2012);
});

test('every record is exported under its id in camel case, and every exported record is in its collection', () => {
  for (const record of records) {
    expect(byName[record.id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]).toBe(record);
  }
  const exported = Object.values(byName).filter(
    (value) => typeof value === 'object' && value !== null && 'evidence' in value,
  );
  expect(new Set(exported)).toEqual(new Set([metadata, ...records]));
});

test('every export is frozen, all the way down', () => {
  expect(unfrozenIn(byName)).toEqual(['']);
});
