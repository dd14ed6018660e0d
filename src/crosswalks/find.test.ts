import {
  CriterionError,
  convictionsInReportingPeriod,
  getVictimCategory,
} from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkEntries,
  crosswalkSchemes,
  findCrosswalkEntries,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';

// The compiler rejects what is wrong; JavaScript has no compiler.
const find = findCrosswalkEntries as (criteria: unknown) => readonly CrosswalkEntry[];

function errorOf(run: () => unknown): CriterionError {
  try {
    run();
  } catch (error) {
    if (error instanceof CriterionError) return error;
    throw error;
  }
  throw new Error('Expected an error, got none.');
}

describe('findCrosswalkEntries', () => {
  const names = 'id, scheme, variable, subject, code, passage, record, ambiguous';

  test('finds the same objects as in the list, and all without a criterion', () => {
    expect(find({})).toEqual(crosswalkEntries);
    expect(find({})[0]).toBe(crosswalkEntries[0]);
  });

  test.each<[object, (entry: CrosswalkEntry) => boolean]>([
    [{ id: ['hti/tier', 'isic/fishing/ISIC'] }, ({ id }) => /^(hti.tier|isic.fishing.)/.test(id)],
    [{ scheme: ['isic', 'iccs'] }, ({ scheme }) => scheme === 'isic' || scheme === 'iccs'],
    [{ variable: 'OBS_STATUS' }, ({ variable }) => variable === 'OBS_STATUS'],
    [{ subject: 'laos' }, ({ subject }) => subject === 'laos'],
    [
      { scheme: 'hti', code: [-1, 37] },
      ({ scheme, code }) => scheme === 'hti' && (code === -1 || code === 37),
    ],
    [
      { passage: 'prosecution.9' },
      ({ evidence }) => evidence.some(({ passage }) => passage === 'prosecution.9'),
    ],
    [{ ambiguous: true }, ({ ambiguous }) => ambiguous !== null],
    [
      { scheme: 'hti', ambiguous: false },
      ({ scheme, ambiguous }) => scheme === 'hti' && ambiguous === null,
    ],
    [
      { record: convictionsInReportingPeriod },
      ({ records }) => records.some(({ id }) => id === 'convictions-in-reporting-period'),
    ],
  ])('%j finds every entry that meets it, in order', (criteria, meets) => {
    const expected = crosswalkEntries.filter(meets);
    expect(expected).not.toEqual([]);
    expect(find(criteria)).toEqual(expected);
  });

  test.each(names.split(', '))('the criterion %s, if undefined, counts as not given', (name) => {
    expect(find({ [name]: undefined })).toEqual(crosswalkEntries);
  });

  test('an undefined criterion leaves the others as they are', () => {
    const criteria = { scheme: 'hti', code: 2 };
    expect(find({ ...criteria, variable: undefined })).toEqual(find(criteria));
    expect(find({ ...criteria, scheme: undefined })).toEqual(find({ code: 2 }));
  });

  test('finds the codes based on a record, given itself or by kind and id', () => {
    const category = getVictimCategory('children-especially-girls');
    const found = findCrosswalkEntries({ record: category });
    expect(found.map(({ id }) => id)).toEqual(['iccs/worst-forms-of-trafficking/ICCS']);
    expect(find({ record: { kind: 'victim-category', id: category.id } })).toEqual(found);
  });

  test.each([
    { scheme: 'hti', code: -99 },
    { scheme: 'ctdc', subject: 'foreign-victims' },
    { record: { kind: 'finding', id: convictionsInReportingPeriod.id } },
  ])('%j is valid but finds nothing', (criteria) => {
    expect(find(criteria)).toEqual([]);
  });

  const schemes = Object.keys(crosswalkSchemes).join(', ');
  const examples: Readonly<Record<string, string>> = {
    ...{ subject: '"hotline-calls"', passage: '"prosecution.4"', id: '"hti/tier"' },
  };
  const ids = crosswalkEntries.map(({ id }) => id).join(', ');

  test.each([
    [{ scheme: 'HTI' }, '"HTI"', schemes],
    [{ scheme: ['hti', 'toString'] }, '"toString"', schemes],
    [{ scheme: null }, 'null', schemes],
    [{ variable: 'tier', scheme: 'sdmx' }, '"tier"', 'OBS_STATUS'],
    [{ code: '2', scheme: 'hti', variable: 'tier' }, '"2"', '1, 2, 3, -99'],
    [{ code: 2, variable: 'prosnum' }, '2', '37'],
    [{ ambiguous: 'yes' }, '"yes"', 'true, false'],
    [{ subject: ['hotline-calls', 'hotline-'] }, '"hotline-"', ''],
    [{ passage: null }, 'null', ''],
    [{ id: 'hti' }, '"hti"', ids],
  ])('%j is an error that lists the values, or gives an example', (criteria, got, values) => {
    const error = errorOf(() => find(criteria));
    const [criterion = ''] = Object.keys(criteria);
    expect(error.message).toContain(`Unknown value ${got} of criterion ${criterion}. `);
    expect(error.message).toContain(examples[criterion] ?? values);
    expect(error.criterion).toBe(criterion);
    expect(error.allowed.join(', ')).toBe(values);
  });

  test.each<[unknown, string | null, string]>([
    [undefined, null, 'Expected an object'],
    [['hti'], null, 'Expected an object'],
    [() => true, null, 'Expected an object'],
    [{ year: 2012 }, 'year', 'Unknown criterion "year"'],
    [{ year: undefined }, 'year', 'Unknown criterion "year"'],
    [JSON.parse('{"__proto__":1}'), '__proto__', 'Unknown criterion "__proto__"'],
  ])('%o is not criteria', (given, criterion, message) => {
    const error = errorOf(() => find(given));
    expect(error.message).toContain(message);
    expect(error.message).toContain(names);
    expect(error).toMatchObject({ criterion, allowed: names.split(', ') });
  });

  test.each([
    ['convictions-in-reporting-period', '"convictions-in-reporting-period"'],
    [null, 'null'],
    [{ kind: 'toString', id: 'x' }, 'an object of kind "toString" and id "x"'],
    [{ kind: 'place', id: 7 }, 'an object of kind "place" and id 7'],
  ])('%j is not a record', (record, got) => {
    const error = errorOf(() => find({ record }));
    expect(error.message).toContain(`got ${got}. The kinds are finding, legal-provision, `);
    expect(error.criterion).toBe('record');
  });
});
