// Input that is large, deep or turns back on itself gets an answer or a clear error, before the time of a test is up.

import * as main from 'tip-report-laos-2012';
import { citationFormats, cite } from 'tip-report-laos-2012/citations';
import { findCrosswalkEntries, getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inheritedNames, onPrototypes } from './hostile.js';

const laos = main.tipReportLaos2012;

/** Calls without the types that would refuse them. */
const lookUpCode = getCrosswalkEntry as unknown as (...given: unknown[]) => unknown;

/** Data of which nothing is known. */
// biome-ignore lint/suspicious/noExplicitAny: each test changes them in a way that the types would refuse.
type Unknown = any;

const copy = (): Unknown => structuredClone(laos);

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'innermost';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const long = 'words of no report '.repeat(550_000);

const cyclic: Record<string, unknown> = { ...laos };
cyclic['statistics'] = [cyclic];
cyclic['narrative'] = { kind: 'narrative', sections: [cyclic] };
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

const deepLists = nested(10_000, (inner) => [inner]);
const deepObjects = nested(10_000, (inner) => ({ inner }));

const lists = [
  'statistics',
  'victimCategories',
  'legalProvisions',
  'recommendations',
  'findings',
  'organizations',
  'places',
] as const;

/** A report with 100,000 records, sound each by itself. */
function many(): Unknown {
  const report = copy();
  for (const name of lists) {
    const records = report[name] as readonly { readonly id: string }[];
    report[name] = Array.from({ length: 14_300 }, (_, index) => {
      const record = records[index % records.length];
      return index < records.length ? record : { ...record, id: `${record?.id}-${index}` };
    });
  }
  return report;
}

const large: readonly (readonly [string, unknown])[] = [
  ['an object that holds itself', cyclic],
  ['a list that holds itself', cyclicList],
  ['lists nested 10,000 levels', deepLists],
  ['objects nested 10,000 levels', deepObjects],
  ['nesting under a list of a report', { ...laos, statistics: deepLists }],
  [
    'nesting in a record',
    { ...laos, statistics: [{ ...laos.statistics[0], quantity: deepObjects }] },
  ],
  ['10 MB of text', long],
  ['10 MB of text as a key', { ...laos, [long]: 1 }],
  ['10 MB of text as an id', { ...laos, places: [{ ...laos.places[0], id: long }] }],
  [
    '10 MB of text as a quote',
    {
      ...laos,
      places: [{ ...laos.places[0], evidence: [{ unit: 'prosecution.1', quote: long }] }],
    },
  ],
  ['100,000 records that are none', { ...laos, places: new Array(100_000).fill(0) }],
];

let before: readonly string[];
beforeEach(() => {
  before = onPrototypes();
});
afterEach(() => {
  expect(onPrototypes()).toEqual(before);
  expect(({} as Unknown).polluted).toBe(undefined);
});

/** Checks that a call answers, or throws an error in words of ours, of which a screen can show all. */
function expectAnswerOrClearError(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const { message, name } = error as Error;
    expect([
      'CriterionError',
      'RangeError',
      'TypeError',
      'UnknownFormatError',
      'UnknownIdError',
    ]).toContain(name);
    expect(message).toMatch(/^(?:Expected |Unknown |There is no |The )/);
    expect(message.length).toBeLessThan(5000);
  }
}

describe('validateReport', () => {
  test.each(large)('refuses %s', (_, input) => {
    const result = validateReport(input);
    expect(result.ok).toBe(false);
    for (const { code, hint, message } of result.ok ? [] : result.problems.slice(0, 100)) {
      expect([code, hint].every((words) => words.length > 0 && words.length < 2000)).toBe(true);
      expect(message.length).toBeLessThan(5000);
    }
  });

  test('reads a sentence of 10 MB', () => {
    const report = copy();
    report.narrative.sections[1].paragraphs[0].units[0].text = long.trim();
    expect(validateReport(report).ok).toBe(false);
  });

  test('reads a quote and a sentence of 10 MB that agree', () => {
    const report = copy();
    report.narrative.sections[1].paragraphs[0].units[0].text = long.trim();
    for (const record of report.findings) {
      for (const each of record.evidence) {
        if (each.unit === report.narrative.sections[1].paragraphs[0].units[0].id)
          each.quote = long.trim();
      }
    }
    expect(validateReport(report).ok).toBe(false);
  });

  test('goes through 100,000 records', () => {
    const city = laos.places.find(({ type }) => type === 'city');
    const cities = Array.from({ length: 100_000 }, (_, index) => ({
      ...city,
      id: `city-${index}`,
    }));
    expect(validateReport({ ...laos, places: [...laos.places, ...cities] }).ok).toBe(true);
  });
});

describe('defineReport', () => {
  test.each([...large, ['100,000 records', many()] as const])('copies %s', (_, input) => {
    const defined: unknown = main.defineReport(input as never);
    if (typeof input !== 'object') expect(defined).toBe(input);
    else {
      expect([Object.is(defined, input), Object.isFrozen(defined)]).toEqual([false, true]);
    }
  });

  test('keeps a loop and a depth', () => {
    const loop = main.defineReport(cyclic as never) as Unknown;
    expect(loop.statistics[0]).toBe(loop);
    let [levels, inner] = [0, main.defineReport(deepObjects as never) as Unknown];
    for (; typeof inner === 'object'; inner = inner.inner) {
      if (!Object.isFrozen(inner)) throw new Error(`Level ${levels} is not frozen`);
      levels += 1;
    }
    expect(levels).toBe(10_000);
  });
});

const functions = Object.entries(
  main as unknown as Readonly<Record<string, (...given: unknown[]) => unknown>>,
);
const finders = functions.filter(([name]) => /^find[A-Z]/.test(name));
const getters = functions.filter(([name]) => /^get[A-Z]/.test(name));
const readers = functions.filter(([name]) =>
  /^(?:searchText|timeline|records[A-Z]\w+|locateEvidence)$/.test(name),
);
const others = functions.filter(([name]) =>
  /^(?:boundsOf|comparablePenalties|compareStatistics|formatQuantity|hasNumber|isMissing|legalHistory|locateEvidence|text\w+)$/.test(
    name,
  ),
);

test('the functions are all there', () => {
  expect([finders, getters, readers, others].map(({ length }) => length)).toEqual([7, 9, 5, 11]);
});

describe.each(large)('given %s', (_, input) => {
  test.each([...finders, ...getters, ...others, ...readers])('%s', (_name, call) => {
    expectAnswerOrClearError(() => call(input, input));
  });

  test.each(finders)('%s in it', (_name, call) => {
    expectAnswerOrClearError(() => call({}, { from: input }));
    expectAnswerOrClearError(() => call({ type: input, [String(long)]: input }));
  });

  test.each(getters)('%s in it', (_name, call) => {
    expectAnswerOrClearError(() => call('thailand', { from: input }));
  });

  test('the readers of whole reports', () => {
    for (const [, call] of readers)
      expectAnswerOrClearError(() => call('protection.1', { from: input }));
    expectAnswerOrClearError(() => main.timeline({ from: input as never }));
  });

  test('cite', () => {
    for (const format of citationFormats) {
      expectAnswerOrClearError(() => cite(input as never, format));
      expectAnswerOrClearError(() => cite(main.report, format, { accessed: input as never }));
      expectAnswerOrClearError(() =>
        cite({ ...main.convictions2011, notes: input as never }, format),
      );
    }
    expectAnswerOrClearError(() => cite(main.report, input as never));
  });

  test('the crosswalks', () => {
    expectAnswerOrClearError(() => findCrosswalkEntries(input as never));
    for (const name of ['scheme', 'code', 'record', 'unit', 'ambiguous']) {
      expectAnswerOrClearError(() => findCrosswalkEntries({ [name]: input } as never));
    }
    expectAnswerOrClearError(() => lookUpCode(input, 'minstand'));
    expectAnswerOrClearError(() => lookUpCode('hti', input));
  });
});

describe('100,000 records', () => {
  const report = many();
  test('are found, searched and put in order', () => {
    for (const [, call] of finders) expect(call({}, { from: report })).toHaveLength(14_300);
    expect(main.getPlace('thailand', { from: report }).id).toBe('thailand');
    expect(main.searchText('police', { from: report }).length).toBeGreaterThan(1000);
    expect(main.timeline({ from: report }).length).toBeGreaterThan(1000);
    expect(main.recordsMentioning('thailand', { from: report }).length).toBeGreaterThan(1000);
  });

  test('an unknown id among them', () => {
    expect(() => main.getPlace('thailandd' as never, { from: report })).toThrow(
      main.UnknownIdError,
    );
  });

  test('100,000 values of a criterion', () => {
    const values: 'city'[] = new Array(100_000).fill('city');
    expect(main.findPlaces({ type: values })).toEqual(main.findPlaces({ type: 'city' }));
    expect(() => main.findPlaces({ type: [...values, 'nowhere'] as 'city'[] })).toThrow(
      main.CriterionError,
    );
  });
});

describe.each(inheritedNames)('the inherited name %s', (name) => {
  const own = JSON.parse(`{"${name}":{"polluted":true}}`) as object;

  test('is an unknown id', () => {
    for (const [, call] of getters) expect(() => call(name)).toThrow(main.UnknownIdError);
    expect(() => main.recordsCiting(name as never)).toThrow(main.UnknownIdError);
    expect(() => main.recordsMentioning(name as never)).toThrow(main.UnknownIdError);
    expect(() => cite({ ...main.convictions2011, id: name as never }, 'apa')).toThrow(
      main.UnknownIdError,
    );
  });

  test('is an unknown criterion and an unknown value', () => {
    for (const [, call] of [
      ...finders,
      ['', findCrosswalkEntries as never] as (typeof finders)[number],
    ]) {
      expect(() => call(own)).toThrow(main.CriterionError);
    }
    expect(() => main.findPlaces({ type: name as never })).toThrow(main.CriterionError);
    expect(() => findCrosswalkEntries({ scheme: name as never })).toThrow(main.CriterionError);
    expect(() => lookUpCode(name, name)).toThrow(main.CriterionError);
    expect(() => lookUpCode('hti', name)).toThrow(main.CriterionError);
  });

  test('is an unknown format, option and kind', () => {
    expect(() => cite(main.report, name as never)).toThrow(/^Unknown citation format/);
    expect(() => cite(main.report, 'apa', own)).toThrow(TypeError);
    expect(() => cite({ kind: name } as never, 'apa')).toThrow(/^Expected what is cited/);
  });

  test('is copied as a key of its own, and finds no words', () => {
    const defined = main.defineReport(own as never) as object;
    expect(Object.keys(defined)).toEqual([name]);
    expect(Object.getPrototypeOf(defined)).toBe(Object.prototype);
    expect(main.searchText(name).every(({ score }) => score > 0)).toBe(true);
  });
});

test('the values that an error lists are a copy', () => {
  const refused = (): main.CriterionError => {
    try {
      main.findStatistics({ measure: 'nothing' as never });
    } catch (error) {
      if (error instanceof main.CriterionError) return error;
    }
    throw new Error('No CriterionError came');
  };
  expect(() => (refused().allowed as string[]).push('nothing')).toThrow(TypeError);
  expect(refused().allowed).not.toContain('nothing');
});
