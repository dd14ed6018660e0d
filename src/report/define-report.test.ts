import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { unfrozenIn } from '../../tests/example/walk.js';
import { defineReport } from './define-report.js';

/** A copy of Velmora that can be changed. */
const copy = () => structuredClone(velmora) as typeof velmora;

test('the report has the data that were given', () => {
  expect(defineReport(copy())).toEqual(velmora);
  expect(defineReport(tipReportLaos2012)).toEqual(tipReportLaos2012);
});

test.each([
  ['nothing', (given: typeof velmora) => given],
  ['its outside', (given: typeof velmora) => Object.freeze(given)],
])('it is frozen at every depth even if %s was frozen before', (_, frozen) => {
  const given = frozen(copy());
  expect(unfrozenIn(defineReport(given))).toEqual([]);
  expect(Object.isFrozen(given.statistics)).toBe(false);
  expect(Object.isFrozen(given.statistics[0]?.quantity)).toBe(false);
});

test('a later change of what was given does not reach it', () => {
  const given = copy();
  const report = defineReport(given);
  Object.assign(given.statistics[0]?.quantity ?? {}, { value: 13 });
  expect(report).toEqual(velmora);
});

test('it keeps loops, shared parts and the key __proto__', () => {
  const shared = { text: 'once' };
  const given: Record<string, unknown> = { list: [shared, shared] };
  given['self'] = given;
  Object.defineProperty(given, '__proto__', { value: { own: true }, enumerable: true });
  const report: Record<string, unknown> = Object(defineReport(given as never));
  expect(report).not.toBe(given);
  expect(report['self']).toBe(report);
  const [first, second] = report['list'] as readonly object[];
  expect(first).toBe(second);
  expect(first).not.toBe(shared);
  expect(Object.hasOwn(report, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  expect(unfrozenIn(report)).toEqual([]);
});
