import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import type { TipReport } from '../report/tip-report.js';
import { checkIntegrity, integrityRules } from './rules.js';
import { changed } from './testing/changed.js';

test('each rule has a file of its name, with a test beside it', () => {
  const files = integrityRules.flatMap(({ name }) => [`${name}.test.ts`, `${name}.ts`]);
  expect(readdirSync(new URL('rules/', import.meta.url)).sort()).toEqual(files.sort());
});

test('each problem has the name of its rule as its code, and the dataset stays as it was', () => {
  const dataset = changed({
    'statistics[1].quantity.value': 8,
    'places[2].within': 'x',
    'statistics[4].quantity.phrase': 'small number of 3',
  });
  const before = structuredClone(dataset);
  const codes = new Set([...checkIntegrity(dataset)].map(({ code }) => code));
  expect([...codes]).toEqual(
    expect.arrayContaining(['references-resolve', 'missing-carries-no-value']),
  );
  expect(dataset).toEqual(before);
});

test('a dataset without records or text has no country to refer to, and nothing else', () => {
  const { metadata: report } = velmora;
  const sha256 = createHash('sha256').update('').digest('hex');
  const empty: TipReport = {
    metadata: { ...report, source: { ...report.source, codePoints: 0, sha256 } },
    narrative: { kind: 'narrative', sections: [] },
    ...{ statistics: [], victimCategories: [], legalProvisions: [], recommendations: [] },
    ...{ findings: [], organizations: [], places: [], uncoded: [] },
  };
  expect(new Set([...checkIntegrity(empty)].map(({ code }) => code))).toEqual(
    new Set(['references-resolve']),
  );
});
