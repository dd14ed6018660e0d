import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import * as contents from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { staleness } from '../../build/staleness.mjs';
import { root } from './packed.js';

test('the build is as new as its sources', () => {
  expect(staleness()).toBeUndefined();
});

/** What is left of a module of which nothing is used, where a bundler may not go by `sideEffects`. */
async function remains(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import './dist/${file}';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    packages: 'external',
    treeShaking: true,
    write: false,
    plugins: [
      {
        name: 'assume-side-effects',
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^\.\.?\// }, async (args) => {
            if (args.pluginData === 'resolved') return undefined;
            const { kind, importer, resolveDir } = args;
            const found = await resolve(args.path, {
              kind,
              importer,
              resolveDir,
              pluginData: 'resolved',
            });
            return { path: found.path, sideEffects: true };
          });
        },
      },
    ],
  });
  return outputFiles
    .map(({ text }) => text)
    .join('')
    .replace(/^\/\/.*\n/gm, '')
    .trim();
}

describe('of a module of which nothing is used, nothing remains', () => {
  const modules = readdirSync(path.join(root, 'dist')).filter(
    (name) => name.endsWith('.js') && name !== 'cli.js',
  );

  test.each(modules)('%s', async (file) => {
    const code = await remains(file);
    expect(code.replace(/^import .* from "zod";$/gm, '').trim()).toBe('');
  });
});

describe('a bundle of one record', () => {
  const records = Object.entries(contents).flatMap(([name, value]) =>
    typeof value === 'object' && 'kind' in value && 'id' in value ? [{ name, id: value.id }] : [],
  );

  test('there are records', () => {
    expect(records.length).toBeGreaterThan(0);
  });

  test('holds no other record', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { convictions2011 } from './dist/index.js';`, resolveDir: root },
      bundle: true,
      format: 'esm',
      treeShaking: true,
      write: false,
    });
    const code = outputFiles.map(({ text }) => text).join('');
    // In a record more fields follow its id; in a reference to it none do.
    const held = records.filter(({ id }) => code.includes(`id: "${id}",`)).map(({ name }) => name);
    expect(held).toEqual(['convictions2011']);
  });
});
