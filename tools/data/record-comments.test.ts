import { convictionsInReportingPeriod, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { withRecordComments } from './record-comments.js';

const source = `import { defineStatistic } from './define.js';

/** Anything. */
export const convictionsInReportingPeriod = defineStatistic({});

export const convictions2010 = defineStatistic({});

/** A passage keeps its comment. */
export const prosecution1 = definePassage({});
`;

test('a comment has the figure with its period and source, and the quotes; it stays the same when made again', () => {
  const commented = withRecordComments(source, tipReportLaos2012);
  expect(commented).not.toContain('Anything');
  expect(commented).toContain('/** A passage keeps its comment. */');
  expect(commented).toContain(
    [
      '/**',
      ' * Convictions in 2010.',
      ' *',
      ' * - 33 convictions; “in 2010” (calendar year); source: the report itself; before you compare: the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell; convictions, cases and alleged offenders can’t be turned into a conviction rate',
    ].join('\n'),
  );
  expect(commented).toContain(' * - “resulting in 37 convictions” (`prosecution.4`)\n');
  expect(withRecordComments(commented, tipReportLaos2012)).toBe(commented);
});

test('no text can end the comment', () => {
  const evidence = [{ passage: 'prosecution.4', quote: 'one\n*/ two' }] as const;
  const statistics = [{ ...convictionsInReportingPeriod, label: 'A */ {@link B}', evidence }];
  const report = { ...tipReportLaos2012, statistics };
  const [own = ''] = source.match(/^export const convictionsInReportingPeriod.*$/m) ?? [];
  const commented = withRecordComments(own, report);
  expect(commented).toContain(' * A *\\/ {\\@link B}.\n');
  expect(commented).toContain('“one *\\/ two”');
  expect(withRecordComments(commented, report)).toBe(commented);
});

test('a constant without a record is an error', () => {
  const unknown = 'export const convictions2012 = defineStatistic({});';
  expect(() => withRecordComments(unknown, tipReportLaos2012)).toThrow('convictions2012');
});
