// The check of changesets and the making of versions, in a folder with the few files that they need.
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
import { canonicalJson } from '../../src/data-files/canonical-json.js';
import { byId, changed, changesBetween, recoded } from '../testing/changed-data.js';
import { writeBaseline } from './baseline.js';
import { checkChangesets } from './changesets.js';
import { notesOfChanges } from './release-notes.js';
import { releaseProblems } from './release-problems.js';
import { releaseVersion } from './release-version.js';
import { dayOf, entriesText, sha256, stampOf, stampSource } from './stamp.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const name = 'tip-report-laos-2012';
const day = '2031-02-03';
const released = { data: tipReportLaos2012, crosswalks };

const withData = (change: Parameters<typeof changed>[0]) => ({ data: changed(change), crosswalks });
const withCodes = (change: Parameters<typeof recoded>[0]) => ({
  data: tipReportLaos2012,
  crosswalks: recoded(change),
});
const corrected = withData(({ statistics }) => {
  byId(statistics, 'convictions-in-reporting-period').quantity = { kind: 'exact', value: 38 };
});
const reworded = withData(({ statistics }) => {
  byId(statistics, 'convictions-in-reporting-period').label = 'Reworded';
});
const recodedTier = withCodes((entries) => {
  byId(entries, 'hti/tier').code = 3;
});
const withoutLaos = withData(({ places }) => places.shift());

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A package whose last release had the current data; if it is 0.0.0, nothing is released. */
function packageAt(version: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'release-'));
  folders.push(root);
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  write('package.json', JSON.stringify({ name, version }));
  write(
    'package-lock.json',
    JSON.stringify({ name, version, packages: { '': { name, version } } }),
  );
  write('CHANGELOG.md', `# ${name}\n`);
  mkdirSync(path.join(root, 'data'));
  mkdirSync(path.join(root, '.changeset'));
  for (const file of ['.changeset/config.json', '.changeset/README.md']) {
    write(file, readFileSync(path.join(project, file), 'utf8'));
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const stamp = stampOf(released, version, '2030-01-01');
  if (version !== '0.0.0') writeBaseline(root, released, stamp);
  return root;
}

function addChangeset(root: string, bump: string, text = 'A change.'): void {
  writeFileSync(
    path.join(root, `.changeset/${bump}.md`),
    `---\n'${name}': ${bump}\n---\n\n${text}\n`,
  );
}

const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the check of changesets', () => {
  test.each([
    ['no changeset, data as released', '1.0.0', released, undefined, true],
    ['no changeset, a label reworded', '1.0.0', reworded, undefined, false],
    ['patch, a label reworded', '1.0.0', reworded, 'patch', true],
    ['minor, a value corrected', '1.0.0', corrected, 'minor', false],
    ['major, a value corrected', '1.0.0', corrected, 'major', true],
    ['minor, a code corrected', '1.0.0', recodedTier, 'minor', false],
    ['major, a code corrected', '1.0.0', recodedTier, 'major', true],
    ['patch before 1.0.0, a value corrected', '0.4.0', corrected, 'patch', false],
    ['minor before 1.0.0, a value corrected', '0.4.0', corrected, 'minor', true],
    ['nothing released yet', '0.0.0', corrected, undefined, true],
  ])('%s', async (_, version, data, bump, passes) => {
    const root = packageAt(version);
    if (bump !== undefined) addChangeset(root, bump);
    const result = checkChangesets(root, data);
    if (passes) await expect(result).resolves.toEqual(expect.any(String));
    else await expect(result).rejects.toThrow(/ demand a (?:patch|minor|major) changeset, and/);
  });

  test('the largest of several changesets counts', async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'patch');
    addChangeset(root, 'major');
    await expect(checkChangesets(root, corrected)).resolves.toContain('; there is a major one.');
  });

  test('says which changes demand more, and what to do', async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'minor');
    await expect(checkChangesets(root, corrected)).rejects.toThrow(
      `The changes of the data since version 1.0.0 demand a major changeset, and there is only a minor one:
- statistic convictions-in-reporting-period quantity.value changed
Run \`npm run changeset\` and choose major. VERSIONING.md says what each change demands.`,
    );
    const many = withData(({ organizations }) => organizations.splice(0, 12));
    await expect(checkChangesets(root, many)).rejects.toThrow(/(?:- .* removed\n){10}- and 2 more/);
  });

  test.each<[string, string, (file: string) => void]>([
    ['version.json', 'is of version 9.0.0', (file) => writeFileSync(file, '{"version":"9.0.0"}')],
    ['dataset.json', 'has the hash', (file) => writeFileSync(file, canonicalJson(corrected.data))],
    ['crosswalk-entries.json', 'has the hash', (file) => writeFileSync(file, '[]\n')],
  ])('fails if, of the released data, %s %s', async (file, message, spoil) => {
    const root = packageAt('1.0.0');
    spoil(path.join(root, 'data/released', file));
    await expect(checkChangesets(root, released)).rejects.toThrow(
      `data/released/${file} ${message}`,
    );
  });
});

describe('making a version', () => {
  test('from the first to one without a record', { timeout: 60_000 }, async () => {
    const root = packageAt('0.0.0');
    addChangeset(root, 'minor', 'The first data.');
    expect(await releaseVersion(root, released, day)).toBe('0.1.0');
    expect(read(root, 'CHANGELOG.md')).toMatch(
      /^## 0\.1\.0\n\n### Minor Changes\n\n- The first data\.\n\n### Data changes\n\nThe first data, [\s\S]*\n- report: 1\n/m,
    );
    expect(readdirSync(path.join(root, '.changeset')).sort()).toEqual(['README.md', 'config.json']);
    const stamp = stampOf(released, '0.1.0', day);
    expect(read(root, 'data/version-stamp.ts')).toBe(stampSource(stamp));
    expect(sha256(read(root, 'data/released/dataset.json'))).toBe(stamp.sha256);
    expect(read(root, 'data/released/crosswalk-entries.json')).toBe(entriesText(crosswalks));
    expect(JSON.parse(read(root, 'package-lock.json'))).toMatchObject({
      version: '0.1.0',
      packages: { '': { version: '0.1.0' } },
    });
    expect(releaseProblems(root)).toEqual([]);
    expect(await checkChangesets(root, released)).toBe('The data are those of version 0.1.0.');

    addChangeset(root, 'minor', 'One record fewer.');
    expect(await releaseVersion(root, withoutLaos, '2031-03-04')).toBe('0.2.0');
    expect(read(root, 'CHANGELOG.md')).toMatch(
      /^## 0\.2\.0\n\n### Minor Changes\n\n- One record fewer\.\n\n### Data changes\n\nSince 0\.1\.0; they demanded major\. .*\n\n- `place laos` removed\n\n## 0\.1\.0\n/m,
    );
    expect(read(root, 'data/version-stamp.ts')).toContain("released: '2031-03-04'");

    addChangeset(root, 'minor', 'Code only.');
    expect(await releaseVersion(root, withoutLaos, day)).toBe('0.3.0');
    expect(read(root, 'CHANGELOG.md')).toContain('\nThe data are those of 0.2.0. SHA-256');
    // The id of a removed record is retired for good.
    addChangeset(root, 'major');
    await expect(checkChangesets(root, released)).rejects.toThrow(
      'would point to another record: places/laos. Choose an id that no version had.',
    );
  });

  test('a code may come back: its id means the same as before', { timeout: 60_000 }, async () => {
    const root = packageAt('1.0.0');
    addChangeset(root, 'major');
    await releaseVersion(
      root,
      withCodes((entries) => entries.shift()),
      day,
    );
    addChangeset(root, 'minor');
    await expect(checkChangesets(root, released)).resolves.toContain('demand a minor changeset');
  });

  test('with too small a changeset, or none, nothing is written', async () => {
    const root = packageAt('1.0.0');
    const files = () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, read(entry.parentPath, entry.name)]);
    const before = files();
    await expect(releaseVersion(root, released, day)).rejects.toThrow(
      'No changeset raises the version',
    );
    expect(files()).toEqual(before);
    addChangeset(root, 'patch');
    const withPatch = files();
    await expect(releaseVersion(root, corrected, day)).rejects.toThrow('there is only a patch one');
    expect(files()).toEqual(withPatch);
  });

  test('a version without changelog or with pending changesets, and 0.0.0, are not released', () => {
    const root = packageAt('0.0.0');
    addChangeset(root, 'minor');
    expect(releaseProblems(root)).toEqual([
      expect.stringContaining('the version 0.0.0'),
      expect.stringContaining('(minor.md)'),
      expect.stringContaining('"## 0.0.0"'),
    ]);
  });
});

test('the notes of a release list the changes by id, removed records first', () => {
  const data = changed(({ statistics, places }) => {
    const record = byId(statistics, 'convictions-in-reporting-period');
    record.quantity = { kind: 'exact', value: 38 };
    record.notes.push('Said with `code`.');
    record.evidence.reverse();
    places.push({ ...byId(places, 'thailand'), id: 'elsewhere' });
    places.shift();
  });
  const stamp = { sha256: 'abc', crosswalks: { sha256: 'def' } };
  expect(
    notesOfChanges(changesBetween(tipReportLaos2012, data), '1.2.0', stamp),
  ).toBe(`### Data changes

Since 1.2.0; they demanded major. SHA-256 of \`dataset.json\`: \`abc\`; of \`crosswalk-entries.json\`: \`def\`.

- \`place laos\` removed
- \`statistic convictions-in-reporting-period\` changed:
  - major: \`quantity.value\` changed from \`37\` to \`38\`
  - patch: \`notes[1]\` added: \`\` "Said with \`code\`." \`\`
  - minor: \`evidence\` put in another order
- \`place elsewhere\` added
`);
});

test('the day of the stamp changes only with the version or the data', () => {
  const previous = stampOf(released, '1.0.0', '2030-01-01');
  expect(stampOf(released, '1.0.0', day, previous)).toEqual(previous);
  expect(stampOf(released, '9.0.0', day, previous)).toEqual({
    ...previous,
    version: '9.0.0',
    released: day,
  });
  expect(stampOf(withoutLaos, '1.0.0', day, previous).released).toBe(day);
  expect(stampOf(recodedTier, '1.0.0', day, previous).released).toBe(day);
});

test('a day is given, or today', () => {
  expect(dayOf('2028-02-29')).toBe('2028-02-29');
  expect(dayOf(undefined)).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const none of ['2027-02-29', '2027-1-1', 'today', '', '2027-01-01T00:00']) {
    expect(() => dayOf(none)).toThrow(`"${none}" is not a day; expected YYYY-MM-DD`);
  }
});
