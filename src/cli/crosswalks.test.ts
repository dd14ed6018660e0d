import Papa from 'papaparse';
import { findings } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkEntries,
  findCrosswalkEntries,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { contentsOf } from '../../build/testing/published.js';
import { captured } from './testing/captured.js';

const entries: readonly CrosswalkEntry[] = crosswalkEntries;

test.each([
  ['', {}],
  ['--scheme isic,iccs', { scheme: ['isic', 'iccs'] }],
  [
    '--scheme hti --variable tier --variable prosnum',
    { scheme: 'hti', variable: ['tier', 'prosnum'] },
  ],
  ['--subject foreign-women-in-laos', { subject: 'foreign-women-in-laos' }],
  [
    '--record convictions-in-reporting-period',
    { record: { kind: 'statistic', id: 'convictions-in-reporting-period' } },
  ],
  ['--record place/thailand', { record: { kind: 'place', id: 'thailand' } }],
  ['--passage prosecution.4,passage/protection.7', { passage: ['prosecution.4', 'protection.7'] }],
  ['--scheme hti --ambiguous', { scheme: 'hti', ambiguous: true }],
])('crosswalks %s finds what the library finds', async (line, criteria) => {
  const found = findCrosswalkEntries(criteria as object);
  expect(found.length).toBeGreaterThan(0);
  const argv = ['crosswalks', ...line.split(' ').filter((each) => each !== '')];
  const { code, stderr, stdout } = await captured([...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(found);
  const list = (await captured(argv)).stdout.replace(/\s/g, '');
  for (const { id } of found) expect(list).toContain(`${id}:`);
});

test('a record without a code can be asked for, and finding nothing is success', async () => {
  const uncoded = findings.find(({ id }) => entries.every(({ subject }) => subject !== id));
  const line = ['crosswalks', '--subject', uncoded?.id ?? ''];
  expect(await captured(line)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'No entries match.\n',
  });
  expect((await captured([...line, '--json'])).stdout).toBe('[]\n');
});

test('every entry is shown in full, with its code, its reasons and its quotes', async () => {
  const { code, stdout } = await captured(['crosswalks', ...entries.map(({ id }) => id)]);
  expect(code).toBe(0);
  const views = stdout.split(/^(?=\S+ \(crosswalk entry\)$)/m);
  expect(views).toHaveLength(entries.length);
  for (const [
    index,
    { ambiguous, code: own, evidence, rationale, records, says },
  ] of entries.entries()) {
    // A long word may be broken over lines.
    const view = (views[index] ?? '').replace(/\s/g, '');
    for (const text of [
      `Code${own}(`,
      rationale,
      ambiguous?.dependsOn ?? '',
      says ?? '',
      ...evidence.flatMap(({ quote, passage }) => [`“${quote}”`, passage]),
      ...records.map(({ id }) => id),
      evidence.length === 0 ? 'none: the text is silent' : '',
    ]) {
      expect(view).toContain(text.replace(/\s/g, ''));
    }
  }
});

test('CSV has the columns and rows of the data files', async () => {
  const whole = contentsOf('crosswalk-entries.csv');
  expect((await captured(['crosswalks', '--csv'])).stdout).toBe(whole);
  const { stdout } = await captured(['crosswalks', 'hti/minstand', '--csv']);
  expect(stdout.split('\r\n')[0]).toBe(whole.split('\r\n')[0]);
  expect(Papa.parse(stdout, { header: true }).data[0]).toMatchObject({ id: 'hti/minstand' });
});

test("export hti prints HTI's own columns; alternatives come in columns at the end", async () => {
  for (const alternatives of [false, true]) {
    const { stdout } = await captured([
      'export',
      'hti',
      ...(alternatives ? ['--alternatives'] : []),
    ]);
    const [row] = Papa.parse<Record<string, string>>(stdout, { header: true }).data;
    const expected = Object.entries(toHti({ alternatives }));
    expect(Object.entries(row ?? {})).toEqual(expected.map(([name, code]) => [name, String(code)]));
  }
  const json = await captured(['export', 'hti', '--json', '--alternatives']);
  expect(JSON.parse(json.stdout)).toEqual(toHti({ alternatives: true }));
  expect(JSON.parse((await captured(['export', 'hti', '--json'])).stdout)).toEqual(toHti());
});
