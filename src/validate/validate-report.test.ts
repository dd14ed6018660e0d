import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { type Problem, validateReport } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { unfrozenIn } from '../../tests/example/unfrozen-in.js';
import { integrityRules } from './rules.js';

/** Data of which nothing is known, as `JSON.parse` gives them. */
// biome-ignore lint/suspicious/noExplicitAny: each test changes them in a way that the types would refuse.
type Unknown = any;

/** The problems of the example report after a change. */
function problemsAfter(change: (data: Unknown) => void): readonly Problem[] {
  const data: unknown = structuredClone(velmora);
  change(data);
  const result = validateReport(data);
  return result.ok ? [] : result.problems;
}

const codesPathsAndIds = (problems: readonly Problem[]) =>
  problems.map(({ code, path, id }) => [code, path, id]);

describe('a sound report', () => {
  test.each([
    ['the made-up one', velmora],
    ['the one of this package', tipReportLaos2012],
    ['one read from JSON', JSON.parse(JSON.stringify(velmora))],
  ])('is returned: %s', (_, data) => {
    expect(validateReport(data)).toEqual({ ok: true, report: data });
  });

  test('is returned as a frozen copy that shares nothing with the input', () => {
    const data = structuredClone(velmora);
    const result = validateReport(data);
    expect(result.ok).toBe(true);
    expect(unfrozenIn(result)).toEqual(['']);
    expect(unfrozenIn(data)).not.toEqual([]);
    if (result.ok) expect(sharedObjects(result.report, data)).toEqual([]);
  });
});

describe('what the records and the text tell of each other', () => {
  test('a quote altered by one letter', () => {
    const problems = problemsAfter((data) => {
      data.statistics[1].evidence[0].quote = 'nine convictioms in 2029';
    });
    expect(problems[0]).toEqual({
      code: 'quotes-stand-in-their-unit',
      path: 'statistics[1].evidence[0].quote',
      id: 'convictions-2029',
      message: expect.stringContaining('"nine convictioms in 2029"'),
      hint: expect.stringContaining('letter for letter'),
    });
  });

  test('every quote altered by one letter', () => {
    let quotes = 0;
    const { report, narrative, ...collections } = velmora;
    for (const [name, records] of [['report', [report]], ...Object.entries(collections)] as const) {
      for (const [r, { evidence, id }] of records.entries()) {
        for (const [e, { quote }] of evidence.entries()) {
          const problems = problemsAfter((data) => {
            const record = name === 'report' ? data.report : data[name][r];
            record.evidence[e].quote = quote.replace(/\p{L}(?!.*\p{L})/u, '#');
          });
          const path = `${name === 'report' ? name : `${name}[${r}]`}.evidence[${e}].quote`;
          expect(codesPathsAndIds(problems)).toContainEqual([
            'quotes-stand-in-their-unit',
            path,
            id,
          ]);
          quotes += 1;
        }
      }
    }
    expect(quotes).toBeGreaterThan(20);
  });

  test('a dangling id', () => {
    const problems = problemsAfter((data) => {
      data.recommendations[0].organizations = ['coast-gard'];
    });
    expect(problems).toEqual([
      {
        code: 'references-resolve',
        path: 'recommendations[0].organizations[0]',
        id: 'train-coast-guard',
        message: 'the dataset has no organization "coast-gard"',
        hint: expect.stringContaining('"coast-guard"'),
      },
    ]);
  });

  test('a duplicate id', () => {
    const problems = problemsAfter((data) => {
      data.places[2].id = 'government';
    });
    expect(codesPathsAndIds(problems)).toContainEqual([
      'ids-are-unique-and-in-style',
      'places[2].id',
      'government',
    ]);
  });

  test('problems in several places', () => {
    const problems = problemsAfter((data) => {
      data.statistics[0].quantity.value = 13;
      data.findings[0].pillarsInferred = true;
    });
    const codes = new Set(problems.map(({ code }) => code));
    expect(codes).toContain('every-figure-is-carried');
    expect(codes).toContain('inferred-values-say-so');
  });
});

describe('the shape', () => {
  test('a number where missing stands', () => {
    const problems = problemsAfter((data) => {
      data.statistics[2].quantity.value = 0;
    });
    expect(problems).toEqual([
      {
        code: 'unknown-key',
        path: 'statistics[2].quantity.value',
        id: 'sentences',
        message:
          'unknown key "value"; a missing quantity has only these keys: kind, reason, phrase, occurred',
        hint: 'Take the key out, or write the one that is meant',
      },
    ]);
  });

  test('a swapped range', () => {
    const problems = problemsAfter((data) => {
      Object.assign(data.statistics[3].quantity, { minimum: 90, maximum: 40 });
    });
    expect(problems).toEqual([
      {
        code: 'wrong-value',
        path: 'statistics[3].quantity.maximum',
        id: 'fees',
        message: 'expected a maximum not below the minimum, which is 90; got 40',
        hint: 'Write one of the values that are expected',
      },
    ]);
  });

  test('extra keys, one problem each', () => {
    const problems = problemsAfter((data) => {
      data.places[0].population = 1;
      data.places[0]['odd; key'] = 1;
      data.more = [];
    });
    expect(codesPathsAndIds(problems)).toEqual([
      ['unknown-key', 'places[0].population', 'velmora'],
      ['unknown-key', 'places[0]["odd; key"]', 'velmora'],
      ['unknown-key', 'more', null],
    ]);
    expect(problems[1]?.message).toMatch(/^unknown key "odd; key"; a place has only these keys: /);
  });

  test('keys that every object inherits', () => {
    const data = JSON.parse(
      JSON.stringify(velmora).replace('"numeric":', '"__proto__":{},"constructor":1,"numeric":'),
    );
    const result = validateReport(data);
    expect(result.ok ? [] : codesPathsAndIds(result.problems)).toEqual([
      ['unknown-key', 'places[0].codes.__proto__', 'velmora'],
      ['unknown-key', 'places[0].codes.constructor', 'velmora'],
    ]);
  });

  test('a key left out, a wrong type, and a wrong term', () => {
    const problems = problemsAfter((data) => {
      delete data.statistics[0].notes;
      data.statistics[1].quantity.value = '9';
      data.findings[1].continuity = 'always';
      data.organizations[0].evidence = [];
    });
    expect(codesPathsAndIds(problems)).toEqual([
      ['missing-key', 'statistics[0].notes', 'convictions-2030'],
      ['wrong-type', 'statistics[1].quantity.value', 'convictions-2029'],
      ['wrong-value', 'findings[1].continuity', 'one-provider-of-legal-aid'],
      ['missing-key', 'organizations[0].evidence[0]', 'government'],
    ]);
  });

  test('the id is that of the unit, the section or the report, and null where it can not be read', () => {
    const problems = problemsAfter((data) => {
      data.report.tier = '4';
      data.narrative.kind = 'text';
      data.narrative.sections[1].heading = '';
      data.narrative.sections[1].paragraphs[0].number = 0;
      data.narrative.sections[1].paragraphs[0].units[1].text = ' ';
      data.statistics[0].id = 7;
      data.victimCategories[1].related[0].id = 7;
    });
    expect(codesPathsAndIds(problems)).toEqual([
      ['wrong-value', 'report.tier', 'example-report-2031-velmora'],
      ['wrong-value', 'narrative.kind', null],
      ['wrong-value', 'narrative.sections[1].heading', 'trafficking-profile'],
      ['wrong-value', 'narrative.sections[1].paragraphs[0].number', 'trafficking-profile'],
      ['wrong-value', 'narrative.sections[1].paragraphs[0].units[1].text', 'trafficking-profile.2'],
      ['wrong-type', 'statistics[0].id', null],
      ['wrong-type', 'victimCategories[1].related[0].id', 'velmoran-men-in-ostland'],
    ]);
  });

  test('where it is wrong, its problems come alone', () => {
    const problems = problemsAfter((data) => {
      data.statistics[1].evidence[0].quote = 'nine convictioms in 2029';
      data.places[0].population = 1;
    });
    expect(codesPathsAndIds(problems)).toEqual([
      ['unknown-key', 'places[0].population', 'velmora'],
    ]);
  });

  test('a code of shape is the name of no rule', () => {
    const names = integrityRules.map(({ name }) => name);
    for (const code of ['missing-key', 'unknown-key', 'wrong-type', 'wrong-value', 'unreadable']) {
      expect(names).not.toContain(code);
    }
  });
});

test('of data that cannot be read, the problem is with the whole', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(validateReport(proxy)).toEqual({
    ok: false,
    problems: [
      {
        code: 'unreadable',
        path: '',
        id: null,
        message: 'the data could not be read to their end: a part of them throws, or is too large',
        hint: 'Give plain data, as JSON.parse returns them, and of a large report first a part',
      },
    ],
  });
});

describe('any other input gives problems, and no error', () => {
  const cyclic: Record<string, unknown> = structuredClone(velmora) as never;
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
    ['300,000 wrong records', { ...velmora, places: new Array(300_000).fill(0) }, 'wrong-type'],
    [
      '300,000 unknown keys',
      {
        ...velmora,
        ...Object.fromEntries(Array.from({ length: 300_000 }, (_, n) => [`k${n}`, 0])),
      },
      'unknown-key',
    ],
  ])('%s', (_, input, code) => {
    const result = validateReport(input);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.message).toMatch(/[^.]$/);
    expect(problems[0]?.hint).toMatch(/^[A-Z].*[^.]$/s);
  });
});

/** The objects that two values have in common. */
function sharedObjects(one: unknown, other: unknown): readonly object[] {
  const others = objectsIn(other);
  return [...objectsIn(one)].filter((object) => others.has(object));
}

function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}
