// The commands as maintainers run them, in a copy of what of the project they work on.

import { spawnSync } from 'node:child_process';
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
import { dataset } from 'tip-report-laos-2012';
import { afterAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'version-commands-'));
afterAll(() => rmSync(root, { recursive: true }));

for (const name of ['build', 'data', 'src', 'tools']) {
  cpSync(path.join(project, name), path.join(root, name), { recursive: true });
}
// None is released in the copy, whatever is in the project.
rmSync(path.join(root, 'data/released'), { recursive: true, force: true });
mkdirSync(path.join(root, '.changeset'));
cpSync(path.join(project, '.changeset/config.json'), path.join(root, '.changeset/config.json'));
symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
write('package.json', JSON.stringify({ ...manifest, version: '0.0.0' }));

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

function run(script: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'tools', script), ...given],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const changeset = (bump: string): void =>
  write(`.changeset/${bump}.md`, `---\n'${manifest.name}': ${bump}\n---\n\nA change.\n`);

test('a release, a corrected value, and the next release', { timeout: 60_000 }, () => {
  expect(run('check-changeset.mjs')).toEqual({
    status: 0,
    stdout: 'Nothing is released yet (version 0.0.0), so the data demand no changeset.\n',
    stderr: '',
  });
  expect(run('release-version.mjs')).toMatchObject({
    status: 1,
    stderr:
      'No changeset raises the version, so there is none to make; `npm run changeset` writes one.\n',
  });
  changeset('minor');
  expect(run('release-version.mjs', '2031-02-03')).toMatchObject({ status: 0 });
  const stamp = () => readFileSync(path.join(root, 'data/version-stamp.ts'), 'utf8');
  expect(stamp()).toContain("version: '0.1.0',\n  released: '2031-02-03',");
  expect(stamp()).toContain(dataset.sha256);

  const file = path.join(root, 'data/statistics.ts');
  const source = readFileSync(file, 'utf8');
  const corrected = source.replace('value: 49 }', 'value: 50 }');
  expect(corrected).not.toBe(source);
  writeFileSync(file, corrected);
  const refused = run('check-changeset.mjs');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('- statistic investigated-cases-2011 quantity.value changed\n');

  expect(run('stamp-version.mjs', '2031-03-04').stdout).toMatch(
    /^Stamped 0\.1\.0 of 2031-03-04: [0-9a-f]{64}\n$/,
  );
  expect(stamp()).not.toContain(dataset.sha256);
  expect(run('stamp-version.mjs', '2031-03-05').stdout).toBe(
    'The stamp is right already: 0.1.0 of 2031-03-04.\n',
  );
  expect(run('stamp-version.mjs', 'tomorrow')).toMatchObject({ status: 2, stdout: '' });

  const codes = path.join(root, 'data/crosswalks/hti.ts');
  const coded = readFileSync(codes, 'utf8');
  writeFileSync(codes, coded.replace('code: 37,', 'code: 47,'));
  expect(run('check-changeset.mjs').stderr).toContain(
    '- crosswalk-entry hti/prosnum code changed\n',
  );
  expect(run('stamp-version.mjs', '2031-03-06').stdout).toContain('Stamped 0.1.0 of 2031-03-06');
  expect(stamp()).not.toContain(dataset.crosswalks.sha256);

  changeset('minor');
  expect(run('check-changeset.mjs').status).toBe(0);
  expect(run('release-version.mjs', '2031-04-05').status).toBe(0);
  expect(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain(
    '- `statistic investigated-cases-2011` changed:\n  - major: `quantity.value` changed from `49` to `50`\n',
  );
  expect(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain(
    '- `crosswalk-entry hti/prosnum` changed:\n  - major: `code` changed from `37` to `47`\n',
  );
});
