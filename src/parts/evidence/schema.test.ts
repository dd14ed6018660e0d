import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { exampleDataset } from '../../../tests/example/schemas-example.js';
import { evidenceListSchema, evidenceSchema, organizationSchema } from '../../schemas.js';

const piece = { unit: 'prosecution.1', quote: 'Examplia is invented.' };

describe('a piece of evidence', () => {
  test('parses to its equal, with or without the fields that it supports', () => {
    const supporting = { ...piece, supports: ['quantity', 'period.phrase'] };
    expect(evidenceSchema.parse(piece)).toStrictEqual(piece);
    expect(evidenceSchema.parse(supporting)).toStrictEqual(supporting);
  });

  test.each(['prosecution', 'prosecution.', '.1', 'Prosecution.1', 'a.b.c', 'a b.1', 'a.1\n'])(
    'cites no unit called %j',
    (unit) => {
      expect(problems(evidenceSchema, { ...piece, unit })).toEqual([
        `unit: expected the id of a unit (its section, a dot, and its number or name, such as "prosecution.4"); got ${JSON.stringify(unit)}`,
      ]);
    },
  );

  test('quotes something', () => {
    expect(problems(evidenceSchema, { ...piece, quote: ' ' })).toEqual([
      'quote: expected the report\'s words, letter for letter (text that is not blank); got " "',
    ]);
  });

  test('keeps the white space of its quote', () => {
    const spaced = { ...piece, quote: '  is  invented ' };
    expect(evidenceSchema.parse(spaced)).toStrictEqual(spaced);
  });

  test('supports a field, if it says which it supports', () => {
    expect(problems(evidenceSchema, { ...piece, supports: [] })).toEqual([
      'supports: expected a list of names of fields, 1 or more; got an empty list',
    ]);
    expect(problems(evidenceSchema, { ...piece, supports: undefined })).toEqual([
      'supports: expected a list of names of fields, 1 or more; got nothing',
    ]);
  });
});

describe('a list of evidence', () => {
  test('of one piece parses to its equal', () => {
    expect(evidenceListSchema.parse([piece])).toStrictEqual([piece]);
  });

  test('is never empty', () => {
    expect(problems(evidenceListSchema, [])).toEqual([
      '0: expected a piece of evidence: an object with these keys: unit, quote, supports (optional); got nothing',
    ]);
  });

  test('of one piece names no fields', () => {
    expect(problems(evidenceListSchema, [{ ...piece, supports: ['period'] }])).toEqual([
      '0.supports: expected no supports, as the only piece of evidence supports every field; got a list',
    ]);
  });

  test('of several pieces says for each which fields it supports', () => {
    const supporting = { ...piece, supports: ['period'] };
    expect(problems(evidenceListSchema, [supporting, supporting])).toEqual([]);
    expect(problems(evidenceListSchema, [piece, supporting, piece])).toEqual([
      '0.supports: expected the fields that this piece of evidence supports, as it is one of several; got nothing',
      '2.supports: expected the fields that this piece of evidence supports, as it is one of several; got nothing',
    ]);
  });
});

describe('the evidence of a record', () => {
  const [organization] = exampleDataset.organizations;
  const withSupport = (...supports: readonly string[]) => ({
    ...organization,
    evidence: [
      { ...piece, supports: ['name'] },
      { ...piece, supports },
    ],
  });

  test('supports fields of the record, or parts of them', () => {
    expect(problems(organizationSchema, withSupport('partOf', 'otherNames.0'))).toEqual([]);
  });

  test.each(['quantity', 'evidence', 'toString', '__proto__', '', '.name', 'Name'])(
    'supports no field called %j',
    (field) => {
      expect(problems(organizationSchema, withSupport('partOf', field))).toEqual([
        `evidence.1.supports.1: expected a field of the record, or a part of one after a dot; the fields are kind, id, name, otherNames, type, partOf, country, notes; got "${field}"`,
      ]);
    },
  );

  test('is never empty', () => {
    expect(problems(organizationSchema, { ...organization, evidence: [] })).toEqual([
      'evidence.0: expected a piece of evidence: an object with these keys: unit, quote, supports (optional); got nothing',
    ]);
  });
});
