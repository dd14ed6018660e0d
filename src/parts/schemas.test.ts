import { getOrganization, getRecommendation } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { velmora } from '../../tests/example/example-report.js';
import { expectRejection, problems, type Rejection } from '../../tests/example/schema-problems.js';
import {
  attributionSchema,
  endpointSchema,
  evidenceListSchema,
  evidenceSchema,
  hedgeSchema,
  moneySchema,
  organizationSchema,
  penaltySchema,
  quantitySchema,
  recommendationSchema,
  routeSchema,
} from '../schemas.js';

const piece = { passage: 'prosecution.1', quote: 'Velmora' };
const supporting = { ...piece, supports: ['period', 'quantity.value'] };

const organization = getOrganization('harbor-mission', { from: velmora });
const recommendation = {
  ...getRecommendation('train-coast-guard', { from: velmora }),
  answers: ['shelter-run'],
  places: ['velmora'],
};

const prison = {
  kind: 'imprisonment',
  minimum: 5,
  maximum: 'life',
  unit: 'years',
  condition: null,
  phrase: 'life',
};
const fine = {
  kind: 'fine',
  minimum: 5,
  maximum: 9,
  money: { currency: 'USD', equivalent: true, converted: null },
  condition: null,
  phrase: 'a',
};

const exact = { kind: 'exact', value: 0, phrase: 'none' };
const range = { kind: 'range', minimum: 70, maximum: 70, qualifier: null };
const missing = { kind: 'missing', reason: 'not-recorded', phrase: 'a', occurred: 'yes' };

const velmoran = { kind: 'countries', countries: ['XV'], phrase: 'Velmora', inferred: false };
const route = { role: 'source', origin: velmoran, destination: { kind: 'not-stated' } };

const wrongIds = 'A,a_b,a b,a.b,-a,a-,a--b,é,toString,__proto__,a\n,'.split(',');
const wrongPassages = 'prosecution,prosecution.,.1,Prosecution.1,a.b.c,a b.1,a.1\n'.split(',');

const rejected: readonly (readonly [ZodType, unknown, readonly Rejection[]])[] = [
  [
    evidenceSchema,
    supporting,
    [
      ['passage', wrongPassages, 'the id of a passage'],
      ['quote', [' '], 'a quote from the report'],
      ['supports', [[], undefined], 'a list of names of fields, 1 or more'],
    ],
  ],
  [organizationSchema, organization, [['id', wrongIds, 'the id of an organization']]],
  [
    recommendationSchema,
    recommendation,
    [
      ['answers.0', wrongIds, 'the id of a finding'],
      ['related.0.id', wrongIds, 'the id of a victim category'],
      ['organizations.0', [7], 'the id of an organization'],
      ['places.0', [null], 'the id of a place'],
    ],
  ],
  [
    penaltySchema,
    prison,
    [
      ['maximum', ['death', -1, undefined], 'a finite number, zero or more, "life", or null'],
      ['maximum', [4], 'a maximum not below the minimum, which is 5'],
    ],
  ],
  [
    penaltySchema,
    fine,
    [
      ['maximum', ['life', Infinity], 'a finite number, zero or more'],
      ['maximum', [4], 'a maximum not below the minimum, which is 5'],
    ],
  ],
  [
    quantitySchema,
    exact,
    [
      ['kind', ['zero', undefined], 'the kind of a quantity: "exact", "estimate", "range", '],
      ['value', [-1, '37', undefined], 'a finite number, zero or more'],
    ],
  ],
  [
    quantitySchema,
    range,
    [
      ['maximum', [69], 'a maximum not below the minimum, which is 70'],
      ['qualifier', [undefined], 'the qualifier, or null'],
    ],
  ],
  [
    moneySchema,
    { currency: 'LAK', equivalent: true, converted: null },
    [['currency', ['kip', 'KIP', 7, null], 'an ISO 4217 code of a currency']],
  ],
  [
    endpointSchema,
    { kind: 'places', places: ['port-vel'], phrase: 'Port Vel' },
    [
      ['places', [[]], 'a list of ids of places, 1 or more'],
      ['places.0', wrongIds, 'the id of a place'],
    ],
  ],
  [
    hedgeSchema,
    { kind: 'extent', degree: 'some', phrase: 'some', limits: ['routes[1]'] },
    [['limits', [[], 'routes[1]'], 'a list of paths of fields']],
  ],
  [
    endpointSchema,
    velmoran,
    [
      ['countries', [[]], 'a list of ISO 3166-1 alpha-2 codes, 1 or more'],
      ['countries.0', ['xv', 'XVE', 'X', '', 'X1', 'XV '], 'an ISO 3166-1 alpha-2 code'],
    ],
  ],
];

describe.each(rejected)('rejected (%#)', (schema, valid, fields) => {
  test.each(fields)('%s: %j, expected %s', (...rejection) => {
    expectRejection(schema, valid, rejection);
  });
});

test.each([
  [evidenceSchema, { ...piece, quote: '  is  made up ' }],
  [evidenceListSchema, [piece]],
  [evidenceListSchema, [supporting, supporting]],
  [penaltySchema, { ...prison, maximum: 5 }],
  [quantitySchema, range],
  [routeSchema, route],
  [organizationSchema, { ...organization, id: '9' }],
])('accepted as it is (%#)', (schema, value) => {
  expect(schema.parse(value)).toStrictEqual(value);
});

test.each([
  [quantitySchema, { ...missing, value: 0 }, 'key "value"; a missing quantity'],
  [quantitySchema, { ...missing, value: 0, money: 1 }, 'keys "value", "money"; a missing quantity'],
  [routeSchema, { ...route, transit: velmoran }, 'key "transit"; a route from the country'],
  [
    attributionSchema,
    { voice: 'report', source: 'government' },
    'key "source"; an attribution in the report\'s own voice',
  ],
])('a key of another member of the union (%#)', (schema, value, message) => {
  const [problem, ...others] = problems(schema, value);
  expect(problem).toContain(`: unknown ${message} has only these keys: `);
  expect(others).toEqual([]);
});

test('a source route begins in the reported country', () => {
  const described = { kind: 'described', phrase: 'neighboring countries' };
  expect(problems(routeSchema, { ...route, origin: described })).toContain(
    'origin.kind: expected the kind of an end of a route in the country: "countries" or "places"; got "described"',
  );
});

test('a list of evidence has at least one piece; several pieces, and only they, say what they support', () => {
  expect(problems(evidenceListSchema, [])).toEqual([
    '0: expected a piece of evidence: an object with these keys: passage, quote, supports (optional); got nothing',
  ]);
  expect(problems(evidenceListSchema, [supporting])).toEqual([
    '0.supports: expected no supports, as the only piece of evidence supports every field; got a list',
  ]);
  const wanted =
    'expected the fields that this piece of evidence supports, as it is one of several; got nothing';
  expect(problems(evidenceListSchema, [piece, supporting, piece])).toEqual([
    `0.supports: ${wanted}`,
    `2.supports: ${wanted}`,
  ]);
});

test('evidence supports fields of its record, or parts of them', () => {
  const problemsOf = (field: string) =>
    problems(organizationSchema, {
      ...organization,
      evidence: [
        { ...piece, supports: ['name'] },
        { ...piece, supports: [field] },
      ],
    });
  for (const field of ['partOf', 'otherNames.0']) expect(problemsOf(field)).toEqual([]);
  for (const field of ['quantity', 'evidence', 'toString', '__proto__', '', '.name', 'Name']) {
    expect(problemsOf(field)).toEqual([
      `evidence.1.supports.0: expected a field of the record, or a part of one after a dot; the fields are kind, report, id, name, otherNames, type, partOf, country, notes, otherTerms; got "${field}"`,
    ]);
  }
});
