import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../tests/example/rules-example.js';
import type { Dataset } from '../report/dataset.js';
import { checkIntegrity, integrityRules } from './rules.js';
import { changedExample } from './testing/changed-example.js';

const names = integrityRules.map(({ name }) => name);

describe('integrityRules', () => {
  it('has the rules by name, each in a file of that name with its tests beside it', () => {
    expect([...names].sort()).toEqual([
      'every-figure-is-carried',
      'every-unit-is-used',
      'evidence-names-what-it-supports',
      'hedges-are-carried',
      'ids-are-unique-and-in-style',
      'inferred-values-say-so',
      'missing-carries-no-value',
      'numbers-stand-in-the-evidence',
      'phrases-stand-in-the-evidence',
      'quotes-stand-in-their-unit',
      'references-resolve',
      'text-is-as-long-as-its-source',
    ]);
    const files = readdirSync(new URL('rules/', import.meta.url));
    for (const name of names)
      expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.test.ts`]));
  });

  it.each(integrityRules)('$name says in one line what it holds', ({ title }) => {
    expect(title).toMatch(/^[A-Z][^\n]{20,110}[^.\n]$/);
  });
});

/** One change that each rule finds. */
const breaking: Readonly<Record<string, readonly [path: string, value: unknown]>> = {
  'every-figure-is-carried': ['statistics[2].quantity.value', 7],
  'every-unit-is-used': ['legalProvisions[3].evidence[0].unit', 'protection.4'],
  'evidence-names-what-it-supports': ['statistics[0].evidence[1].supports', []],
  'hedges-are-carried': ['statistics[1].hedges', []],
  'ids-are-unique-and-in-style': ['recommendations[1].ordinal', 3],
  'inferred-values-say-so': ['findings[0].pillarsInferred', true],
  'missing-carries-no-value': ['statistics[3].quantity.value', 0],
  'numbers-stand-in-the-evidence': ['statistics[1].quantity.value', 8],
  'phrases-stand-in-the-evidence': ['findings[0].degree', 'moderate'],
  'quotes-stand-in-their-unit': ['places[1].evidence[0].quote', 'Norwynd'],
  'references-resolve': ['places[3].within', 'elsewhere'],
  'text-is-as-long-as-its-source': ['report.source.codePoints', 1],
};

describe('checkIntegrity', () => {
  it('finds nothing in the example', () => {
    expect(checkIntegrity(exampleDataset)).toEqual([]);
  });

  it.each(names)('gives the problems of %s among others', (name) => {
    const [path, value] = breaking[name] ?? ['', undefined];
    const problems = checkIntegrity(changedExample({ [path]: value }));
    expect(problems.map(({ code }) => code)).toContain(name);
    for (const { code, message, hint } of problems) {
      expect(names).toContain(code);
      expect(message).toMatch(/[^.]$/);
      expect(hint).toMatch(/^[A-Z].*[^.]$/s);
    }
  });

  it('leaves the dataset as it was, and finds the same again', () => {
    const dataset = changedExample({ 'statistics[2].quantity.value': 7 });
    const before = structuredClone(dataset);
    const problems = checkIntegrity(dataset);
    expect(checkIntegrity(dataset)).toEqual(problems);
    expect(dataset).toEqual(before);
  });

  it('takes a dataset without records or text', () => {
    const { report } = exampleDataset;
    const empty = {
      ...exampleDataset,
      report: { ...report, source: { ...report.source, codePoints: 0 } },
      narrative: { kind: 'narrative', sections: [] },
      statistics: [],
      victimCategories: [],
      legalProvisions: [],
      recommendations: [],
      findings: [],
      organizations: [],
      places: [],
    } satisfies Dataset;
    expect(new Set(checkIntegrity(empty).map(({ code }) => code))).toEqual(
      new Set(['references-resolve']),
    );
  });
});
