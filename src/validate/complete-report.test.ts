import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { completeReport } from 'tip-report-laos-2012/schemas';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

/** A copy without empty lists, and without `report` and `kind` in records. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== 'object' || value === null) return value;
  const isRecord = 'evidence' in value;
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      !(isRecord && ['kind', 'report'].includes(key)) &&
      !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, short(part)]));
}

test.each([
  ['Laos', tipReportLaos2012],
  ['Velmora', velmora],
])(
  'every list that is empty, and the kind and report of every record, can be left out: %s',
  (_, report) => {
    const written = { $schema: 'schema.json', ...Object(short(report)) };
    const before = structuredClone(written);
    expect(completeReport(written)).toEqual(report);
    expect(written).toEqual(before);
  },
);

test('what can have one value only can be left out, but not what says which type a part has', () => {
  const current = { basis: 'reporting-period', which: 'current', phrase: 'a', edtf: 'b' };
  const { statistics } = Object(
    completeReport({ statistics: [{ period: current, quantity: { value: 3 } }] }),
  );
  expect(statistics[0].period).toEqual({ ...current, inferred: true });
  expect(statistics[0].quantity).toEqual({ value: 3 });
});

test('a complete report stays as it is', () => {
  expect(completeReport(tipReportLaos2012)).toEqual(tipReportLaos2012);
});

test('what must not be empty, and what may be left out, is not added', () => {
  const { places, statistics } = Object(
    completeReport({
      places: [{ kind: 'place', evidence: [{ quote: 'x' }] }, {}],
      statistics: null,
    }),
  );
  expect(places[0].evidence).toEqual([{ quote: 'x' }]);
  expect(places[1]).not.toHaveProperty('evidence');
  expect(statistics).toBeNull();
});

test('only an own $schema at the top is removed', () => {
  const { metadata } = Object(completeReport({ $schema: 'x', metadata: { $schema: 'x' } }));
  expect(metadata).toHaveProperty('$schema');
});

test.each([null, 'text', 12, [], [{ $schema: 'x' }]])(
  'data that are not a report stay as they are: %j',
  (data) => {
    expect(completeReport(data)).toEqual(data);
  },
);

test('data that throw stay as they are', () => {
  const data = {
    get metadata() {
      throw new Error('no');
    },
  };
  expect(completeReport(data)).toBe(data);
});

test('the key __proto__ of foreign data changes nothing', () => {
  const data = JSON.parse(
    '{"metadata":{"id":"a"},"places":[{"__proto__":{"kind":"place"},"toString":1}]}',
  );
  const { places } = Object(completeReport(data));
  expect(Object.getPrototypeOf(places[0])).toBe(Object.prototype);
  expect(Object.hasOwn(places[0], '__proto__')).toBe(true);
});
