// Input that is huge, deep or contains itself gets an answer or a clear error, before a test times out.

import * as main from 'tip-report-laos-2012';
import * as citations from 'tip-report-laos-2012/citations';
import * as crosswalks from 'tip-report-laos-2012/crosswalks';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectClear, functionsOf, inheritedNames, onPrototypes } from './hostile.js';

const { metadata, narrative, ...collections } = main.tipReportLaos2012;
const laos = { metadata, narrative, ...collections };
const { vientiane } = main;
const { cite } = citations;
const { findCrosswalkEntries, getCrosswalkEntry } = crosswalks;

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'innermost';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const long = 'words of no report '.repeat(50_000);
const cyclic: Record<string, unknown> = { ...laos };
cyclic['statistics'] = [cyclic];
cyclic['narrative'] = { kind: 'narrative', sections: [cyclic] };
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);
const deepLists = nested(10_000, (inner) => [inner]);
const deepObjects = nested(10_000, (inner) => ({ inner }));
const longQuote = [{ passage: 'prosecution.1', quote: long }];

const large: readonly (readonly [string, unknown])[] = [
  ['an object that contains itself', cyclic],
  ['a list that contains itself', cyclicList],
  ['lists nested 10,000 levels', deepLists],
  ['objects nested 10,000 levels', deepObjects],
  ['a report with a nested list', { ...laos, statistics: deepLists }],
  ['a report with a nested record', { ...laos, statistics: [{ quantity: deepObjects }] }],
  ['a huge text', long],
  ['a report with a huge key', { ...laos, [long]: 1 }],
  ['a report with a huge id', { ...laos, places: [{ ...vientiane, id: long }] }],
  ['a report with a huge quote', { ...laos, places: [{ ...vientiane, evidence: longQuote }] }],
  ['a report with 100,000 wrong records', { ...laos, places: new Array(100_000).fill(0) }],
];

/** A report with many copies of its records, each under an id of its own. */
const copies = 2_000;
const many = {
  ...laos,
  ...Object.fromEntries(
    Object.entries<readonly main.AnyRecord[]>(collections).map(([name, records]) => [
      name,
      Array.from({ length: copies }, (_, index) => {
        const record = records[index % records.length];
        return index < records.length ? record : { ...record, id: `${record?.id}-${index}` };
      }),
    ]),
  ),
} as typeof main.tipReportLaos2012;

let before: readonly string[];
beforeEach(() => {
  before = onPrototypes();
});
afterEach(() => {
  expect(onPrototypes()).toEqual(before);
});

const finders = functionsOf(main).filter(([name]) => name.startsWith('find'));
const answering = [main, citations, crosswalks]
  .flatMap(functionsOf)
  .filter(([name]) => name !== 'defineReport');
const getters = functionsOf(main).filter(
  ([name]) => name.startsWith('get') && name !== 'getRecord',
);

describe.each(large)('%s', (_, input) => {
  const from = { from: input };

  test.each(answering)('%s', (_name, call) => {
    for (const values of [
      ...[
        [input, input],
        [{}, from],
        ['protection.1', from],
        ['hti', input],
        [metadata, input],
      ],
      ...[[{ type: input, [long]: input }], [{ scheme: input }]],
      ...[
        [metadata, 'apa', { accessed: input }],
        [{ ...vientiane, notes: input }, 'bibtex'],
      ],
    ]) {
      try {
        call(...values);
      } catch (error) {
        expectClear(error);
      }
    }
  });

  test('defineReport copies it', () => {
    const defined: unknown = main.defineReport(input as never);
    expect(defined === input).toBe(typeof input !== 'object');
    expect(Object.isFrozen(defined)).toBe(true);
  });

  test('validateReport finds problems, and says so briefly', () => {
    const result = validateReport(input);
    expect(result.ok).toBe(false);
    for (const { code, hint, message } of result.ok ? [] : result.problems.slice(0, 100)) {
      for (const text of [code, hint, message]) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThan(5000);
      }
    }
  });
});

test('a copy keeps its loops and its depth', () => {
  type Loop = { readonly statistics: readonly [Loop] };
  const [loop] = (main.defineReport(cyclic as never) as unknown as Loop).statistics;
  // The record itself is copied, with the id of its report.
  const [within] = loop.statistics;
  expect(within.statistics[0]).toBe(within);
  let inner: unknown = main.defineReport(deepObjects as never);
  let levels = 0;
  for (; typeof inner === 'object' && Object.isFrozen(inner); levels += 1) {
    inner = (inner as { readonly inner: unknown }).inner;
  }
  expect(levels).toBe(10_000);
});

test('many records are found, searched and put in order', () => {
  const from = { from: many };
  for (const [, find] of finders) expect(find({}, from)).toHaveLength(copies);
  expect(main.getPlace('thailand', from).id).toBe('thailand');
  expect(() => main.getPlace('thailandd' as never, from)).toThrow(main.UnknownIdError);
  expect(main.searchText('police', from).length).toBeGreaterThan(100);
  expect(main.timeline(from).length).toBeGreaterThan(100);
  expect(main.recordsReferringTo({ kind: 'place', id: 'thailand' }, from).length).toBeGreaterThan(
    100,
  );
});

test('a criterion may have many values', () => {
  const values: 'city'[] = new Array(100_000).fill('city');
  expect(main.findPlaces({ type: values })).toEqual(main.findPlaces({ type: 'city' }));
  expect(() => main.findPlaces({ type: [...values, 'no' as 'city'] })).toThrow(main.CriterionError);
});

test.each(inheritedNames)('%s is an unknown name like any other', (inherited) => {
  const name = inherited as never;
  const own = JSON.parse(`{"${inherited}":{"polluted":true}}`) as never;
  for (const [, get] of getters) expect(() => get(name)).toThrow(main.UnknownIdError);
  for (const [, find] of finders) expect(() => find(own)).toThrow(main.CriterionError);
  expect(() => main.findPlaces({ type: name })).toThrow(main.CriterionError);
  expect(() => main.recordsCiting(name)).toThrow(main.UnknownIdError);
  expect(() => main.recordsReferringTo({ kind: 'place', id: name })).toThrow(main.UnknownIdError);
  expect(() => findCrosswalkEntries(own)).toThrow(main.CriterionError);
  expect(() => findCrosswalkEntries({ scheme: name })).toThrow(main.CriterionError);
  expect(() => getCrosswalkEntry(name)).toThrow(main.UnknownIdError);
  expect(() => cite({ ...vientiane, id: name }, 'apa')).toThrow(main.UnknownIdError);
  expect(() => cite(metadata, name)).toThrow(/^Unknown citation format/);
  expect(() => cite(metadata, 'apa', own)).toThrow(TypeError);
  expect(() => cite({ kind: name } as never, 'apa')).toThrow(/^Expected what is cited/);
  const defined: object = main.defineReport(own);
  expect(Object.keys(defined)).toEqual([inherited]);
  expect(Object.getPrototypeOf(defined)).toBe(Object.prototype);
});

test('the values that an error lists can not be changed', () => {
  const measure = 'nothing' as never;
  try {
    main.findStatistics({ measure });
    expect.unreachable();
  } catch (error) {
    expect(() => (error as { allowed: string[] }).allowed.push(measure)).toThrow(TypeError);
  }
  expect(() => main.findStatistics({ measure })).toThrow(main.CriterionError);
});
