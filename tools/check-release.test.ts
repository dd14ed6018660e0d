import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { releaseProblems } from './versions/release-problems.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'check-release-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  rmSync(path.join(root, '.changeset'), { recursive: true, force: true });
  write('package.json', JSON.stringify({ name: 'a-package', version: '1.2.0' }));
  write('.changeset/README.md', '# Changesets\n');
  write('CHANGELOG.md', '# a-package\n\n## 1.2.0\n\n### Minor Changes\n');
});

test('a made version can be published', () => {
  expect(releaseProblems(root)).toEqual([]);
});

test('0.0.0 can not', () => {
  write('package.json', JSON.stringify({ name: 'a-package', version: '0.0.0' }));
  write('CHANGELOG.md', '# a-package\n\n## 0.0.0\n');
  expect(releaseProblems(root)).toEqual([expect.stringContaining('the version 0.0.0')]);
});

test('nor can a source with changesets pending', () => {
  write('.changeset/a-change.md', "---\n'a-package': minor\n---\n\nA change.\n");
  expect(releaseProblems(root)).toEqual([expect.stringContaining('(a-change.md)')]);
});

test('nor a version that the changelog does not name', () => {
  write('CHANGELOG.md', '# a-package\n\n## 1.2.0-beta\n\n## 1.1.0\n');
  expect(releaseProblems(root)).toEqual([expect.stringContaining('"## 1.2.0"')]);
});
