import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test('what is bundled is licensed so that anyone may use it, and says so', () => {
  const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
  const notices = read('dist/THIRD-PARTY-LICENSES.md');
  const lock: { packages: Readonly<Record<string, { version: string; license?: string }>> } =
    JSON.parse(read('package-lock.json'));
  const bundled = [...notices.matchAll(/^## (?<name>\S+) (?<version>\S+) \((?<license>.+)\)$/gm)];
  const names = bundled.map(({ groups }) => groups?.['name']);
  expect(names).toEqual(expect.arrayContaining(['js-yaml', 'leven', 'wrap-ansi']));
  expect(bundled).toHaveLength(notices.split(/^## /m).length - 1);
  for (const [, name, version, license] of bundled) {
    const installed = Object.entries(lock.packages).filter(
      ([folder, locked]) => folder.endsWith(`node_modules/${name}`) && locked.version === version,
    );
    expect(installed, `${name} ${version}`).not.toEqual([]);
    for (const [folder, locked] of installed) expect(locked.license, folder).toBe(license);
    expect(permissive, `${name} ${version}`).toContain(license);
  }
});
