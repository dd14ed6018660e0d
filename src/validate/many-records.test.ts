import { expect, it } from 'vitest';
import { exampleDataset } from '../../tests/example/rules-example.js';
import type { Dataset } from '../report/dataset.js';
import { checkIntegrity } from './rules.js';

it('checks 100,000 records in seconds, though every other one is broken', () => {
  const large = repeated(3_300);
  const started = performance.now();
  const problems = checkIntegrity(large);
  const seconds = (performance.now() - started) / 1000;
  expect(problems.length).toBeGreaterThan(50_000);
  expect(problems.find(({ id }) => Number(/\d+(?=$|\.)/.exec(id ?? '')?.[0]) % 2 === 0)).toBe(
    undefined,
  );
  expect(seconds).toBeLessThan(30);
}, 90_000);

/**
 * The example many times over in one dataset, each time with ids of its own that end in a number; in those with an odd
 * number, the evidence of every record is broken.
 */
function repeated(times: number): Dataset {
  const { report, narrative, ...collections } = exampleDataset;
  const keys = Object.keys(collections) as (keyof typeof collections)[];
  const ids = new Set<string>(narrative.sections.map(({ id }) => id));
  for (const key of keys) for (const { id } of collections[key]) ids.add(id);
  const copies: Record<string, unknown[]> = { sections: [] };
  for (const key of keys) copies[key] = [];
  for (let copy = 0; copy < times; copy += 1) {
    const renamed = JSON.parse(
      JSON.stringify({ narrative, ...collections }),
      (_, value: unknown) => {
        if (typeof value !== 'string') return value;
        const [id = '', rest] = value.split('.');
        if (ids.has(id) && (rest === undefined || /^[a-z0-9-]+$/.test(rest))) {
          return rest === undefined ? `${id}-${copy}` : `${id}-${copy}.${rest}`;
        }
        return /^X[A-C]$/.test(value) ? `${value}${copy}` : value;
      },
    ) as typeof exampleDataset;
    copies['sections']?.push(...renamed.narrative.sections);
    for (const key of keys) {
      for (const record of renamed[key]) {
        const index = copies[key]?.length ?? 0;
        const sound = key === 'recommendations' ? { ...record, ordinal: index + 1 } : record;
        copies[key]?.push(
          copy % 2 === 1 ? { ...sound, evidence: [{ unit: 'none', quote: 'none' }] } : sound,
        );
      }
    }
  }
  const { sections, ...records } = copies;
  return {
    report: {
      ...report,
      country: 'XA0',
      evidence: report.evidence.map((piece) => ({
        ...piece,
        unit: piece.unit.replace('page', 'page-0'),
      })),
    },
    narrative: { kind: 'narrative', sections },
    ...records,
  } as unknown as Dataset;
}
