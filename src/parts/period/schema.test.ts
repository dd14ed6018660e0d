import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { periodSchema } from '../../schemas.js';

const reportingPeriod = {
  basis: 'reporting-period',
  which: 'current',
  phrase: 'during the current reporting period',
  edtf: '2011-04-01/2012-03-31',
  inferred: true,
};

const calendarYear = { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false };

const partOfYear = {
  basis: 'part-of-year',
  phrase: 'in the fall of 2011',
  edtf: '2011-23',
  inferred: false,
};

const unspecified = { basis: 'unspecified', phrase: null, edtf: null, inferred: false };

describe('a period', () => {
  test.each([reportingPeriod, calendarYear, partOfYear, unspecified])(
    'parses to its equal: $basis',
    (period) => {
      expect(periodSchema.parse(period)).toStrictEqual(period);
    },
  );

  test.each([
    '2011-06',
    '2011-06~',
    '2011-21',
    '2011-31',
    '2011-41%',
    '2011-11/2012-01',
    '2011-06~/2011-07~',
  ])('that is a part of a year may be %s', (edtf) => {
    expect(problems(periodSchema, { ...partOfYear, edtf })).toEqual([]);
  });

  test.each([
    '2011',
    'mid-2011',
    '2011-13',
    '2011-20',
    '2011-06-15',
    '2011-08~/2011-06~',
    '2011-23/2011-24',
    'x2011-06',
    '2011-06/2011-08x',
  ])('that is a part of a year is not %s', (edtf) => {
    expect(problems(periodSchema, { ...partOfYear, edtf })).toEqual([
      `edtf: expected an EDTF month, season, or interval of two months, the earlier one first, such as "2011-06", "2011-23" or "2011-05/2011-08"; got "${edtf}"`,
    ]);
  });

  test.each([
    '2011-04/2012-03',
    '2012-03-31/2011-04-01',
    '2011-02-29/2012-03-31',
    '2011-04-01',
    'x2011-04-01/2012-03-31',
    '2011-04-01/2012-03-31x',
  ])('that is a reporting period is not %s', (edtf) => {
    expect(problems(periodSchema, { ...reportingPeriod, edtf })).toEqual([
      `edtf: expected an EDTF interval of two days, the earlier one first, such as "2011-04-01/2012-03-31"; got "${edtf}"`,
    ]);
  });

  test.each(['in 2010', '10', '2010-01', '02010', '2010/2011'])(
    'that is a calendar year is not %s',
    (edtf) => {
      expect(problems(periodSchema, { ...calendarYear, edtf })).toEqual([
        `edtf: expected a year of four digits, such as "2010"; got "${edtf}"`,
      ]);
    },
  );

  test('that is unspecified has no bounds', () => {
    expect(problems(periodSchema, { ...unspecified, edtf: '2011' })).toEqual([
      'edtf: expected null, as the text leaves the bounds open; got "2011"',
    ]);
  });

  test('that is unspecified has words or null, not a blank', () => {
    expect(problems(periodSchema, { ...unspecified, phrase: '' })).toEqual([
      'phrase: expected the report\'s words, or null where the sentence names no period (text that is not blank); got ""',
    ]);
  });

  test('of the report series is always inferred, and a calendar year never', () => {
    expect(problems(periodSchema, { ...reportingPeriod, inferred: false })).toEqual([
      'inferred: expected true; got false',
    ]);
    expect(problems(periodSchema, { ...calendarYear, inferred: true })).toEqual([
      'inferred: expected false; got true',
    ]);
  });
});
