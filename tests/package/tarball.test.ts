import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { convictions2011, dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, expect, test } from 'vitest';
import { dataFiles } from '../../build/data-files.js';
import { laosCrosswalks } from '../../build/testing/laos-crosswalks.js';
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
      'VERSIONING.md',
      'dist/THIRD-PARTY-LICENSES.md',
      'dist/cli.js',
      ...dataFiles(tipReportLaos2012, dataset, laosCrosswalks).map(
        (file) => `dist/data/${file.path}`,
      ),
      ...entries.flatMap((entry) =>
        ['cjs', 'd.cts', 'd.ts', 'js'].map((end) => `dist/${entry}.${end}`),
      ),
      'package.json',
    ].sort(),
  );
});

test('its data files are those of the source, byte for byte', () => {
  for (const file of dataFiles(tipReportLaos2012, dataset, laosCrosswalks)) {
    expect(readFileSync(path.join(packed, 'dist/data', file.path), 'utf8'), file.path).toBe(
      file.contents,
    );
  }
});

test('its command runs where the package is installed', () => {
  const run = (...args: string[]): string =>
    execFileSync(path.join(packed, manifest.bin['tip-report-laos-2012'] ?? ''), args, {
      encoding: 'utf8',
    });
  expect(run('--version').trim()).toBe(dataset.version);
  expect(JSON.parse(run('statistics', 'convictions-2011', '--json'))).toEqual([convictions2011]);
  expect(run('export', 'json')).toBe(
    readFileSync(path.join(packed, 'dist/data/dataset.json'), 'utf8'),
  );
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
