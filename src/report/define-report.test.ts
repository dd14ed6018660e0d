import { createHash } from 'node:crypto';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { small } from '../../tests/example/small-data.js';
import { unfrozenIn } from '../../tests/example/unfrozen-in.js';
import { defineReport } from './define-report.js';
import { frozenCopy } from './frozen-copy.js';

test('the report has the data that were given', () => {
  expect(defineReport(small)).toEqual(small);
  expect(defineReport(tipReportLaos2012)).toEqual(tipReportLaos2012);
});

test('everything in it is frozen, and nothing that was given is', () => {
  expect(unfrozenIn(velmora)).toEqual([]);
  const given = structuredClone(small) as typeof small;
  const report = defineReport(given);
  expect(unfrozenIn(report)).toEqual([]);
  expect(Object.isFrozen(given)).toBe(false);
  expect(Object.isFrozen(given.statistics[0].quantity)).toBe(false);
});

test('it is frozen below what was frozen already', () => {
  const given = structuredClone(small) as typeof small;
  Object.freeze(given);
  Object.freeze(given.statistics);
  expect(unfrozenIn(defineReport(given))).toEqual([]);
});

test('a later change of what was given does not reach it', () => {
  const given = structuredClone(small) as typeof small;
  const report = defineReport(given);
  Object.assign(given.statistics[0].quantity, { value: 13 });
  expect(report.statistics[0]?.quantity).toEqual({ kind: 'exact', value: 12 });
});

test('a copy keeps loops, what occurs twice, and odd keys', () => {
  const shared = { text: 'once' };
  const value: Record<string, unknown> = { list: [shared, shared] };
  value['self'] = value;
  Object.defineProperty(value, '__proto__', { value: { own: true }, enumerable: true });
  const copy = frozenCopy(value);
  expect(copy).not.toBe(value);
  expect(copy['self']).toBe(copy);
  const [first, second] = copy['list'] as readonly object[];
  expect(first).toBe(second);
  expect(first).not.toBe(shared);
  expect(Object.hasOwn(copy, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(unfrozenIn(copy)).toEqual([]);
});

test('the made-up report tells the truth of its text', () => {
  const text = velmora.narrative.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units))
    .map((unit) => unit.text + unit.separator)
    .join('');
  expect(createHash('sha256').update(text).digest('hex')).toBe(velmora.report.source.sha256);
  expect([...text].length).toBe(velmora.report.source.codePoints);
});
