import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { completeReport, type Problem, validateReport } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { hostile, hostileTexts } from '../../tests/bad-input/hostile-text.js';
import { velmora } from '../../tests/example/example-report.js';
import { unfrozenIn } from '../../tests/example/walk.js';
import { type Changes, changed } from './testing/changed.js';

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = validateReport(input);
  return result.ok ? [] : result.problems;
};

/** The code, path and id of each problem of the example report after some changes. */
const foundAfter = (changes: Changes) =>
  problemsOf(changed(changes)).map(({ code, path, id }) => [code, path, id]);

describe('a sound report', () => {
  test.each([
    ['the made-up one', velmora],
    ['the one of this package', tipReportLaos2012],
    ['one read from JSON', JSON.parse(JSON.stringify(velmora))],
  ])('is returned: %s', (_, data) => {
    expect(validateReport(data)).toEqual({ ok: true, report: data });
  });

  test('is returned as a frozen copy, and the input stays as it was', () => {
    const data = changed({});
    const result = validateReport(data);
    expect(result.ok && unfrozenIn(result.report)).toEqual([]);
    expect(data).toEqual(velmora);
    expect(unfrozenIn(data)).toContain('/statistics/0/evidence/0');
    expect(unfrozenIn(data)).toContain('/narrative/sections/0/paragraphs/0/passages/0');
  });
});

describe('what the records and the text say', () => {
  test('a quote altered by one letter', () => {
    const path = 'statistics[1].evidence[0].quote';
    expect(problemsOf(changed({ [path]: 'nine convictioms in 2029' }))[0]).toEqual({
      code: 'quotes-appear-in-their-passage',
      path,
      id: 'convictions-2029',
      message: expect.stringContaining('"nine convictioms in 2029"'),
      hint: expect.stringContaining('letter for letter'),
    });
  });

  test('a misspelt id', () => {
    expect(problemsOf(changed({ 'recommendations[0].organizations[0]': 'coast-gard' }))).toEqual([
      {
        code: 'references-resolve',
        path: 'recommendations[0].organizations[0]',
        id: 'train-coast-guard',
        message: expect.stringContaining('"coast-gard"'),
        hint: expect.stringContaining('"coast-guard"'),
      },
    ]);
  });
});

describe('the shape', () => {
  test('a number beside a missing quantity', () => {
    expect(problemsOf(changed({ 'statistics[2].quantity.value': 0 }))).toEqual([
      {
        ...{ code: 'unknown-key', path: 'statistics[2].quantity.value', id: 'sentences' },
        message: expect.stringContaining('kind, reason, phrase, occurred'),
        hint: expect.stringContaining('Remove the key'),
      },
    ]);
  });

  test('a range whose ends are swapped', () => {
    const quantity = 'statistics[3].quantity';
    const changes = { [`${quantity}.minimum`]: 90, [`${quantity}.maximum`]: 40 };
    expect(problemsOf(changed(changes))).toMatchObject([
      {
        ...{ code: 'wrong-value', path: 'statistics[3].quantity.maximum', id: 'fees' },
        message: expect.stringContaining('expected a maximum not below the minimum, which is 90'),
      },
    ]);
  });

  test('several unknown keys, one problem each', () => {
    const changes = { 'places[0].population': 1, 'places[0].odd; key': 1, more: [] };
    expect(foundAfter(changes)).toEqual([
      ['unknown-key', 'places[0].population', 'velmora'],
      ['unknown-key', 'places[0]["odd; key"]', 'velmora'],
      ['unknown-key', 'more', null],
    ]);
    expect(problemsOf(changed(changes))[1]?.message).toContain('"odd; key"');
  });

  test('keys that every object inherits', () => {
    const text = JSON.stringify(velmora);
    const data = JSON.parse(text.replace('"numeric":', '"__proto__":{},"constructor":1,$&'));
    expect(problemsOf(data).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-key', 'places[0].codes.__proto__'],
      ['unknown-key', 'places[0].codes.constructor'],
    ]);
  });

  test('each code', () => {
    const changes = {
      'statistics[0].notes': undefined,
      'statistics[1].quantity.value': '9',
      'findings[1].continuity': 'always',
      'organizations[0].evidence': [],
    };
    expect(foundAfter(changes)).toEqual([
      ['missing-key', 'statistics[0].notes', 'convictions-2030'],
      ['wrong-type', 'statistics[1].quantity.value', 'convictions-2029'],
      ['wrong-value', 'findings[1].continuity', 'one-provider-of-legal-aid'],
      ['missing-key', 'organizations[0].evidence[0]', 'government'],
    ]);
  });

  test('the id is that of the record, passage or section, and null if it cannot be read', () => {
    const section = 'narrative.sections[1]';
    const changes = {
      'metadata.tier': '4',
      'narrative.kind': 'text',
      [`${section}.heading`]: '',
      [`${section}.paragraphs[0].number`]: 0,
      [`${section}.paragraphs[0].passages[1].text`]: ' ',
      'statistics[0].id': 7,
      'victimCategories[1].related[0].id': 7,
    };
    expect(foundAfter(changes).map(([, path, id]) => [path, id])).toEqual([
      ['metadata.tier', 'example-report-2031-velmora'],
      [`${section}.paragraphs[0].passages[1].text`, 'trafficking-profile.2'],
      [`${section}.paragraphs[0].number`, 'trafficking-profile'],
      [`${section}.heading`, 'trafficking-profile'],
      ['narrative.kind', null],
      ['statistics[0].id', null],
      ['victimCategories[1].related[0].id', 'velmoran-men-in-ostland'],
    ]);
  });

  test('structural problems are reported alone', () => {
    const changes = {
      'statistics[1].evidence[0].quote': 'nine convictioms',
      'places[0].population': 1,
    };
    expect(foundAfter(changes)).toEqual([['unknown-key', 'places[0].population', 'velmora']]);
  });
});

describe('of more problems than anyone reads, the first are listed', () => {
  const [first] = velmora.places;
  const uncited = Array.from({ length: 2_000 }, (_, index) => ({
    ...velmora.findings[0],
    id: `finding-${index}`,
    evidence: [{ passage: 'no.passage', quote: 'none' }],
  }));

  test.each<readonly [string, object]>([
    ['many empty records', { statistics: Array.from({ length: 10_000 }, () => ({})) }],
    ['many wrong items', { places: [{ ...first, evidence: new Array(10_000).fill(0) }] }],
    ['many unknown keys', Object.fromEntries(uncited.map(({ id }) => [id, 0]))],
    ['many quotes from nowhere', { findings: uncited }],
  ])('%s', (_, change) => {
    const problems = problemsOf({ ...velmora, ...change });
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', path: '', id: null });
    expect(new Set(problems.map(({ path }) => path)).size).toBe(problems.length);
    expect(JSON.stringify(problems).length).toBeLessThan(1_000_000);
  });
});

test('a record with the id of the report is no problem besides that of a wrong id', () => {
  for (const id of [null, undefined, 'Velmora 2031', 2031]) {
    const written = completeReport({ ...velmora, metadata: { ...velmora.metadata, id } });
    const asLeftOut = JSON.parse(
      JSON.stringify(written).replaceAll(`"report":"${velmora.metadata.id}",`, ''),
    );
    expect(problemsOf(completeReport(asLeftOut)).map(({ path }) => path)).toEqual(['metadata.id']);
  }
});

describe('the hint fits the value', () => {
  test.each<readonly [string, Changes, RegExp | string]>([
    ['a number where text is expected', { 'statistics[0].label': 2030 }, /in quotes/],
    ['a year', { 'statistics[1].period.edtf': 2029 }, /in quotes/],
    ['a term that is a number', { 'metadata.tier': 2 }, /in quotes/],
    ['text with a colon, read as an object', { 'statistics[0].label': { a: 'b' } }, /has a colon/],
    ['a key of several words', { 'statistics[0].the report': 'said' }, /has a colon/],
    ['null', { 'statistics[0].label': null }, 'Write a value of the type that is expected'],
    ['an unknown key', { 'statistics[0].value': 3 }, /the one that you meant$/],
    ['an unknown term', { 'statistics[0].unit': 'ngo' }, /one of the values/],
    ['an id in another form', { 'statistics[0].id': 'Calls_2030' }, 'Write a value as expected'],
  ])('%s', (_, changes, hint) => {
    const [problem] = problemsOf(changed(changes));
    expect(problem?.hint).toEqual(hint instanceof RegExp ? expect.stringMatching(hint) : hint);
  });
});

test.each<readonly [string, unknown, string]>([
  ['statistics[0].quantity', 12, 'an object whose kind is "exact", "estimate", "range"'],
  ['statistics[0].quantity', { value: 12 }, '"exact", "estimate", "range"'],
  ['statistics[0].attribution', 'government', 'an object whose voice is "report", "government"'],
  ['statistics[0].period', '2030', 'an object whose basis is "reporting-period"'],
])('a part of the wrong type is told which types there are: %s, case %#', (path, value, types) => {
  const [problem] = problemsOf(changed({ [path]: value }));
  expect(problem?.message).toContain(types);
});

const endless: unknown[] = [];
endless.length = 4e9;

test.each([
  ['statistics', new Array(10_001).fill({}), 'at most 10000 items; got 10001'],
  ['statistics', endless, 'at most 10000 items; got 4000000000'],
  ['places[0].notes', endless, 'at most 10000 items; got 4000000000'],
  [
    'places[0].evidence',
    new Array(201).fill(velmora.places[0]?.evidence[0]),
    'at most 200 items; got 201',
  ],
  ['places[0].notes', new Array(10_000).fill('a'), 'at most 200 items; got 10000'],
  ['places[0].notes', ['a'.repeat(5001)], 'at most 5000 characters; got 5001'],
])('a list or text that is far too long is one problem: %s', (field, value, message) => {
  const problems = problemsOf(changed({ [field]: value }));
  expect(problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});

describe('what data have can be seen in the problems, and is cut if it is long', () => {
  test.each(hostileTexts)('%j', (text) => {
    const changes = {
      'places[0].id': text,
      'statistics[0].label': text,
      'statistics[0].unit': text,
      'narrative.sections[0].id': text,
    };
    const problems = problemsOf({ ...changed(changes), [text]: text });
    expect(problems.length).toBeGreaterThan(1);
    for (const each of problems) expect(Object.values(each).join('')).not.toMatch(hostile);
  });

  test('an id', () => {
    const [problem] = problemsOf(changed({ 'places[0].id': 'x'.repeat(1_000_000) }));
    expect(problem?.id?.length).toBeLessThan(200);
  });
});

describe('any other input gives problems, and no error', () => {
  const cyclic: Record<string, unknown> = { ...velmora };
  cyclic['statistics'] = [cyclic];
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const throwing = Object.defineProperty({ ...velmora }, 'places', {
    enumerable: true,
    get: () => {
      throw new Error('no places');
    },
  });
  const keys = Array.from({ length: 300_000 }, (_, n) => [`k${n}`, 0]);

  test.each<readonly [string, unknown, string]>([
    ['undefined', undefined, 'wrong-type'],
    ['null', null, 'wrong-type'],
    ['a number', Number.NaN, 'wrong-type'],
    ['text', JSON.stringify(velmora), 'wrong-type'],
    ['a list', [velmora], 'wrong-type'],
    ['a function', () => velmora, 'wrong-type'],
    ['a symbol', Symbol('report'), 'wrong-type'],
    ['a big integer', 1n, 'wrong-type'],
    ['an empty object', {}, 'missing-key'],
    ['an object without prototype', Object.create(null), 'missing-key'],
    ['a map', new Map(Object.entries(velmora)), 'missing-key'],
    ['a loop', cyclic, 'missing-key'],
    ['nesting without end', { ...velmora, statistics: deep }, 'wrong-type'],
    ['nesting under an unknown key', { ...velmora, deep }, 'unknown-key'],
    ['a getter that throws', throwing, 'unreadable'],
    ['a revoked proxy', revoked, 'unreadable'],
    ['a revoked proxy in a list', { ...velmora, statistics: [revoked] }, 'unreadable'],
    ['10,000 wrong records', { ...velmora, places: new Array(10_000).fill(0) }, 'wrong-type'],
    ['300,000 unknown keys', { ...velmora, ...Object.fromEntries(keys) }, 'unknown-key'],
  ])('%s', (_, input, code) => {
    const [problem] = problemsOf(input);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(/[^.]$/);
    expect(problem?.hint).toMatch(/^[A-Z].*[^.]$/s);
  });
});
