import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { staleness } from '../build/staleness.mjs';
import { root } from '../tests/package/packed.js';
import { apiReports } from './api-report/api-reports.mjs';

const folder = path.join(root, 'api');

test('the public interface is as it was reviewed', () => {
  expect(staleness(), 'these reports are of the built package: run "npm run build"').toBe(
    undefined,
  );
  const reports = apiReports(root);
  expect(reports.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  for (const { file, text } of reports) {
    expect(
      text,
      `api/${file} differs from what is built. If the change is meant, "npm run api:report" writes it.`,
    ).toBe(readFileSync(path.join(folder, file), 'utf8'));
  }
});

test('the report holds types, functions, and the names of the data', () => {
  const report = readFileSync(path.join(folder, 'index.api.md'), 'utf8');
  expect(report).toContain('\n- convictions2011\n');
  expect(report).toContain('declare function formatQuantity(');
  expect(report).toContain('interface MissingQuantity');
  // Data are no interface: a corrected value is for `npm run data:diff` to tell.
  expect(report).not.toContain('readonly value: 37');
});
