import Papa from 'papaparse';
import { findings } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkEntries,
  findCrosswalkEntries,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../build/testing/published.js';
import { captured, inOneLine } from './testing/captured.js';

const entries: readonly CrosswalkEntry[] = crosswalkEntries;

async function json(...argv: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await captured(['crosswalks', ...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('what is found is what the library finds', () => {
  test.each([
    [[], {}],
    [['--scheme', 'isic,iccs'], { scheme: ['isic', 'iccs'] }],
    [
      ['--scheme', 'hti', '--variable', 'tier', '--variable', 'prosnum'],
      { scheme: 'hti', variable: ['tier', 'prosnum'] },
    ],
    [['--subject', 'foreign-women-in-laos'], { subject: 'foreign-women-in-laos' }],
    [['--record', 'convictions-2011'], { record: { kind: 'statistic', id: 'convictions-2011' } }],
    [['--record', 'place/thailand'], { record: { kind: 'place', id: 'thailand' } }],
    [['--unit', 'prosecution.4'], { unit: 'prosecution.4' }],
    [['--scheme', 'hti', '--ambiguous'], { scheme: 'hti', ambiguous: true }],
  ] as const)('%o', async (argv, criteria) => {
    const found = findCrosswalkEntries(criteria as object);
    expect(found.length).toBeGreaterThan(0);
    expect(await json(...argv)).toEqual(found);
  });
});

test('a record that has no code is no mistake', async () => {
  const uncoded = findings.find(({ id }) => entries.every(({ subject }) => subject !== id));
  expect(await json('--subject', uncoded?.id ?? '')).toEqual([]);
  const { code, stderr } = await captured(['crosswalks', '--subject', uncoded?.id ?? '']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'No entries match.\n' });
});

test('every entry is shown in full, with its code, its reasons and all its words', async () => {
  const { code, stdout } = await captured(['crosswalks', ...entries.map(({ id }) => id)]);
  expect(code).toBe(0);
  const views = stdout.split(/^(?=\S+ \(crosswalk entry\)$)/m);
  expect(views).toHaveLength(entries.length);
  for (const [index, entry] of entries.entries()) {
    const view = inOneLine(views[index] ?? '');
    expect(view.startsWith(`${entry.id} (crosswalk entry)`)).toBe(true);
    expect(view).toContain(` Code ${entry.code} `);
    const told = [
      entry.rationale,
      entry.ambiguous?.hangsOn ?? '',
      entry.says ?? '',
      ...entry.evidence.flatMap(({ quote, unit }) => [`“${quote}”`, unit]),
    ];
    // A long word may be broken over lines.
    for (const each of told)
      expect(view.replaceAll(' ', '')).toContain(inOneLine(each).replaceAll(' ', ''));
    for (const { id } of entry.records) expect(view.replaceAll(' ', '')).toContain(id);
    expect(view.includes('none: the text is silent')).toBe(entry.evidence.length === 0);
  }
});

test('the table has the code, the alternative and what it rests on', async () => {
  const { stdout } = await captured(['crosswalks', '--scheme', 'isic,tvpa'], { columns: 200 });
  expect(stdout).toMatch(/^ {2}C14 \(manufacture of wearing apparel\) +1410 \(.*\) +\S+/m);
  expect(stdout).toMatch(/^ {2}silent \(the text says nothing on it\) +none +the text is silent$/m);
  expect(stdout).toContain('18 entries.');
});

test('CSV has the columns and the rows of the data files', async () => {
  const whole = (await captured(['crosswalks', '--csv'])).stdout;
  expect(whole).toBe(contentsOf('crosswalk-entries.csv'));
  const { stdout } = await captured(['crosswalks', 'hti/minstand', '--csv']);
  const [header = ''] = whole.split('\r\n', 1);
  expect(Papa.parse(stdout, { header: true }).data[0]).toMatchObject({
    id: 'hti/minstand',
    code: '-1',
  });
  expect(stdout.startsWith(`${header}\r\n`)).toBe(true);
});

test('nothing found is no failure', async () => {
  expect(
    await captured(['crosswalks', '--scheme', 'isic', '--unit', 'prosecution.1']),
  ).toMatchObject({ code: 0, stdout: '', stderr: 'No entries match.\n' });
});

describe('export hti', () => {
  test('is the file of the data', async () => {
    const { code, stdout } = await captured(['export', 'hti']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: contentsOf('hti.csv') });
  });

  test('with alternatives has them in columns at the end', async () => {
    const { stdout } = await captured(['export', 'hti', '--alternatives']);
    const [row] = Papa.parse<Record<string, string>>(stdout, { header: true }).data;
    const expected = Object.entries(toHti({ alternatives: true }));
    expect(Object.entries(row ?? {})).toEqual(expected.map(([name, code]) => [name, String(code)]));
    expect(expected.length).toBeGreaterThan(Object.keys(toHti()).length);
  });

  test('as JSON', async () => {
    const { stdout } = await captured(['export', 'hti', '--json', '--alternatives']);
    expect(JSON.parse(stdout)).toEqual(toHti({ alternatives: true }));
    expect(JSON.parse((await captured(['export', 'hti', '--json'])).stdout)).toEqual(toHti());
  });
});
