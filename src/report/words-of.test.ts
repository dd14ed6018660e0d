import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { everyShape } from '../../tests/example/every-shape.js';
import { norvath, quellmar, tarvania } from '../../tests/example/narratives/narratives.js';
import type { Period } from '../parts/period/period.js';
import { dates, period } from '../parts/period/words.js';
import type { Quantity } from '../parts/quantity/quantity.js';
import { figure } from '../parts/quantity/words.js';
import { plain } from '../parts/words.js';
import { eachRecord } from './each-record.js';
import { wordsOf } from './words-of.js';

const reports = [tipReportLaos2012, everyShape, tarvania, quellmar, norvath];
const records = reports.flatMap((report) => [...eachRecord(report)].map(({ record }) => record));

const known = new Set(records.map(({ kind, id }) => `${kind}/${id}`));

function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  expect(known).toContain(`${kind}/${id}`);
  return id;
}

test.each(records.map((record) => [record.id, record] as const))(
  '%s: every text of the record is in its fields, and every mention resolves',
  (_, record) => {
    const { fields, summary, title } = wordsOf(record);
    const told = fields.map(({ label, values }) => {
      const lines = values.map((value) => plain(value, nameOf));
      for (const line of [label, ...lines]) {
        expect(line).toMatch(/\S/);
        expect(line).not.toMatch(/undefined|null|NaN/);
      }
      return lines.join('\n');
    });
    const all = [title, ...told].join('\n').toLowerCase();
    for (const text of textsIn(record)) expect(all).toContain(text.toLowerCase());
    expect(fields.length).toBeGreaterThan(0);
    const line = plain(summary, nameOf);
    expect(line).not.toMatch(/undefined|null|\n/);
    if ('hedges' in record) {
      for (const { phrase } of record.hedges) expect(line).toContain(`“${phrase}”`);
    }
    if ('attribution' in record) expect(line).toContain('source: ');
  },
);

/** Every text of a record that is not a code or an id, and every phrase. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (['evidence', 'notes', 'citeAs'].includes(key)) return [];
    return key === 'phrase' && typeof part === 'string' ? [part] : textsIn(part);
  });
}

test('a hedge of one route says which, and the places of routes are named', () => {
  const record = everyShape.victimCategories.find(({ id }) => id === 'refugees-and-others');
  const { fields, summary } = wordsOf(record ?? everyShape.metadata);
  const valuesOf = (label: string) =>
    fields.find((field) => field.label === label)?.values.map((value) => plain(value, nameOf));
  expect(valuesOf('Qualifiers')).toEqual(['“sometimes” (transit and “casinos” only)']);
  expect(valuesOf('Routes')).toEqual([
    'within the country: “from the coast to Port Vel”, XV (inferred from “the coast”) → port-vel (“Port Vel”)',
    'through the country: ostland (“Ostland”) → port-vel (“Port Vel”) → “abroad”',
  ]);
  expect(valuesOf('Identified at')).toEqual(['port-vel', 'ostland']);
  expect(valuesOf('Exploited by')).toEqual([
    '“officers of the coast guard” (coast-guard)',
    '“neighbors”',
  ]);
  expect(valuesOf('Ages')).toEqual(['“as young as 11”', '“aged 15 to 17”', '“under 18”']);
  expect(plain(summary, nameOf)).toContain('“at risk”');
});

test('a law shows the limits of its penalties and ratings, and no revision that the text does not name', () => {
  const record = tarvania.legalProvisions.find(({ id }) => id === 'penal-code');
  const summary = plain(wordsOf(record ?? tarvania.metadata).summary, nameOf);
  expect(summary).toContain("“up to 20 years' imprisonment”, “if the victim is a child”");
  expect(summary).toContain('rape”, “with regard to sex trafficking”');
  expect(summary).toMatch(/^Articles 12, 12-bis of the Penal Code; /);
});

test("a special case isn't a tier", () => {
  expect(wordsOf(norvath.metadata).summary.join('')).toMatch(/^Special Case; /);
});

test('a term that is "other" is explained', () => {
  const record = tarvania.organizations.find(({ id }) => id === 'harbor-mission');
  expect(wordsOf(record ?? tarvania.metadata).fields.at(-1)).toEqual({
    label: 'Terms “other”',
    values: [['type: “a charity”']],
  });
});

test('the status of a group is in its summary', () => {
  const statuses = new Map(
    tipReportLaos2012.victimCategories.map((record) => [
      record.status,
      plain(wordsOf(record).summary, nameOf),
    ]),
  );
  expect(statuses.get('subjected')).toContain('not called victims');
  expect(statuses.get('vulnerable')).toContain('called vulnerable, not victims');
  expect(statuses.get('returned-including-victims')).toContain(
    'the report mentions victims among them',
  );
});

describe('a figure', () => {
  test.each<[Quantity, string]>([
    [{ kind: 'exact', value: 20 }, '20 cases'],
    [{ kind: 'verbal', phrase: 'fewer' }, '“fewer” (in words only)'],
    [
      { kind: 'exact', value: 500, money: { currency: 'USD', equivalent: true, converted: null } },
      '$500 (the equivalent of an amount in a currency that the report doesn’t name)',
    ],
    [
      { kind: 'missing', reason: 'not-reported', phrase: 'no report', occurred: 'not-stated' },
      'no number (not reported; not zero)',
    ],
    [
      { kind: 'missing', reason: 'other', phrase: 'did not publish any', occurred: 'not-stated' },
      'no number (“did not publish any”; not zero)',
    ],
    [
      { kind: 'bound', relation: 'at-most', value: 8, phrase: 'up to eight' },
      'at most 8 cases (“up to eight”)',
    ],
  ])('%j', (quantity, expected) => {
    expect(figure(quantity, 'cases')).toBe(expected);
  });
});

describe('a period', () => {
  test.each<[Period, words: string, dates: readonly string[]]>([
    [{ basis: 'unspecified', phrase: null, edtf: null, inferred: false }, 'no period stated', []],
    [
      { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
      '“During the year” (dates not specified)',
      [],
    ],
    [
      { basis: 'part-of-year', phrase: 'In the fall', edtf: '2011-23', inferred: false },
      '“In the fall” (part of year)',
      ['fall of 2011'],
    ],
    [
      { basis: 'part-of-year', phrase: 'mid-2011', edtf: '2011-05~/2011-07~', inferred: true },
      '“mid-2011” (part of year)',
      ['about May 2011 to about July 2011 (dates inferred; the report doesn’t give them)'],
    ],
    ...[
      ['2011-26', 'northern summer of 2011'],
      ['2011-32', 'southern winter of 2011'],
      ['2011-33', 'first quarter of 2011'],
      ['2011-39~', 'about last third of 2011'],
      ['2011-41?', 'possibly second half of 2011'],
      ['2011-06%', 'possibly about June 2011'],
      ['2011-06?/2011-07', 'possibly June 2011 to July 2011'],
    ].map(([edtf = '', words = '']): [Period, string, readonly string[]] => [
      { basis: 'part-of-year', phrase: 'then', edtf, inferred: false },
      '“then” (part of year)',
      [words],
    ]),
    [
      { basis: 'span', phrase: 'Since 2011', edtf: '2011/..', inferred: false },
      '“Since 2011” (span)',
      ['from 2011'],
    ],
    [
      { basis: 'span', phrase: 'Until 2011', edtf: '../2011', inferred: false },
      '“Until 2011” (span)',
      ['until 2011'],
    ],
  ])('%j', (given, inWords, itsDates) => {
    expect(period(given)).toBe(inWords);
    expect(dates(given)).toEqual(itsDates);
  });
});
