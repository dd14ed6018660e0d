import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/schema-problems.js';
import { periodSchema } from '../../schemas.js';

const reportingPeriod = {
  basis: 'reporting-period',
  which: 'current',
  phrase: 'during the current reporting period',
  edtf: '2011-04-01/2012-03-31',
  inferred: true,
};
const calendarYear = { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false };
const partOfYear = { basis: 'part-of-year', phrase: 'in fall', edtf: '2011-23', inferred: false };
const unspecified = { basis: 'unspecified', phrase: null, edtf: null, inferred: false };

const anInterval =
  'an EDTF interval of two days, the earlier one first, such as "2011-04-01/2012-03-31"';
const aYear = 'a year of four digits, such as "2010"';
const aPart =
  'an EDTF month, season, or interval of two months, the earlier one first, such as "2011-06", "2011-23" or "2011-05/2011-08"';

test.each([reportingPeriod, calendarYear, partOfYear, unspecified])(
  'a period parses to its equal: $basis',
  (period) => {
    expect(periodSchema.parse(period)).toStrictEqual(period);
  },
);

test.each(['2011-06', '2011-06~', '2011-31', '2011-41%', '2011-11/2012-01', '2011-06~/2011-07~'])(
  '%s is a part of a year',
  (edtf) => {
    expect(problems(periodSchema, { ...partOfYear, edtf })).toEqual([]);
  },
);

describe.each([
  [partOfYear, aPart, ['2011', 'mid-2011', '2011-13', '2011-20', '2011-06-15', '2011-23/2011-24']],
  [partOfYear, aPart, ['2011-08~/2011-06~', 'x2011-06', '2011-06/2011-08x', '~2011-06']],
  [reportingPeriod, anInterval, ['2011-04/2012-03', '2012-03-31/2011-04-01', '2011-04-01']],
  [reportingPeriod, anInterval, ['2011-02-29/2012-03-31', '2011-04-01/2012-03-31x']],
  [calendarYear, aYear, ['in 2010', '10', '2010-01', '02010', '2010/2011']],
] as const)('not in this form: %j', (period, right, wrong) => {
  test.each(wrong)('%s', (edtf) => {
    expect(problems(periodSchema, { ...period, edtf })).toEqual([
      `edtf: expected ${right}; got "${edtf}"`,
    ]);
  });
});

test.each([
  [{ ...reportingPeriod, inferred: false }, 'inferred: expected true; got false'],
  [{ ...calendarYear, inferred: true }, 'inferred: expected false; got true'],
  [{ ...unspecified, edtf: '2011' }, 'edtf: expected null, as the text gives no dates; got "2011"'],
  [
    { ...unspecified, phrase: '' },
    'phrase: expected the report\'s wording, or null if the sentence names no period (text that is not blank); got ""',
  ],
])('%j is wrong', (period, problem) => {
  expect(problems(periodSchema, period)).toEqual([problem]);
});
