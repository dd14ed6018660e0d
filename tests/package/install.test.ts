import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { installInto, runNode, temporaryFolder } from './packed.js';

const folder = temporaryFolder();

beforeAll(() => installInto(folder));

describe('at run time', () => {
  const uses = `
    assert.equal(main.convictions2011.quantity.value, 37);
    assert.equal(main.getStatistic('convictions-2011'), main.convictions2011);
    assert.equal(main.report.tier, '2');
    assert.equal(schemas.statisticSchema.safeParse(main.convictions2011).success, true);
    assert.equal(schemas.statisticSchema.safeParse({ kind: 'statistic' }).success, false);
    console.log(Object.keys(main).length);
  `;

  test('an ES module can import it', () => {
    const file = writeIn('use.mjs', [
      "import assert from 'node:assert/strict';",
      "import * as main from 'tip-report-laos-2012';",
      "import * as schemas from 'tip-report-laos-2012/schemas';",
      uses,
    ]);
    expect(Number(runNode(folder, file))).toBeGreaterThan(0);
  });

  test('a CommonJS module can require it', () => {
    const file = writeIn('use.cjs', [
      "const assert = require('node:assert/strict');",
      "const main = require('tip-report-laos-2012');",
      "const schemas = require('tip-report-laos-2012/schemas');",
      uses,
    ]);
    expect(Number(runNode(folder, file))).toBeGreaterThan(0);
  });

  test.each(['tip-report-laos-2012', 'tip-report-laos-2012/schemas'])(
    '%s has the same names both ways',
    (entry) => {
      const file = writeIn('names.mjs', [
        "import { createRequire } from 'node:module';",
        `import * as imported from '${entry}';`,
        `const required = createRequire(import.meta.url)('${entry}');`,
        'console.log(JSON.stringify([imported, required].map((names) => Object.keys(names).sort())));',
      ]);
      const [imported, required] = JSON.parse(runNode(folder, file)) as [string[], string[]];
      expect(imported.length).toBeGreaterThan(0);
      expect(required).toEqual(imported);
    },
  );

  // By its name a class is shown where an error is not caught.
  test.each(['', '/citations', '/crosswalks', '/schemas'])(
    'functions and classes of tip-report-laos-2012%s are called as they are exported, both ways',
    (entry) => {
      const file = writeIn('called.mjs', [
        "import { createRequire } from 'node:module';",
        `import * as imported from 'tip-report-laos-2012${entry}';`,
        `const required = createRequire(import.meta.url)('tip-report-laos-2012${entry}');`,
        'const called = (all) => Object.entries(all)',
        "  .filter(([, value]) => typeof value === 'function')",
        '  .map(([name, value]) => [name, value.name]);',
        'console.log(JSON.stringify([imported, required].map(called)));',
      ]);
      const ways = JSON.parse(runNode(folder, file)) as (readonly [string, string])[][];
      expect(ways).toHaveLength(2);
      for (const called of ways) {
        expect(called.length).toBeGreaterThan(0);
        for (const [name, own] of called) expect(own).toBe(name);
      }
    },
  );

  test('both ways give the same values', () => {
    const file = writeIn('values.mjs', [
      "import assert from 'node:assert/strict';",
      "import { createRequire } from 'node:module';",
      "import * as imported from 'tip-report-laos-2012';",
      "const required = createRequire(import.meta.url)('tip-report-laos-2012');",
      'let compared = 0;',
      'for (const [name, value] of Object.entries(imported)) {',
      "  if (typeof value === 'function') continue;",
      '  assert.deepEqual(required[name], value, name);',
      '  compared += 1;',
      '}',
      'console.log(compared);',
    ]);
    expect(Number(runNode(folder, file))).toBeGreaterThan(0);
  });

  test('the data can be read as JSON', () => {
    const file = writeIn('json.cjs', [
      "const { report } = require('tip-report-laos-2012/data/dataset.json');",
      'console.log(report.tier);',
    ]);
    expect(runNode(folder, file)).toBe('2\n');
  });
});

describe('for the compiler', () => {
  // What must compile, and in the lines after @ts-expect-error must not: a type lost to `any` fails there.
  const main = [
    "import { convictions2011, getStatistic, report } from 'tip-report-laos-2012';",
    "import type { Statistic } from 'tip-report-laos-2012';",
    'export const value: 37 = convictions2011.quantity.value;',
    "export const found: 37 = getStatistic('convictions-2011').quantity.value;",
    "export const tier: '2' = report.tier;",
    'export const record: Statistic = convictions2011;',
    '// @ts-expect-error another value',
    'export const wrong: 38 = convictions2011.quantity.value;',
    '// @ts-expect-error an id that no statistic has',
    "getStatistic('convictions-1999');",
  ];
  const schemas = [
    "import type { Statistic } from 'tip-report-laos-2012';",
    "import { statisticSchema } from 'tip-report-laos-2012/schemas';",
    'export const parsed: Statistic = statisticSchema.parse({});',
    '// @ts-expect-error no string',
    'export const wrong: string = statisticSchema.parse({});',
  ];
  const { Bundler, Node10, Node16, NodeNext } = ts.ModuleResolutionKind;

  const ways: [name: string, extension: string, options: ts.CompilerOptions][] = [
    ['bundler', 'ts', { module: ts.ModuleKind.ESNext, moduleResolution: Bundler }],
    ['node16, ESM', 'mts', { module: ts.ModuleKind.Node16, moduleResolution: Node16 }],
    ['node16, CommonJS', 'cts', { module: ts.ModuleKind.Node16, moduleResolution: Node16 }],
    ['nodenext, ESM', 'mts', { module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext }],
    ['nodenext, CommonJS', 'cts', { module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext }],
    [
      'node10',
      'ts',
      { module: ts.ModuleKind.CommonJS, moduleResolution: Node10, ignoreDeprecations: '6.0' },
    ],
  ];

  test.each(ways)('%s: the main entry', (_, extension, options) => {
    const file = writeIn(`main.${extension}`, main);
    expect(problems(file, { ...options, skipLibCheck: false })).toEqual([]);
  });

  test.each(ways)('%s: the schemas', (_, extension, options) => {
    const file = writeIn(`schemas.${extension}`, schemas);
    // zod's own declarations name what only browsers' and Node's types declare.
    expect(problems(file, { ...options, skipLibCheck: true })).toEqual([]);
  });
});

function writeIn(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** What the compiler objects to in a file and in everything that it imports. */
function problems(file: string, options: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    ...options,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: where, messageText }) =>
        `${where?.fileName ?? 'options'}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}
