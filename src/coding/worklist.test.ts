import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { norvath, quellmar, tarvania } from '../../tests/example/narratives/narratives.js';
import { recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { worklistOf } from './worklist.js';

const uncoded: TipReport = {
  ...velmora,
  ...Object.fromEntries(recordKinds.map(({ collection }) => [collection, []])),
};

test('nothing is left of the report of this package', () => {
  expect(worklistOf(tipReportLaos2012)).toEqual([]);
});

test('a finished report has no figure, hedge or sentence left', () => {
  for (const report of [velmora, tarvania, quellmar, norvath]) {
    for (const { quotedBy, uncoded: left } of worklistOf(report)) {
      expect(quotedBy).toBe('records');
      expect(left.filter(({ what }) => what !== 'name')).toEqual([]);
    }
  }
});

test('a report without records has every sentence, with its figures, hedges and names in order', () => {
  const list = worklistOf(uncoded);
  const item = list.find(({ passage }) => passage === 'trafficking-profile.2');
  expect(item).toMatchObject({ quotedBy: 'no record' });
  expect(item?.uncoded.map(({ reading, text, what }) => [what, text, reading])).toEqual([
    ['hedge', 'Some', 'kind: extent, degree: some'],
    ['name', 'Ostland', null],
    ['hedge', 'normally', 'kind: frequency, degree: normally'],
    ['figure', '$40', 'amount'],
    ['figure', '$90', 'amount'],
  ]);
  for (const { text, uncoded: left } of list) {
    for (const { end, start, text: words } of left) expect(text.slice(start, end)).toBe(words);
  }
});

test('a name is coded by a record of that name, or by one that quotes it', () => {
  const open = (report: TipReport) =>
    worklistOf(report).flatMap(({ uncoded: left }) =>
      left.filter(({ what }) => what === 'name').map(({ text }) => text),
    );
  expect(open(uncoded)).toContain('Port Vel');
  const { organizations, places } = velmora;
  expect(open({ ...uncoded, places })).not.toContain('Port Vel');
  expect(open({ ...uncoded, organizations })).toContain('Port Vel');
  expect(open({ ...uncoded, organizations })).not.toContain('Harbor Mission');
  const listed = { passage: 'protection.1', quote: 'in Port Vel', reason: 'Made up for tests' };
  expect(open({ ...uncoded, uncoded: [listed] })).not.toContain('Port Vel');
});

test('a sentence that only an organization or place quotes is left, and says so, as validate does', () => {
  const quotedBy = (report: TipReport) =>
    new Map(worklistOf(report).map((item) => [item.passage, item.quotedBy]));
  const { places } = velmora;
  const named = places.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  const [first = ''] = named;
  expect(quotedBy({ ...uncoded, places }).get(first)).toBe('organizations and places only');
  expect(quotedBy(velmora).get(first)).toBeUndefined();
});

test('two names that "and" joins can be coded one by one, as a nationality too', () => {
  const names = (report: TipReport) =>
    worklistOf(report).flatMap(({ uncoded: left }) =>
      left.filter(({ what }) => what === 'name').map(({ text }) => text),
    );
  const { victimCategories, ...rest } = tipReportLaos2012;
  const both = 'Vietnamese and Chinese';
  const only = (country: string) =>
    victimCategories.filter(({ who }) =>
      who.nationalities.every((nationality) => nationality.country !== country),
    );
  expect(names({ ...rest, victimCategories: only('CN') })).toContain(both);
});

test('a report without a record of its own has a worklist too', () => {
  const { metadata: _, ...partial } = velmora;
  expect(worklistOf(partial)).toEqual(worklistOf(velmora));
});
