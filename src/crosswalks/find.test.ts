import { CriterionError, convictions2011, getVictimCategory } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkEntries,
  findCrosswalkEntries,
  getCrosswalkEntry,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';

// The compiler refuses what is wrong; those who write JavaScript have no compiler.
const find = findCrosswalkEntries as (criteria: unknown) => readonly CrosswalkEntry[];
const get = getCrosswalkEntry as (...given: readonly unknown[]) => CrosswalkEntry;

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
  test('finds all, the very entries, where there is no criterion', () => {
    expect(find({})).toEqual(crosswalkEntries);
    expect(find({})[0]).toBe(crosswalkEntries[0]);
  });

  test.each([
    [{ scheme: 'isic' }, 5],
    [{ scheme: ['isic', 'iccs'] }, 12],
    [{ variable: 'OBS_STATUS' }, 17],
    [{ subject: 'hotline-calls' }, 1],
    [{ subject: 'laos' }, 3],
    [{ scheme: 'ctdc', code: 'VNM' }, 2],
    [{ scheme: 'hti', code: [-1, 37] }, 4],
    [{ unit: 'prosecution.9', scheme: ['hti', 'tvpa'] }, 2],
    [{ scheme: 'hti', ambiguous: true }, 10],
    [{ scheme: 'hti', ambiguous: false }, 37],
    [{ scheme: 'tvpa', code: 'yes', unit: 'prosecution.2' }, 3],
  ])('%o finds %i', (criteria, count) => {
    const found = find(criteria);
    expect(found).toHaveLength(count);
    for (const [name, value] of Object.entries(criteria)) {
      const wanted = [value].flat() as readonly unknown[];
      for (const entry of found) {
        if (name === 'unit') expect(entry.evidence.map((each) => each.unit)).toContain(value);
        else if (name === 'ambiguous') expect(entry.ambiguous !== null).toBe(value);
        else expect(wanted).toContain(entry[name as 'code']);
      }
    }
  });

  test('goes from a record to the codes that rest on it', () => {
    const category = getVictimCategory('children-especially-girls');
    const found = findCrosswalkEntries({ record: category });
    expect(found.map(({ scheme, variable }) => `${scheme} ${variable}`)).toEqual([
      'hti cpsource',
      'iccs ICCS',
    ]);
    expect(find({ record: { kind: 'victim-category', id: category.id } })).toEqual(found);
  });

  test('an id of another kind finds nothing of it', () => {
    expect(find({ record: convictions2011 }).length).toBeGreaterThan(0);
    expect(find({ record: { kind: 'finding', id: convictions2011.id } })).toEqual([]);
  });

  test('a value that is right but borne by no entry finds nothing', () => {
    expect(find({ scheme: 'hti', code: -99 })).toEqual([]);
    expect(find({ scheme: 'ctdc', subject: 'foreign-victims' })).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'HTI', '', 7, null])(
    'an unknown scheme is an error that lists the schemes: %o',
    (scheme) => {
      const error = errorOf(() => find({ scheme }));
      expect(error.criterion).toBe('scheme');
      expect(error.message).toMatch(
        /^Unknown value .* of criterion scheme\. The values are hti, tvpa/,
      );
      expect(error.allowed).toEqual([
        'hti',
        'tvpa',
        'ctdc',
        'htcds',
        'iccs',
        'isic',
        'iso-3166',
        'sdmx',
      ]);
    },
  );

  test('an unknown variable is an error that lists those of the scheme asked for', () => {
    expect(errorOf(() => find({ scheme: 'sdmx', variable: 'tier' })).message).toBe(
      'Unknown value "tier" of criterion variable. The values are OBS_STATUS.',
    );
    expect(errorOf(() => find({ variable: '__proto__' })).allowed).toContain('tier');
  });

  test('an unknown code is an error that lists those of the variable asked for', () => {
    expect(errorOf(() => find({ scheme: 'hti', variable: 'tier', code: '2' })).message).toBe(
      'Unknown value "2" of criterion code. The values are 1, 2, 3, -99.',
    );
  });

  test('of a variable that counts persons, the only code is the number that stands in the entry', () => {
    expect(errorOf(() => find({ variable: 'prosnum', code: 2 })).message).toBe(
      'Unknown value 2 of criterion code. The values are 37.',
    );
    expect(find({ variable: 'prosnum', code: 37 })).toHaveLength(1);
  });

  const names = ['id', 'scheme', 'variable', 'subject', 'code', 'unit', 'record', 'ambiguous'];
  const kinds = [
    'finding',
    'legal-provision',
    'organization',
    'place',
    'recommendation',
    'report',
    'statistic',
    'victim-category',
  ];
  const anId = 'Give an id, such as "hotline-calls" or "prosecution.4".';
  const aRecord = 'Expected the criterion record to be a record, or its kind and id, got';
  const theKinds =
    'The kinds are finding, legal-provision, organization, place, recommendation, report, statistic, victim-category.';

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
    ['hti', '"hti"'],
    [['hti'], 'a list'],
    [() => true, 'a function'],
  ])('what is no object of criteria is an error that lists them, case %#', (given, got) => {
    const error = errorOf(() => find(given));
    expect(error.message).toBe(
      `Expected an object of criteria (id, scheme, variable, subject, code, unit, record, ambiguous), got ${got}.`,
    );
    expect(error.criterion).toBe(null);
    expect(error.allowed).toEqual(names);
  });

  test.each(['year', '__proto__', 'toString'])(
    'the unknown criterion %s is an error that lists the criteria',
    (name) => {
      const error = errorOf(() => find(Object.fromEntries([[name, 2012]])));
      expect(error.message).toBe(
        `Unknown criterion "${name}". The criteria are id, scheme, variable, subject, code, unit, record, ambiguous.`,
      );
      expect(error.criterion).toBe(name);
      expect(error.allowed).toEqual(names);
    },
  );

  test.each([
    [
      { ambiguous: 'yes' },
      'ambiguous',
      'Unknown value "yes" of criterion ambiguous. The values are true, false.',
      ['true', 'false'],
    ],
    [
      { subject: 'Hotline calls' },
      'subject',
      `Unknown value "Hotline calls" of criterion subject. ${anId}`,
      [],
    ],
    [
      { subject: ['hotline-calls', 'hotline-'] },
      'subject',
      `Unknown value "hotline-" of criterion subject. ${anId}`,
      [],
    ],
    [{ unit: undefined }, 'unit', `Unknown value undefined of criterion unit. ${anId}`, []],
    [
      { record: 'convictions-2011' },
      'record',
      `${aRecord} "convictions-2011" of kind undefined and id undefined. ${theKinds}`,
      kinds,
    ],
    [
      { record: null },
      'record',
      `${aRecord} null of kind undefined and id undefined. ${theKinds}`,
      kinds,
    ],
    [
      { record: { kind: 'toString', id: 'x' } },
      'record',
      `${aRecord} an object of kind "toString" and id "x". ${theKinds}`,
      kinds,
    ],
    [
      { record: { kind: 'statistic', id: 2011 } },
      'record',
      `${aRecord} an object of kind "statistic" and id 2011. ${theKinds}`,
      kinds,
    ],
  ])('%o is an error', (criteria, criterion, message, allowed) => {
    const error = errorOf(() => find(criteria));
    expect(error.message).toBe(message);
    expect(error.criterion).toBe(criterion);
    expect(error.allowed).toEqual(allowed);
  });
});

describe('by id', () => {
  test('each entry is found, and it alone', () => {
    for (const entry of crosswalkEntries) expect(find({ id: entry.id })).toEqual([entry]);
    expect(find({ id: ['hti/tier', 'isic/fishing/ISIC'] })).toHaveLength(2);
  });

  test.each(['tier', 'hti', 'hti/', 'hti/toString', '__proto__', '', null])(
    'an unknown one is an error that lists all: %o',
    (id) => {
      const error = errorOf(() => find({ id }));
      expect(error.criterion).toBe('id');
      expect(error.message).toMatch(
        /^Unknown value .* of criterion id\. An id is that of an entry, such as "hti\/tier" or/,
      );
      expect(error.allowed).toEqual(crosswalkEntries.map((entry) => entry.id));
    },
  );
});

describe('getCrosswalkEntry', () => {
  test('gives the very entry', () => {
    for (const entry of crosswalkEntries) {
      if (entry.scheme === 'ctdc' || entry.scheme === 'htcds') continue;
      expect(get(entry.scheme, entry.variable, entry.subject)).toBe(entry);
    }
    expect(getCrosswalkEntry('hti', 'tier')).toBe(crosswalkEntries[0]);
  });

  test.each([
    [
      ['HTI', 'tier'],
      'scheme',
      'There is no scheme that gives a subject one code of a variable "HTI". There are: hti, tvpa, iccs, isic, iso-3166, sdmx.',
    ],
    [
      ['ctdc', 'gender', 'male-victims'],
      'scheme',
      'There is no scheme that gives a subject one code of a variable "ctdc". There are: hti, tvpa, iccs, isic, iso-3166, sdmx.',
    ],
    [
      ['sdmx', 'toString', 'hotline-calls'],
      'variable',
      'There is no variable of sdmx "toString". There are: OBS_STATUS.',
    ],
    [
      ['isic', 'ISIC', 'forestry'],
      'subject',
      'There is no subject of isic "forestry". There are: domestic-service, garment-factories, agriculture, fishing, construction.',
    ],
    [
      ['isic', 'ISIC'],
      'subject',
      'There is no subject of isic "tip-report-2012-laos". There are: domestic-service, garment-factories, agriculture, fishing, construction.',
    ],
    [
      ['__proto__', 'tier'],
      'scheme',
      'There is no scheme that gives a subject one code of a variable "__proto__". There are: hti, tvpa, iccs, isic, iso-3166, sdmx.',
    ],
  ])('%o is an error', (given, criterion, message) => {
    const error = errorOf(() => get(...given));
    expect(error.criterion).toBe(criterion);
    expect(error.message).toBe(message);
  });
});
