import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { endpointSchema, routeSchema } from '../../schemas.js';

const examplia = { kind: 'countries', countries: ['XA'], phrase: 'Examplia', inferred: false };

describe('an end of a route', () => {
  test.each(['xa', 'XAA', 'X', '', 'X1', 'XA '])('lies in no country %j', (code) => {
    expect(problems(endpointSchema, { ...examplia, countries: ['XA', code] })).toEqual([
      `countries.1: expected an ISO 3166-1 alpha-2 code (two capital letters); got "${code}"`,
    ]);
  });

  test('given by countries names at least one', () => {
    expect(problems(endpointSchema, { ...examplia, countries: [] })).toEqual([
      'countries: expected a list of ISO 3166-1 alpha-2 codes, 1 or more; got an empty list',
    ]);
  });
});

describe('a route', () => {
  test('has only the ends of its role', () => {
    const route = { role: 'source', origin: examplia, destination: { kind: 'not-stated' } };
    expect(problems(routeSchema, route)).toEqual([]);
    expect(problems(routeSchema, { ...route, transit: examplia })).toEqual([
      ': unknown key "transit"; a route from the country has only these keys: role, origin, destination',
    ]);
  });

  test('begins in the country of which it is the source', () => {
    const described = { kind: 'described', phrase: 'neighboring countries' };
    const route = { role: 'source', origin: described, destination: described };
    expect(problems(routeSchema, route)).toEqual([
      'origin.kind: expected "countries"; got "described"',
      'origin.countries: expected a list of ISO 3166-1 alpha-2 codes, 1 or more; got nothing',
      'origin.inferred: expected true or false; got nothing',
    ]);
  });
});
