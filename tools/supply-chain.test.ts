import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = (): { readonly packages: Readonly<Record<string, Locked>> } =>
  JSON.parse(read('package-lock.json'));

const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'));

test('installing the package runs nothing', () => {
  const scripts = Object.keys(manifest['scripts'] ?? {});
  expect(scripts).toContain('build');
  const onInstall = [
    'preinstall',
    'install',
    'postinstall',
    'prepare',
    'preprepare',
    'postprepare',
  ];
  expect(scripts.filter((name) => onInstall.includes(name))).toEqual([]);
  // npm builds native code by itself where this file is.
  expect(() => read('binding.gyp')).toThrow('ENOENT');
});

test('it has one dependency at run time, and no way round it', () => {
  expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['zod']);
  for (const field of [
    'bundleDependencies',
    'bundledDependencies',
    'optionalDependencies',
    'peerDependencies',
  ]) {
    expect(manifest, field).not.toHaveProperty(field);
  }
});

test('that one has none of its own, and runs nothing when installed', () => {
  const zod = JSON.parse(read('node_modules/zod/package.json'));
  expect(Object.keys(zod.dependencies ?? {})).toEqual([]);
  expect(lock().packages['node_modules/zod']).not.toHaveProperty('hasInstallScript');
});

test('every locked package has the hash of its tarball', () => {
  const packages = Object.entries(lock().packages).filter(
    ([folder, { inBundle }]) => folder !== '' && inBundle !== true,
  );
  expect(packages.length).toBeGreaterThan(100);
  const without = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(without.map(([folder]) => folder)).toEqual([]);
});
