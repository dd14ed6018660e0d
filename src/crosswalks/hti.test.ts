// The row of Human Trafficking Indicators, beside HTI's published rows, the rules of its codebook, and the records.

import {
  convictionsInReportingPeriod,
  metadata,
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

describe('the row', () => {
  test("has HTI's own columns, in its order, up to its section on international law", () => {
    const columns = publishedColumns.slice(0, publishedColumns.indexOf('INTERNATIONAL_LAWS'));
    const headings = columns.filter((name) => publishedRows.every((row) => row[name] === ''));
    expect(Object.keys(toHti())).toEqual(columns.filter((name) => !headings.includes(name)));
    for (const heading of headings) expect(heading).toBe(heading.toUpperCase());
  });

  test('names the country as the published rows do, and the year of the report', () => {
    const { country, ccode, year } = toHti();
    for (const row of publishedRows) {
      expect(row).toMatchObject({ country, ccode: String(ccode) });
    }
    expect(metadata.title).toContain(String(year));
  });

  test('has the alternatives at the end, if asked for', () => {
    const plain = toHti();
    const alternatives = entries.flatMap(({ variable, ambiguous }) =>
      ambiguous === null ? [] : [[`${variable}_alternative`, ambiguous.alternative]],
    );
    expect(Object.entries(toHti({ alternatives: true }))).toEqual([
      ...Object.entries(plain),
      ...alternatives,
    ]);
    expect(toHti({ alternatives: false })).toEqual(plain);
  });
});

describe('the table', () => {
  test.each([{}, { alternatives: true }])('has a column for each cell: %o', (options) => {
    const { columns, row } = htiTable(options);
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(row));
    expect(row).toEqual(toHti(options));
    for (const { name, codes: labels } of columns) {
      if (['country', 'ccode', 'year', 'prosnum'].includes(name)) expect(labels).toEqual([]);
      else expect(labels.map(({ code }) => code)).toContain(row[name as 'tier']);
    }
  });

  test('has the titles of the scheme, also for an alternative', () => {
    const { columns } = htiTable({ alternatives: true });
    const titles = new Map(columns.map(({ name, title }) => [name, title]));
    for (const [name, { title }] of Object.entries(crosswalkSchemes.hti.variables)) {
      expect(titles.get(name)).toBe(title);
      const alternative = titles.get(`${name}_alternative`);
      if (alternative !== undefined) expect(alternative).toContain(`${title}: `);
    }
  });
});

test.each([
  [null, 'Expected options to be an object, got null.'],
  [{ alternative: true }, 'Unknown option "alternative". Valid options: alternatives.'],
  [{ alternatives: 1 }, 'Expected options.alternatives to be true or false, got 1.'],
])('the options %j are rejected', (options, message) => {
  expect(() => toHti(options as never)).toThrow(new TypeError(message));
  expect(() => htiTable(options as never)).toThrow(new TypeError(message));
});

describe("the codebook's rules", () => {
  test('−1 is always based on a quote', () => {
    for (const { variable, code, evidence } of entries) {
      if (code === -1) expect(evidence, variable).not.toEqual([]);
    }
  });

  test('0 is based on a quote only if coders could reasonably disagree', () => {
    for (const { variable, code, evidence, ambiguous } of entries) {
      if (code === 0) expect(evidence.length > 0, variable).toBe(ambiguous !== null);
    }
  });

  test('no yes is based on people that the text calls vulnerable', () => {
    const vulnerable: readonly string[] = victimCategories
      .filter(({ status }) => status === 'vulnerable')
      .map(({ id }) => id);
    expect(vulnerable).not.toEqual([]);
    for (const { variable, code, records } of entries) {
      if (code === 1) for (const { id } of records) expect(vulnerable, variable).not.toContain(id);
    }
  });

  test('prosnum falls back to the convictions of the period', () => {
    expect(codes.get('prosnum')).toBe(convictionsInReportingPeriod.quantity.value);
  });

  test('only a role that is named has a place in the order', () => {
    for (const role of ['source', 'transit', 'destination']) {
      expect(codes.get(`${role}_order`) !== 0, role).toBe(codes.get(role) === 1);
    }
  });

  test('the tier is that of the record', () => {
    expect(codes.get('tier')).toBe(Number(metadata.tier));
  });

  const sexual = ['forced-prostitution', 'sex-trafficking', 'sexual-servitude'];

  const has = (category: VictimCategory, ...forms: readonly string[]): boolean =>
    category.exploitation.some(({ form }) => forms.includes(form));

  // The opening sentence doesn't say which group is subjected to which form. It counts for children as to the role of
  // source alone: of the other roles, later sentences name women only.
  const ofChildren = ({ id, who }: VictimCategory, role: string): boolean =>
    (id !== 'women-children-and-men' || role === 'source') &&
    who.groups.some((group) => ['boys', 'children', 'girls'].includes(group));

  const inDomesticService = ({ exploitation }: VictimCategory): boolean =>
    exploitation.some(({ sectors }) => sectors.some(({ sector }) => sector === 'domestic-service'));

  test.each<[string, (category: VictimCategory, role: string) => boolean]>([
    ['p', (each) => has(each, ...sexual)],
    ['l', (each) => has(each, 'forced-labor')],
    ['ds', inDomesticService],
    ['cp', (each, role) => ofChildren(each, role) && has(each, ...sexual)],
    ['cl', (each, role) => ofChildren(each, role) && has(each, 'forced-labor')],
    ['cs', (each) => has(each, 'child-soldiering')],
  ])('the variables of the type %s follow from the victim categories', (type, isOfType) => {
    const victims = (victimCategories as readonly VictimCategory[]).filter(
      ({ status }) => status !== 'vulnerable',
    );
    const roles = {
      source: 'source',
      transit: 'transit',
      dest: 'destination',
      internal: 'internal',
    };
    for (const [ending, role] of Object.entries(roles)) {
      const isNamed = victims.some(
        (each) => isOfType(each, role) && each.routes.some((route) => route.role === role),
      );
      expect(codes.get(`${type}${ending}`), ending).toBe(isNamed ? 1 : 0);
    }
  });
});
