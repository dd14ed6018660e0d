import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Manifest, packInto, root, temporaryFolder } from './packed.js';

const folder = temporaryFolder();
const manifest: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
let tarball: string;

beforeAll(() => {
  tarball = packInto(folder);
});

test('publint finds nothing to say of the packed package', async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
    strict: true,
  });
  expect(pkg).toMatchObject({ name: manifest.name });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

describe('types', () => {
  interface Analysis {
    readonly analysis: {
      readonly entrypoints: Readonly<
        Record<string, { readonly resolutions: Readonly<Record<string, unknown>> }>
      >;
      readonly problems: readonly unknown[];
    };
  }
  let analysis: Analysis['analysis'];

  beforeAll(() => {
    const require = createRequire(import.meta.url);
    const cli = require
      .resolve('@arethetypeswrong/cli/package.json')
      .replace(/package\.json$/, 'dist/index.js');
    // It ends with an error where it finds a problem, which the second test is to show.
    const { stdout } = spawnSync(process.execPath, [cli, tarball, '--format', 'json'], {
      encoding: 'utf8',
    });
    ({ analysis } = JSON.parse(stdout) as Analysis);
  });

  test('every entry is analyzed in every way of resolving', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(entries));
    for (const entry of entries) {
      expect(Object.keys(analysis.entrypoints[entry]?.resolutions ?? {}).sort()).toEqual([
        'bundler',
        'node10',
        'node16-cjs',
        'node16-esm',
      ]);
    }
  });

  test('they are right in each', () => {
    expect(analysis.problems).toEqual([]);
  });
});
