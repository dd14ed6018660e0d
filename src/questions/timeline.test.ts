import {
  getStatistic,
  metadata,
  type Period,
  type TimelineEntry,
  type TipReport,
  timeline,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const shown = (entries: readonly TimelineEntry[]) =>
  entries.map(({ when, event, record }) => `${when} ${event} ${record.id}`);

test('the history of law comes first, dated facts in order, undated ones last', () => {
  const entries = timeline();
  expect(shown(entries).slice(0, 3)).toEqual([
    '2006 revised penal-code-article-134',
    '2007 partly-approved national-plan-of-action',
    '2007 finding plan-of-action-approved-by-national-assembly',
  ]);
  const dates = entries.map(({ when }) => when);
  const undated = dates.indexOf(null);
  expect(dates.slice(undated)).toEqual(dates.slice(undated).fill(null));
  expect(dates[undated - 1]).toBe('2012-06-19');
  expect(shown(entries.filter(({ record }) => record.kind === 'legal-provision'))).toEqual([
    '2006 revised penal-code-article-134',
    '2007 partly-approved national-plan-of-action',
    '2010-04-01/2011-03-31 drafted victim-protection-guidelines',
  ]);
});

test('the day of publication has no phrase, and is not inferred', () => {
  expect(timeline().find(({ event }) => event === 'published')).toEqual({
    event: 'published',
    when: '2012-06-19',
    phrase: null,
    inferred: false,
    record: metadata,
  });
});

test.each([
  ['In mid-2011', '2011-06~/2011-07~', true],
  ['In the fall of 2011', '2011-23', false],
])('%j keeps its imprecision, and says whether it is inferred', (phrase, when, inferred) => {
  expect(timeline().find((entry) => entry.phrase === phrase)).toMatchObject({ when, inferred });
});

test('every date that the schema accepts has its place in the year', () => {
  const dates = [
    '2011',
    '2011-33',
    '2011-01?',
    '2011-02~',
    '2011-21',
    '2011-34%',
    '2011-22',
    '2011-24',
    '2012',
  ];
  const [record] = velmora.findings;
  const findings = dates.toReversed().map((edtf) => ({
    ...record,
    period: { basis: 'part-of-year', phrase: 'then', edtf, inferred: true },
  }));
  const from = { ...velmora, findings } as unknown as TipReport;
  const entries = timeline({ from }).filter(({ event }) => event === 'finding');
  expect(entries.map(({ when }) => when)).toEqual(dates);
});

test.each<[string, TipReport]>([
  ['Laos', tipReportLaos2012],
  ['Velmora', velmora],
])('every record of %s with a period is there, and none without', (_, from) => {
  const { findings, statistics } = from;
  const withPeriod = [...statistics, ...findings].filter(({ period }) => period.phrase !== null);
  const there = timeline({ from }).filter(({ event }) => /^(?:figure|finding)$/.test(event));
  expect(new Set(there.map(({ record }) => record))).toEqual(new Set(withPeriod));
});

/** A report with one figure per period, and no other date but its publication in 2031. */
function figuresOf(periods: readonly (string | null)[]): TipReport {
  const figure: TipReport['statistics'][number] = getStatistic('fees', { from: velmora });
  const statistics = periods.map((edtf, index) => ({
    ...figure,
    id: `figure-${index}`,
    period: { ...figure.period, phrase: 'then', edtf } as Period,
  }));
  return { ...velmora, statistics, legalProvisions: [], findings: [] };
}

test.each([
  ['a year before its months', ['2030', '2030-01']],
  ['a month before its days', ['2030-01', '2030-01-01']],
  ['months in their order', ['2030-02', '2030-10']],
  ['a year before the next, whatever its month', ['2029-12', '2030']],
  ['a period at its first day', ['2030-03', '2030-04-01/2031-03-31', '2030-05']],
  ['seasons in their order', ['2030-21', '2030-22', '2030-23', '2030-24']],
  ['spring from March', ['2030-02', '2030-21', '2030-04']],
  ['summer from June', ['2030-05', '2030-22', '2030-07']],
  ['fall from September', ['2030-08', '2030-23', '2030-10']],
  ['winter in December', ['2030-11', '2030-24', '2031-01']],
  ['an approximate month as that month', ['2030-05', '2030-06~/2030-07~', '2030-06-02']],
  ['what has no date last', ['2030', '9999-12-31', null]],
])('%s', (_, ordered) => {
  for (const given of [ordered, ordered.toReversed()]) {
    const figures = timeline({ from: figuresOf(given) }).filter(({ event }) => event === 'figure');
    expect(figures.map(({ when }) => when)).toEqual(ordered);
  }
});

test('facts with the same start stay in the order of the records', () => {
  const from = figuresOf(['2030', null, '2029', '2030', null, '2029']);
  expect(timeline({ from }).map(({ record }) => record.id)).toEqual([
    'figure-2',
    'figure-5',
    'figure-0',
    'figure-3',
    'example-report-2031-velmora',
    'figure-1',
    'figure-4',
  ]);
});
