// The examples of the README, the guides and the documentation comments compile and give what they promise. Two
// mistakes compiled with them show what the compiler says about an id that doesn't exist.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statistics } from 'tip-report-laos-2012';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { asserting, examples } from './examples.js';

// Inside the project, so that the modules find the package by its own name.
const folder = join(import.meta.dirname, '.generated');
const modules = examples().map((example, index) => ({
  ...example,
  path: join(folder, `example-${index}.ts`),
}));
const unknownId = join(folder, 'unknown-id.ts');
const danglingReference = join(folder, 'dangling-reference.ts');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { path, ...example } of modules) writeFileSync(path, asserting(example));
writeFileSync(
  unknownId,
  `import { getStatistic } from 'tip-report-laos-2012';
getStatistic('convictions-2012');
`,
);
writeFileSync(
  danglingReference,
  `import { defineReport } from 'tip-report-laos-2012';
import { velmora } from '../../example/example-report.js';
defineReport({
  ...velmora,
  metadata: {
    ...velmora.metadata,
    country: 'XX',
  },
});
`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('for the compiler', () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(
    [...modules.map(({ path }) => path), unknownId, danglingReference],
    {
      ...options,
      noErrorTruncation: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
  );

  /** What the compiler says about a module, each with its line. */
  const complaints = (path: string): readonly string[] => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      },
    );
  };

  test('every example type-checks', () => {
    const problems = modules.flatMap(({ path, place }) =>
      complaints(path).map((complaint) => `${place}, ${complaint}`),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ['an unknown id', unknownId, 2, 'convictions-2012', statistics.map(({ id }) => id)],
    ['a dangling reference', danglingReference, 7, 'XX', ['XO', 'XV']],
  ])('%s is an error at its line that lists the known ids', (_, path, line, id, known) => {
    const [complaint, ...others] = complaints(path);
    expect(others).toEqual([]);
    expect(complaint).toMatch(new RegExp(`^${line}: .*'"${id}"' is not assignable to `));
    for (const each of known) expect(complaint).toContain(`"${each}"`);
  });
});

test.each(['README.md', 'docs/', 'src/'])('there are examples in %s', (place) => {
  expect(modules.filter((each) => each.place.startsWith(place))).not.toEqual([]);
});

test.each(modules)('$place gives what it promises', async ({ path }) => {
  await import(path);
});
