// What bundlers make of the built package: `npm run build` comes before.
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as contents from 'tip-report-laos-2012';
import { crosswalkSchemes } from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../build/entry-points.js';

const root = path.resolve(import.meta.dirname, '../..');

async function bundle(code: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    logLevel: 'error',
    format: 'esm',
    treeShaking: true,
    write: false,
    ...options,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Has the bundler ignore `sideEffects` of `package.json`, as some do. */
const assumeSideEffects: Plugin = {
  name: 'assume-side-effects',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^\.\.?\// },
      async ({ path: file, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === 'resolved') return undefined;
        const given = { kind, importer, resolveDir, pluginData: 'resolved' };
        return { path: (await resolve(file, given)).path, sideEffects: true };
      },
    );
  },
};

describe('of an entry of which nothing is used, nothing remains', () => {
  test.each(Object.keys(entryPoints()))('%s', async (entry) => {
    const code = await bundle(`import './dist/${entry}.js';`, {
      minifySyntax: true,
      packages: 'external',
      plugins: [assumeSideEffects],
    });
    expect(code.replace(/^(?:\/\/.*|import .* from "zod";)$/gm, '').trim()).toBe('');
  });
});

test('a bundle of one record contains no other record', async () => {
  const code = await bundle("export { convictionsInReportingPeriod } from './dist/index.js';", {});
  const ids = Object.values(contents).flatMap((value) =>
    typeof value === 'object' && 'kind' in value && 'id' in value ? [value.id] : [],
  );
  // In a record more fields follow its id; in a reference to it none do.
  const held = ids.filter((id) => new RegExp(`["']?id["']?: ?"${id}",\\s*["'\\w]`).test(code));
  expect(held).toEqual(['convictions-in-reporting-period']);
});

test('a program that cites loads no codes of the crosswalks', async () => {
  const code = await bundle("export { cite } from './dist/citations.js';", {
    ignoreAnnotations: true,
    treeShaking: false,
  });
  expect(code).toContain(crosswalkSchemes.tvpa.title);
  expect(code).not.toContain(crosswalkSchemes.tvpa.coding);
});

test.each(['measureSchema', 'statisticIdSchema', 'placeCriteriaSchema'])(
  'a bundle of %s contains no other schema',
  async (name) => {
    const code = await bundle(`export { ${name} } from './dist/schemas.js';`, {
      packages: 'external',
    });
    expect([...code.matchAll(/^(?:const|var) (\w+Schema) =/gm)].map((found) => found[1])).toEqual([
      name,
    ]);
  },
);

test.each(Object.keys(entryPoints()).flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
  '%s needs no other package, except zod for the schemas',
  async (file) => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [`dist/${file}`],
      bundle: true,
      format: 'esm',
      packages: 'external',
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const packages = imports.filter(({ external }) => external).map((each) => each.path);
    expect([...new Set(packages)]).toEqual(file.startsWith('schemas.') ? ['zod'] : []);
  },
);
