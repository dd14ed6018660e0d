import {
  type Dataset,
  type Period,
  type TimelineEntry,
  timeline,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { firstOf } from '../../tests/example/first-of.js';

const shown = (entries: readonly TimelineEntry[] = timeline()) =>
  entries.map(({ when, event, record }) => `${when} ${event} ${record.id}`);

test('dated facts are in order, undated ones last', () => {
  expect(shown().slice(0, 3)).toEqual([
    '2006 revised penal-code-article-134',
    '2007 approved national-plan-of-action',
    '2007 finding plan-of-action-approved-by-national-assembly',
  ]);
  expect(shown().slice(11, 16)).toEqual([
    '2011-04-01/2012-03-31 finding cases-investigated-and-offenders-convicted',
    '2011-06~/2011-07~ finding anti-trafficking-division-upgraded',
    '2011-23 finding law-review-committee-approved',
    '2012-06-19 published tip-report-2012-laos',
    'null figure officially-returned-victims',
  ]);
});

test('the day of publication has no words, and infers nothing', () => {
  expect(timeline().find(({ event }) => event === 'published')).toEqual({
    event: 'published',
    when: '2012-06-19',
    phrase: null,
    inferred: false,
    record: tipReportLaos2012.report,
  });
});

test('fuzzy dates stay fuzzy, and say what is inferred', () => {
  const entries = timeline();
  expect(entries.find(({ phrase }) => phrase === 'In mid-2011')?.inferred).toBe(true);
  expect(entries.find(({ phrase }) => phrase === 'In the fall of 2011')?.inferred).toBe(false);
});

test('every record with a period is there, and none without', () => {
  const { findings, statistics } = tipReportLaos2012;
  const withPeriod = [...statistics, ...findings].filter(({ period }) => period.phrase !== null);
  const there = timeline().filter(({ event }) => event === 'figure' || event === 'finding');
  expect(new Set(there.map(({ record }) => record))).toEqual(new Set(withPeriod));
});

test('of what happened to law, all that has a date is there; what is awaited has none', () => {
  const events = timeline().filter(({ record }) => record.kind === 'legal-provision');
  expect(shown(events)).toEqual([
    '2006 revised penal-code-article-134',
    '2007 approved national-plan-of-action',
    '2010-04-01/2011-03-31 drafted victim-protection-guidelines',
  ]);
});

/** A report with a figure of each period, and nothing else that has a date but its publication in 2031. */
function figuresOf(...periods: readonly (string | null)[]): Dataset {
  const figure = firstOf<Dataset['statistics'][number]>(velmora.statistics);
  const statistics = periods.map((edtf, index) => ({
    ...figure,
    id: `figure-${index}`,
    period: { ...figure.period, phrase: 'then', edtf } as Period,
  }));
  return { ...velmora, statistics, legalProvisions: [], findings: [] };
}

const order = (...periods: readonly (string | null)[]) =>
  timeline({ from: figuresOf(...periods) })
    .filter(({ event }) => event === 'figure')
    .map(({ when }) => when);

test.each([
  ['a year before its parts', ['2029-12', '2030', '2030-01', '2030-01-01', '2030-02', '2030-10']],
  ['a period at its first day', ['2030-03', '2030-04-01/2031-03-31', '2030-05']],
  ['seasons at their months', ['2030-02', '2030-21', '2030-04', '2030-23', '2030-24', '2031-01']],
  ['a fuzzy month as that month', ['2030-05', '2030-06~/2030-07~', '2030-06?', '2030-06-02']],
  ['what has no date last', ['2030', '9999-12-31', null]],
])('%s', (_, ordered) => {
  expect(order(...ordered)).toEqual(ordered);
  expect(order(...ordered.toReversed())).toEqual(ordered);
});

test('what begins at the same time stays in the order of the records', () => {
  const entries = timeline({ from: figuresOf('2030', null, '2029', '2030', null, '2029') });
  expect(shown(entries)).toEqual([
    '2029 figure figure-2',
    '2029 figure figure-5',
    '2030 figure figure-0',
    '2030 figure figure-3',
    '2031-06-20 published example-report-2031-velmora',
    'null figure figure-1',
    'null figure figure-4',
  ]);
});
