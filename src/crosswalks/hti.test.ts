// The row of Human Trafficking Indicators, beside the rules of its codebook and the records.

import {
  convictions2011,
  report,
  type VictimCategory,
  victimCategories,
} from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkSchemes,
  htiEntries,
  htiTable,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { publishedColumns, publishedRows } from './testing/published-rows.js';

const entries: readonly CrosswalkEntry[] = htiEntries;
const codes = new Map(entries.map(({ variable, code }) => [variable, code]));
const uncoded = [
  'TRAFFICKING_FLOWS',
  'TRAFFICKING_TYPES',
  'PROSECUTION',
  'PROTECTION',
  'PREVENTION',
];

describe('the row', () => {
  test("has HTI's own columns, in its order, up to its section on international law", () => {
    const wanted = publishedColumns
      .slice(0, publishedColumns.indexOf('INTERNATIONAL_LAWS'))
      .filter((name) => !uncoded.includes(name));
    expect(Object.keys(toHti())).toEqual(wanted);
    expect(wanted).toHaveLength(50);
    for (const row of publishedRows) for (const name of uncoded) expect(row[name]).toBe('');
  });

  test('names the country as the published rows do, and the year of the report', () => {
    const { country, ccode, year } = toHti();
    for (const row of publishedRows) {
      expect(row['country']).toBe(country);
      expect(row['ccode']).toBe(String(ccode));
    }
    expect(report.title).toContain(String(year));
  });

  test('holds numbers', () => {
    const { country: _, ...cells } = toHti();
    for (const cell of Object.values(cells)) expect(cell).toSatisfy(Number.isInteger);
  });

  test('has the alternatives at the end, where they are asked for', () => {
    const plain = toHti();
    const full = toHti({ alternatives: true });
    const ambiguous = entries.filter((entry) => entry.ambiguous !== null);
    expect(Object.keys(full)).toEqual([
      ...Object.keys(plain),
      ...ambiguous.map(({ variable }) => `${variable}_alternative`),
    ]);
    expect(full).toMatchObject(plain);
    for (const { variable, ambiguous: choice } of ambiguous) {
      expect(full, variable).toHaveProperty(`${variable}_alternative`, choice?.alternative);
    }
    expect(toHti({ alternatives: false })).toEqual(plain);
  });

  test.each([{}, { alternatives: true }])('has a column for each cell: %o', (options) => {
    const { columns, row } = htiTable(options);
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(row));
    expect(row).toEqual(toHti(options));
    for (const { name, codes: labels } of columns) {
      if (['country', 'ccode', 'year', 'prosnum'].includes(name)) expect(labels).toEqual([]);
      else expect(labels.map(({ code }) => code)).toContain(row[name as 'tier']);
    }
  });
});

describe('the table', () => {
  test('says what each column holds, of a variable in the words of the scheme', () => {
    const titles = htiTable().columns.map(({ name, title }) => [name, title]);
    expect(titles).toEqual([
      ['country', "Country, by HTI's name for it"],
      ['ccode', 'Number of the country in the Correlates of War project'],
      ['year', 'Year of the report'],
      ...Object.entries(crosswalkSchemes.hti.variables).map(([name, { title }]) => [name, title]),
    ]);
  });

  test('says of an alternative what it is one to, with the same codes', () => {
    const { columns } = htiTable({ alternatives: true });
    const own = columns.find(({ name }) => name === 'victimpunish');
    expect(columns.find(({ name }) => name === 'victimpunish_alternative')).toEqual({
      name: 'victimpunish_alternative',
      title:
        'Whether officials penalize victims for acts that result from their trafficking: the code that a careful second coder could give',
      codes: own?.codes,
    });
  });
});

describe("the codebook's rules", () => {
  test('−1 rests on words that say so', () => {
    const no = entries.filter(({ code }) => code === -1);
    expect(no.map(({ variable }) => variable)).toEqual(['minstand', 'victimid', 'victimservices']);
    for (const { evidence } of no) expect(evidence).not.toEqual([]);
  });

  test('0 rests on words only where a careful coder could have read them otherwise', () => {
    for (const { variable, code, evidence, ambiguous } of entries) {
      if (code === 0) expect(evidence.length > 0, variable).toBe(ambiguous !== null);
    }
  });

  test('no yes rests on people whom the text calls vulnerable', () => {
    const vulnerable = new Set<string>(
      victimCategories.filter(({ status }) => status === 'vulnerable').map(({ id }) => id),
    );
    expect(vulnerable.size).toBe(2);
    for (const { variable, code, records } of entries) {
      if (code === 1) for (const { id } of records) expect(vulnerable, variable).not.toContain(id);
    }
  });

  test('prosnum falls back to the convictions of the period', () => {
    expect(codes.get('prosnum')).toBe(convictions2011.quantity.value);
  });

  test('a role that is named has a place in the order, and only such', () => {
    for (const role of ['source', 'transit', 'destination']) {
      expect(codes.get(`${role}_order`) !== 0, role).toBe(codes.get(role) === 1);
    }
  });

  test('the tier is that of the record', () => {
    expect(codes.get('tier')).toBe(Number(report.tier));
  });
});

describe('what the victim categories say', () => {
  const roles = { source: 'source', transit: 'transit', dest: 'destination', internal: 'internal' };
  const sexual = ['forced-prostitution', 'sex-trafficking', 'sexual-servitude'];
  // The opening sentence doesn't say which group is subjected to which form.
  const opening = 'women-children-and-men';

  function expected(role: string, test: (category: VictimCategory) => boolean): 0 | 1 {
    const bearing = (victimCategories as readonly VictimCategory[]).filter(
      (each) =>
        each.status !== 'vulnerable' &&
        each.routes.some((route) => route.role === role) &&
        test(each),
    );
    return bearing.length > 0 ? 1 : 0;
  }

  const has = (category: VictimCategory, ...forms: readonly string[]): boolean =>
    category.exploitation.some(({ form }) => forms.includes(form));

  const ofChildren = ({ id, who }: VictimCategory): boolean =>
    id !== opening && who.groups.some((group) => ['boys', 'children', 'girls'].includes(group));

  test.each(Object.entries(roles))('is what the variables of %s say', (ending, role) => {
    expect(codes.get(`p${ending}`)).toBe(expected(role, (each) => has(each, ...sexual)));
    expect(codes.get(`l${ending}`)).toBe(expected(role, (each) => has(each, 'forced-labor')));
    expect(codes.get(`ds${ending}`)).toBe(
      expected(role, ({ exploitation }) =>
        exploitation.some(({ sectors }) =>
          sectors.some(({ sector }) => sector === 'domestic-service'),
        ),
      ),
    );
    expect(codes.get(`cp${ending}`)).toBe(
      expected(role, (each) => ofChildren(each) && has(each, ...sexual)),
    );
    expect(codes.get(`cl${ending}`)).toBe(
      expected(role, (each) => ofChildren(each) && has(each, 'forced-labor')),
    );
    expect(codes.get(`cs${ending}`)).toBe(expected(role, (each) => has(each, 'child-soldiering')));
  });
});

test.each([
  ['no object', null, 'Expected options to be an object, got null.'],
  [
    'an unknown option',
    { alternative: true },
    'Unknown option "alternative". There is: alternatives.',
  ],
  ['no boolean', { alternatives: 1 }, 'Expected options.alternatives to be a boolean, got 1.'],
])('options that are %s are refused', (_, options, message) => {
  expect(() => toHti(options as never)).toThrow(new TypeError(message));
  expect(() => htiTable(options as never)).toThrow(new TypeError(message));
});
