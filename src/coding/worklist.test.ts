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

test('a finished report has no figure, hedge or sentence left', () => {
  for (const report of [velmora, tipReportLaos2012, tarvania, quellmar, norvath]) {
    for (const { isQuoted, uncoded: left } of worklistOf(report)) {
      expect(isQuoted).toBe(true);
      expect(left.filter(({ what }) => what !== 'name')).toEqual([]);
    }
  }
});

test('a report without records has every sentence, with its figures, hedges and names in order', () => {
  const list = worklistOf(uncoded);
  const item = list.find(({ passage }) => passage === 'trafficking-profile.2');
  expect(item).toMatchObject({ isQuoted: false });
  expect(item?.uncoded.map(({ reading, text, what }) => [what, text, reading])).toEqual([
    ['hedge', 'Some', 'extent: some'],
    ['name', 'Ostland', null],
    ['hedge', 'normally', 'frequency: normally'],
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

test('a report without a record of its own has a worklist too', () => {
  const { metadata: _, ...partial } = velmora;
  expect(worklistOf(partial)).toEqual(worklistOf(velmora));
});
