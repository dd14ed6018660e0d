// The check of changesets and the making of versions, in a folder with the few files that they work on.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries as crosswalks } from 'tip-report-laos-2012/crosswalks';
import { afterEach, describe, expect, test } from 'vitest';
import { at, byId, changed, recoded } from './testing/changed-data.js';
import { writeBaseline } from './versions/baseline.mjs';
import { checkChangesets } from './versions/changeset-check.mjs';
import { releaseVersion } from './versions/release-version.mjs';
import {
  canonicalJson,
  entriesText,
  readStamp,
  sha256,
  stampSource,
} from './versions/version-stamp.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const name = 'tip-report-laos-2012';
const day = '2031-02-03';

const corrected = changed(({ statistics }) => {
  byId(statistics, 'convictions-2011').quantity = { kind: 'exact', value: 38 };
});
const reworded = changed(({ statistics }) => {
  byId(statistics, 'convictions-2011').label = 'Reworded';
});
const withoutLaos = changed(({ places }) => places.shift());

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with the package at a version; where that is no more than 0.0.0, nothing is released. */
function packageAt(version: string, released: unknown = tipReportLaos2012): string {
  const root = mkdtempSync(path.join(tmpdir(), 'release-'));
  folders.push(root);
  const stamp = {
    version,
    released: '2030-01-01',
    sha256: sha256(canonicalJson(released)),
    crosswalks: { sha256: sha256(entriesText(crosswalks)) },
  };
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name, version }));
  writeFileSync(
    path.join(root, 'package-lock.json'),
    JSON.stringify({ name, version, packages: { '': { name, version } } }),
  );
  mkdirSync(path.join(root, 'data'));
  writeFileSync(path.join(root, 'data/version-stamp.ts'), stampSource(stamp));
  mkdirSync(path.join(root, '.changeset'));
  for (const file of ['.changeset/config.json', '.changeset/README.md']) {
    writeFileSync(path.join(root, file), readFileSync(path.join(project, file)));
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  if (version !== '0.0.0') writeBaseline(root, { data: released, crosswalks }, stamp);
  return root;
}

function addChangeset(root: string, bump: string, text = 'A change.'): void {
  writeFileSync(
    path.join(root, `.changeset/${bump}.md`),
    `---\n'${name}': ${bump}\n---\n\n${text}\n`,
  );
}

const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the check', () => {
  test.each([
    ['no changeset, data as released', '1.0.0', tipReportLaos2012, undefined, true],
    ['no changeset, a note reworded', '1.0.0', reworded, undefined, false],
    ['patch, a note reworded', '1.0.0', reworded, 'patch', true],
    ['minor, a value corrected', '1.0.0', corrected, 'minor', false],
    ['major, a value corrected', '1.0.0', corrected, 'major', true],
    ['patch before 1.0.0, a value corrected', '0.4.0', corrected, 'patch', false],
    ['minor before 1.0.0, a value corrected', '0.4.0', corrected, 'minor', true],
    ['nothing released yet', '0.0.0', corrected, undefined, true],
  ])('%s', async (_, version, data, bump, passes) => {
    const root = packageAt(version);
    if (bump !== undefined) addChangeset(root, bump);
    expect(await checkChangesets({ root, data, crosswalks })).toMatchObject({ passes });
  });

  test('of several changesets the highest counts', async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'patch');
    addChangeset(root, 'major');
    expect(await checkChangesets({ root, data: corrected, crosswalks })).toEqual({
      passes: true,
      message:
        'The changes of the data since version 1.0.0 demand a major changeset; there is a major one.',
    });
  });

  test('tells which changes demand more, and what to do', async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'minor');
    expect(await checkChangesets({ root, data: corrected, crosswalks })).toEqual({
      passes: false,
      message: `The changes of the data since version 1.0.0 demand a major changeset, and there is only a minor one:
- statistic convictions-2011 quantity.value changed
Run \`npm run changeset\` and choose major. VERSIONING.md tells what each change demands.`,
    });
  });

  test('a code corrected demands as much as a value corrected; a rationale reworded, a patch', async () => {
    const check = (entries: typeof crosswalks | ReturnType<typeof recoded>) =>
      checkChangesets({
        root: packageAt('1.0.0'),
        data: tipReportLaos2012,
        crosswalks: entries,
      });
    const corrected = await check(
      recoded((entries) => {
        byId(entries, 'hti/victimpunish').code = -1;
      }),
    );
    expect(corrected.message).toContain(
      'demand a major changeset, and there is none:\n- crosswalk-entry hti/victimpunish code changed\n',
    );
    expect(corrected.passes).toBe(false);
    const reworded = await check(
      recoded((entries) => {
        byId(entries, 'hti/victimpunish').rationale = 'Reworded.';
      }),
    );
    expect(reworded.message).toContain('demand a patch changeset, and there is none:');
  });

  test('a code that was taken back may come again: its id means what it meant', async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'major');
    const without = recoded((entries) => at(entries, 0) && entries.shift());
    await releaseVersion({ root, data: tipReportLaos2012, crosswalks: without, day });
    addChangeset(root, 'minor');
    expect(await checkChangesets({ root, data: tipReportLaos2012, crosswalks })).toMatchObject({
      passes: true,
    });
  }, 60_000);

  test('names no more changes than one reads', async () => {
    const data = changed(({ organizations }) => organizations.splice(0, 12));
    const { message } = await checkChangesets({ root: packageAt('1.0.0'), data, crosswalks });
    expect(message).toContain('and there is none:\n- organization ');
    expect(message.match(/removed$/gm)).toHaveLength(10);
    expect(message).toContain('\n- and 2 more\n');
  });

  describe('fails where the released data are', () => {
    const problem = async (spoil: (root: string) => void, version = '1.0.0') => {
      const root = packageAt(version);
      spoil(root);
      const { passes, message } = await checkChangesets({
        root,
        data: tipReportLaos2012,
        crosswalks,
      });
      expect(passes).toBe(false);
      return message;
    };
    const remove = (file: string) => (root: string) => rmSync(path.join(root, file));

    test('missing', async () => {
      expect(await problem(remove('data/released/dataset.json'))).toMatch(
        /^data\/released\/dataset\.json is missing, and package\.json has version 1\.0\.0; /,
      );
      expect(await problem(remove('data/released/crosswalk-entries.json'))).toMatch(
        /^data\/released\/crosswalk-entries\.json is missing, /,
      );
      expect(await problem(remove('data/released/version.json'))).toMatch(
        /^data\/released\/version\.json is missing, /,
      );
    });

    test('gone', async () => {
      const removeBoth = (root: string) =>
        rmSync(path.join(root, 'data/released'), { recursive: true });
      expect(await problem(removeBoth)).toMatch(
        /^data\/released\/dataset\.json is missing, and package\.json has version 1\.0\.0; /,
      );
    });

    test('of another version', async () => {
      const raise = (root: string) =>
        writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name, version: '1.1.0' }));
      expect(await problem(raise)).toMatch(
        /^data\/released\/version\.json is of version 1\.0\.0, and package\.json has 1\.1\.0; /,
      );
    });

    test('not as they were released', async () => {
      const edit = (root: string) =>
        writeFileSync(path.join(root, 'data/released/dataset.json'), canonicalJson(corrected));
      expect(await problem(edit)).toContain(
        `has the hash ${sha256(canonicalJson(corrected))}, and version 1.0.0 was released with ${sha256(canonicalJson(tipReportLaos2012))}`,
      );
      const recode = (root: string) =>
        writeFileSync(path.join(root, 'data/released/crosswalk-entries.json'), '[]\n');
      expect(await problem(recode)).toMatch(
        /^data\/released\/crosswalk-entries\.json has the hash /,
      );
    });
  });
});

describe('making a version', () => {
  test('from the first to one without a record', { timeout: 60_000 }, async () => {
    const root = packageAt('0.0.0');
    addChangeset(root, 'minor', 'The first data.');
    expect(await releaseVersion({ root, data: tipReportLaos2012, crosswalks, day })).toBe('0.1.0');
    expect(read(root, 'CHANGELOG.md')).toMatch(
      /^## 0\.1\.0\n\n### Minor Changes\n\n- The first data\.\n\n### Data changes\n\nThe first data, [\s\S]*\n- place: 14\n- crosswalk-entry: 186\n$/m,
    );
    expect(readdirSync(path.join(root, '.changeset')).sort()).toEqual(['README.md', 'config.json']);
    const hash = sha256(canonicalJson(tipReportLaos2012));
    const stamp = {
      version: '0.1.0',
      released: day,
      sha256: hash,
      crosswalks: { sha256: sha256(entriesText(crosswalks)) },
    };
    expect(readStamp(read(root, 'data/version-stamp.ts'))).toEqual(stamp);
    expect(sha256(read(root, 'data/released/dataset.json'))).toBe(hash);
    expect(read(root, 'data/released/crosswalk-entries.json')).toBe(entriesText(crosswalks));
    expect(JSON.parse(read(root, 'package-lock.json'))).toMatchObject({
      version: '0.1.0',
      packages: { '': { version: '0.1.0' } },
    });
    expect(await checkChangesets({ root, data: tipReportLaos2012, crosswalks })).toEqual({
      passes: true,
      message: 'The data are those of version 0.1.0.',
    });

    addChangeset(root, 'minor', 'One record less.');
    expect(await releaseVersion({ root, data: withoutLaos, crosswalks, day: '2031-03-04' })).toBe(
      '0.2.0',
    );
    expect(read(root, 'CHANGELOG.md')).toMatch(
      /^## 0\.2\.0\n\n### Minor Changes\n\n- One record less\.\n\n### Data changes\n\nSince 0\.1\.0; they demanded major\. .*\n\n- `place laos` removed\n\n## 0\.1\.0\n/m,
    );
    expect(readStamp(read(root, 'data/version-stamp.ts')).released).toBe('2031-03-04');

    // Its id is retired for good.
    addChangeset(root, 'minor', 'Code only.');
    expect(await releaseVersion({ root, data: withoutLaos, crosswalks, day })).toBe('0.3.0');
    expect(read(root, 'CHANGELOG.md')).toContain('\nThe data are those of 0.2.0. SHA-256');
    addChangeset(root, 'major');
    const { passes, message } = await checkChangesets({
      root,
      data: tipReportLaos2012,
      crosswalks,
    });
    expect(passes).toBe(false);
    expect(message).toContain('used again, so that old citations of it would point');
    expect(message).toContain(': places/laos. Choose an id');
  });

  test('with too small a changeset, or none, nothing is written', async () => {
    const root = packageAt('1.0.0');
    const files = () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, read(entry.parentPath, entry.name)]);

    const before = files();
    await expect(
      releaseVersion({ root, data: tipReportLaos2012, crosswalks, day }),
    ).rejects.toThrow('No changeset raises the version');
    expect(files()).toEqual(before);

    addChangeset(root, 'patch');
    const withPatch = files();
    await expect(releaseVersion({ root, data: corrected, crosswalks, day })).rejects.toThrow(
      'demand a major changeset, and there is only a patch one',
    );
    expect(files()).toEqual(withPatch);
  });
});
