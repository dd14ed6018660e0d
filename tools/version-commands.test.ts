// The commands as maintainers run them, in a copy of the files that they need.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetVersion } from 'tip-report-laos-2012';
import { afterAll, expect, test } from 'vitest';
import { runTool } from './testing/run-tool.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'version-commands-'));
afterAll(() => rmSync(root, { recursive: true }));

const inRoot = (file: string): string => path.join(root, file);
const read = (file: string): string => readFileSync(inRoot(file), 'utf8');

for (const name of [
  'build',
  'data',
  'docs',
  'package-lock.json',
  'site',
  'src',
  'tools',
  'tsconfig.json',
]) {
  cpSync(path.join(project, name), inRoot(name), { recursive: true });
}
// Nothing is released in the copy, even if it is in the project.
rmSync(inRoot('data/released'), { recursive: true, force: true });
mkdirSync(inRoot('api'));
mkdirSync(inRoot('.changeset'));
cpSync(path.join(project, '.changeset/config.json'), inRoot('.changeset/config.json'));
symlinkSync(path.join(project, 'node_modules'), inRoot('node_modules'));
const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
writeFileSync(inRoot('package.json'), JSON.stringify({ ...manifest, version: '0.0.0' }));

const run = (tool: string, ...given: string[]) => runTool(root, tool, ...given);

const addChangeset = (): void =>
  writeFileSync(
    inRoot('.changeset/a-change.md'),
    `---\n'${manifest.name}': minor\n---\n\nA change.\n`,
  );

function edit(file: string, before: string, after: string): void {
  const source = read(file);
  expect(source).toContain(before);
  writeFileSync(inRoot(file), source.replace(before, after));
}

test('a release, a correction, and the next release', { timeout: 120_000 }, () => {
  addChangeset();
  expect(run('release-version.ts', '2031-02-03').status).toBe(0);
  expect(read('data/version-stamp.ts')).toContain("version: '0.1.0',\n  released: '2031-02-03',");
  expect(read('data/version-stamp.ts')).toContain(datasetVersion.sha256);

  edit('data/statistics.ts', 'value: 49 }', 'value: 50 }');
  edit('data/crosswalks/hti.ts', 'code: 37,', 'code: 47,');
  const check = run('check-changeset.ts');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain(
    '- statistic investigated-cases-in-reporting-period quantity.value changed\n',
  );
  expect(check.stderr).toContain('- crosswalk-entry hti/prosnum code changed\n');

  addChangeset();
  expect(run('check-changeset.ts').status).toBe(0);
  expect(run('release-version.ts', '2031-04-05').status).toBe(0);
  expect(read('data/version-stamp.ts')).not.toContain(datasetVersion.sha256);
  expect(read('data/version-stamp.ts')).not.toContain(datasetVersion.crosswalks.sha256);
  expect(read('CHANGELOG.md')).toContain(
    '- `statistic investigated-cases-in-reporting-period` changed:\n  - major: `quantity.value` changed from `49` to `50`\n',
  );
  expect(read('CHANGELOG.md')).toContain(
    '- `crosswalk-entry hti/prosnum` changed:\n  - major: `code` changed from `37` to `47`\n',
  );
});
