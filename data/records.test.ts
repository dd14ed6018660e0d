import { readdirSync, readFileSync } from 'node:fs';
import * as exports from 'tip-report-laos-2012';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../src/schemas.js';
import { integrityRules } from '../src/validate/rules.js';
import { withDocumentation } from '../tools/record-documentation.mjs';

const { report, narrative, ...collections } = tipReportLaos2012;
const records = Object.values(collections).flat();
const byName: Readonly<Record<string, unknown>> = exports;

describe('integrity', () => {
  test.each(integrityRules)('$name: $title', ({ check }) => {
    expect(check(tipReportLaos2012)).toEqual([]);
  });
});

test('the whole dataset parses, and parsing changes nothing', () => {
  expect(datasetSchema.parse(tipReportLaos2012)).toEqual(tipReportLaos2012);
});

test('every record is exported under its id in camel case, and every exported record is in its collection', () => {
  for (const record of records) {
    expect(byName[record.id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]).toBe(record);
  }
  const exported = Object.values(byName).filter(
    (value) => typeof value === 'object' && value !== null && 'evidence' in value,
  );
  expect(new Set(exported)).toEqual(new Set([report, ...records]));
});

test('there are as many records of each kind as were coded', () => {
  const counts = Object.entries(collections).map(([kind, list]) => [kind, list.length]);
  expect(Object.fromEntries(counts)).toEqual({
    statistics: 17,
    victimCategories: 19,
    legalProvisions: 11,
    recommendations: 13,
    findings: 61,
    organizations: 34,
    places: 14,
  });
});

test('everything is frozen, all the way down', () => {
  const thawed: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
  };
  for (const [name, value] of Object.entries(byName)) visit(value, name);
  expect(thawed).toEqual([]);
});

const dataFiles = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `data/${name}`);

test.each(dataFiles)('%s: the comment above each record says what the record says', (path) => {
  const source = readFileSync(path, 'utf8');
  expect(source).toBe(withDocumentation(source, byName));
});
