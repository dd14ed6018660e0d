import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, expect, test } from 'vitest';
import { type Manifest, root, temporaryFolder, unpackInto } from './packed.js';

const folder = temporaryFolder();
const manifest: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
let packed: string;
let files: string[];

beforeAll(() => {
  packed = unpackInto(folder);
  files = readdirSync(packed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(packed, path.join(entry.parentPath, entry.name)))
    .sort();
});

test('it holds the built package and what a reader should know, and nothing else', () => {
  const entries = Object.entries(manifest.exports)
    .filter(([, targets]) => typeof targets === 'object')
    .map(([subpath]) => (subpath === '.' ? 'index' : subpath.slice('./'.length)));
  const chunk = /^dist\/[\w-]+-[\w-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/;

  expect(files.filter((file) => !chunk.test(file))).toEqual(
    [
      'CHANGELOG.md',
      'DISCLAIMER.md',
      'LICENSE',
      'LICENSE-DATA',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.md',
      'dist/data/dataset.json',
      ...entries.flatMap((entry) =>
        ['cjs', 'd.cts', 'd.ts', 'js'].map((end) => `dist/${entry}.${end}`),
      ),
      'package.json',
    ].sort(),
  );
});

test('dataset.json holds the data of the source', () => {
  const text = readFileSync(path.join(packed, 'dist/data/dataset.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(tipReportLaos2012);
  expect(text).toBe(`${JSON.stringify(tipReportLaos2012, null, 2)}\n`);
});

test('every package of which code is bundled is named with its license', () => {
  const notices = readFileSync(path.join(packed, 'dist/THIRD-PARTY-LICENSES.md'), 'utf8');
  // esbuild writes the path of each bundled file above its code.
  const bundled = files
    .filter((file) => file.endsWith('js'))
    .map((file) => readFileSync(path.join(packed, file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)])
    .map(([, name = '']) => name);
  expect(bundled).toContain('leven');
  for (const name of new Set(bundled)) expect(notices).toContain(`## ${name} `);
  expect(notices).toContain('Permission is hereby granted');
});
