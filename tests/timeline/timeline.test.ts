import { timeline, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

const shown = timeline().map(({ when, event, record }) => `${when} ${event} ${record.id}`);

test('dated facts stand in order, undated ones last', () => {
  expect(shown.slice(0, 3)).toEqual([
    '2006 revised penal-code-article-134',
    '2007 approved national-plan-of-action',
    '2007 finding plan-of-action-approved-by-national-assembly',
  ]);
  expect(shown.slice(11, 16)).toEqual([
    '2011-04-01/2012-03-31 finding cases-investigated-and-offenders-convicted',
    '2011-06~/2011-07~ finding anti-trafficking-division-upgraded',
    '2011-23 finding law-review-committee-approved',
    '2012-06-19 published tip-report-2012-laos',
    'null figure officially-returned-victims',
  ]);
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
