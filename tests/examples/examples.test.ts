import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { asserting, examples } from './examples.js';

const all = examples();
// Inside the project, so that the examples find the package by its own name.
const folder = join(import.meta.dirname, '.generated');
const modules = all.map((example, index) => ({
  ...example,
  path: join(folder, `example-${index}.ts`),
}));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { path, ...example } of modules) writeFileSync(path, asserting(example));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are examples in the README and in the documentation comments', () => {
  expect(all.filter(({ place }) => place.startsWith('README.md'))).not.toHaveLength(0);
  expect(all.filter(({ place }) => place.startsWith('src/'))).not.toHaveLength(0);
});

test('every example type-checks', { timeout: 60_000 }, () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(
    modules.map(({ path }) => path),
    { ...options, noUnusedLocals: false, noUnusedParameters: false },
  );
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = modules.find(({ path }) => path === file?.fileName)?.place ?? file?.fileName;
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(problems).toEqual([]);
});

test.each(modules)('$place gives what it promises', async ({ path }) => {
  await import(path);
});
