import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample, takenOut } from '../testing/changed-example.js';
import { inferredValuesSaySo } from './inferred-values-say-so.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  inferredValuesSaySo.check(changedExample(changes));

it('finds nothing in the example', () => {
  expect(inferredValuesSaySo.check(exampleDataset)).toEqual([]);
});

describe('reporting periods', () => {
  it('are marked as inferred', () => {
    for (const value of [false, takenOut]) {
      expect(check({ 'statistics[0].period.inferred': value })).toEqual([
        {
          code: 'inferred-values-say-so',
          path: 'statistics[0].period.inferred',
          id: 'convictions-2030',
          message: 'the bounds of a reporting period are not marked as inferred',
          hint: 'Write true: the text does not bound the period',
        },
      ]);
    }
  });

  it('have the bounds that are inferred for the report', () => {
    expect(check({ 'statistics[0].period.edtf': '2030-04-01/2031-04-01' })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: 'statistics[0].period.edtf',
        id: 'convictions-2030',
        message:
          'the edtf "2030-04-01/2031-04-01" of the current reporting period is not "2030-04-01/2031-03-31"',
        hint: 'Write "2030-04-01/2031-03-31", as report.reportingPeriod has it',
      },
    ]);
    expect(check({ 'report.reportingPeriod.start': '2030-03-01' }).map(({ path }) => path)).toEqual(
      [
        'statistics[0].period.edtf',
        'statistics[1].period.edtf',
        'legalProvisions[2].status.drafted.edtf',
      ],
    );
  });

  it('have those of the year before where they are the previous ones', () => {
    expect(check({ 'statistics[0].period.which': 'previous' })).toMatchObject([
      {
        path: 'statistics[0].period.edtf',
        id: 'convictions-2030',
        message:
          'the edtf "2030-04-01/2031-03-31" of the previous reporting period is not "2029-04-01/2030-03-31"',
        hint: 'Write "2029-04-01/2030-03-31", as report.reportingPeriod has it for the year after',
      },
    ]);
    expect(
      check({ 'legalProvisions[2].status.drafted.edtf': '2028-04-01/2029-03-31' }),
    ).toMatchObject([{ path: 'legalProvisions[2].status.drafted.edtf', id: 'draft-guidelines' }]);
  });

  it('end with February in a year without a leap day', () => {
    expect(
      check({
        'report.reportingPeriod.end': '2032-02-29',
        'statistics[0].period.edtf': '2030-04-01/2032-02-29',
        'statistics[1].period.edtf': '2030-04-01/2032-02-29',
        'legalProvisions[2].status.drafted.edtf': '2029-04-01/2031-02-28',
      }),
    ).toEqual([]);
  });

  it('have no bounds to compare with where the report has no dates, and nothing throws', () => {
    expect(check({ 'report.reportingPeriod.start': 'unknown' })).toHaveLength(3);
  });
});

describe('calendar years', () => {
  it.each(['2028', '29', '2029-01', '2029/2030', ''])('finds the edtf %j', (edtf) => {
    expect(check({ 'statistics[2].period.edtf': edtf })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: 'statistics[2].period.edtf',
        id: 'convictions-2029',
        message: `the calendar year ${JSON.stringify(edtf)} is not a year that stands in the phrase "in 2029"`,
        hint: 'Write the year of the phrase in four digits, or choose the basis that fits the phrase',
      },
    ]);
  });

  it('finds a year that only part of a figure in the phrase holds', () => {
    expect(check({ 'statistics[2].period.phrase': '20291 cases' })).toMatchObject([
      { path: 'statistics[2].period.edtf' },
    ]);
  });

  it('are not inferred', () => {
    expect(check({ 'legalProvisions[0].instrument.revision.inferred': true })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: 'legalProvisions[0].instrument.revision.inferred',
        id: 'penal-code-article-12',
        message: 'a calendar year is marked as inferred',
        hint: 'Write false: the year is there to be read in the phrase',
      },
    ]);
  });
});

describe('parts of a year', () => {
  const date = 'legalProvisions[1].status.approvals[0].date';

  it('are inferred where the phrase says "mid"', () => {
    expect(check({ [`${date}.inferred`]: false })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: `${date}.inferred`,
        id: 'national-plan',
        message:
          'the phrase "In mid-2030" says "mid", for which EDTF has no code, but the edtf "2030-06/2030-07" is not marked as inferred',
        hint: 'Write true: the months are our reading',
      },
    ]);
  });

  it.each(['Mid 2030', 'the middle of 2030', 'in early 2030', 'late in 2030'])(
    'are inferred where the phrase is %j',
    (phrase) => {
      expect(check({ [`${date}.inferred`]: false, [`${date}.phrase`]: phrase })).toMatchObject([
        { path: `${date}.inferred` },
      ]);
    },
  );

  it.each(['in the fall of 2030', 'amid the events of 2030'])(
    'need not be inferred where the phrase is %j',
    (phrase) => {
      expect(check({ [`${date}.inferred`]: false, [`${date}.phrase`]: phrase })).toEqual([]);
    },
  );

  it('have the years of the phrase, and no others', () => {
    expect(check({ [`${date}.edtf`]: '2029-06/2030-07' })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: `${date}.edtf`,
        id: 'national-plan',
        message: 'the edtf "2029-06/2030-07" has the year 2029, unlike the phrase "In mid-2030"',
        hint: 'Write the year of the phrase, or choose the basis that fits the phrase',
      },
    ]);
    expect(check({ [`${date}.edtf`]: '..' })).toMatchObject([
      {
        path: `${date}.edtf`,
        message: 'the edtf ".." has no year, unlike the phrase "In mid-2030"',
      },
    ]);
  });
});

describe('pillars of a finding', () => {
  it('are not inferred where there are none', () => {
    expect(check({ 'findings[2].pillars': [] })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: 'findings[2].pillarsInferred',
        id: 'victims-wary',
        message: 'pillarsInferred is true, but it has no pillars',
        hint: 'Write false, or mend the pillars',
      },
    ]);
  });

  it('are inferred where one of them has no evidence in its section', () => {
    expect(check({ 'findings[2].pillarsInferred': false })).toMatchObject([
      {
        path: 'findings[2].pillarsInferred',
        id: 'victims-wary',
        message: 'pillarsInferred is false, but no evidence of it lies in a section on prosecution',
        hint: 'Write true, or mend the pillars',
      },
    ]);
    expect(check({ 'findings[3].pillarsInferred': false })).toMatchObject([
      {
        message: 'pillarsInferred is false, but no evidence of it lies in a section on prevention',
      },
    ]);
  });

  it('are not inferred where other evidence lies in another section', () => {
    const evidence = [
      { unit: 'protection.1', quote: 'modest' },
      { unit: 'prosecution.2', quote: 'police' },
    ];
    expect(check({ 'findings[0].evidence': evidence })).toEqual([]);
  });

  it('are not inferred where each of them has evidence in its section', () => {
    expect(check({ 'findings[0].pillarsInferred': true })).toMatchObject([
      {
        path: 'findings[0].pillarsInferred',
        id: 'protection-modest',
        message:
          'pillarsInferred is true, but each of its pillars ("protection") is that of a section in which evidence of it lies',
        hint: 'Write false, or mend the pillars',
      },
    ]);
    expect(
      check({
        'findings[2].pillarsInferred': false,
        'findings[2].evidence[1]': { unit: 'prosecution.2', quote: 'police' },
      }),
    ).toEqual([]);
  });

  it('are left alone where a unit does not exist', () => {
    expect(check({ 'findings[0].evidence[0].unit': 'protection.99' })).toEqual([]);
  });
});

describe('countries at the ends of a route', () => {
  const origin = 'victimCategories[2].routes[0].origin';

  it('are inferred where the words name only the people, which is the name of the place too', () => {
    expect(check({ [`${origin}.inferred`]: false })).toEqual([
      {
        code: 'inferred-values-say-so',
        path: `${origin}.inferred`,
        id: 'ostrine-women-in-transit',
        message:
          'the phrase "Ostrine women" does not name the country XC ("Ostria"), which is not marked as inferred',
        hint: 'Write true: the country is inferred from the words',
      },
    ]);
  });

  it('are inferred where the words name only the people, which is another name of the place', () => {
    expect(check({ 'victimCategories[1].routes[0].origin.inferred': false })).toMatchObject([
      {
        path: 'victimCategories[1].routes[0].origin.inferred',
        id: 'maravelian-men-in-norwind',
        message:
          'the phrase "Maravelian men" does not name the country XA ("Maravel"), which is not marked as inferred',
      },
    ]);
  });

  it('are inferred where the words name something else', () => {
    expect(check({ 'victimCategories[1].routes[0].destination.phrase': 'farms' })).toMatchObject([
      { path: 'victimCategories[1].routes[0].destination.inferred' },
    ]);
    expect(check({ 'victimCategories[2].routes[0].transit.phrase': 'on their way' })).toMatchObject(
      [{ path: 'victimCategories[2].routes[0].transit.inferred' }],
    );
  });

  it('are inferred where the words name one of two only', () => {
    expect(
      check({ 'victimCategories[1].routes[0].destination.countries': ['XB', 'XC'] }),
    ).toMatchObject([
      {
        path: 'victimCategories[1].routes[0].destination.inferred',
        message: expect.stringContaining('does not name the country XC ("Ostria")'),
      },
    ]);
  });

  it('need not be inferred where the words have another name of the country', () => {
    expect(
      check({ 'victimCategories[1].routes[0].destination.phrase': 'the Republic of Norwind' }),
    ).toEqual([]);
  });

  it('need not be inferred where a nationality has the name of the country reported on', () => {
    expect(check({ 'victimCategories[1].who.nationalities[0].phrase': 'Maravel' })).toEqual([]);
  });

  it('may be inferred where the words name them all the same', () => {
    expect(check({ 'victimCategories[1].routes[0].destination.inferred': true })).toEqual([]);
  });

  it('are left alone where the country has no place', () => {
    expect(check({ 'victimCategories[1].routes[0].destination.countries': ['__proto__'] })).toEqual(
      [],
    );
  });
});
