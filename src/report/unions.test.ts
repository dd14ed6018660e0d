import { describe, expect, test } from 'vitest';
import { problems } from '../../tests/example/problems.js';
import { exampleDataset } from '../../tests/example/schemas-example.js';
import {
  attributionSchema,
  findingSchema,
  hedgeSchema,
  legalInstrumentSchema,
  legalStatusSchema,
  pillarSchema,
  referenceSchema,
  topicSchema,
} from '../schemas.js';

describe('an attribution', () => {
  test("in the report's own voice has no source", () => {
    expect(problems(attributionSchema, { voice: 'report', source: 'a-ministry' })).toEqual([
      ': unknown key "source"; an attribution in the report\'s own voice has only these keys: voice',
    ]);
  });

  test('to others has a source and its words', () => {
    expect(problems(attributionSchema, { voice: 'organizations', source: 'a-body' })).toEqual([
      'phrase: expected words (text that is not blank); got nothing',
    ]);
  });

  test('is in one of three voices', () => {
    expect(problems(attributionSchema, { voice: 'media' })).toEqual([
      'voice: expected the voice of an attribution: "report", "government" or "organizations"; got "media"',
    ]);
  });
});

describe('a hedge', () => {
  test('has a degree of its own kind', () => {
    const hedge = { kind: 'emphasis', degree: 'often', phrase: 'often' };
    expect(problems(hedgeSchema, hedge)).toEqual([
      'degree: expected a degree of emphasis: "especially", "particularly" or "most-often"; got "often"',
    ]);
  });
});

describe('a reference', () => {
  test('is to a record with figures, laws, groups or findings', () => {
    expect(problems(referenceSchema, { kind: 'place', id: 'examplia' })).toEqual([
      'kind: expected the kind of a reference: "statistic", "victim-category", "legal-provision" or "finding"; got "place"',
    ]);
  });
});

describe('a pillar and a topic', () => {
  test('are words of their vocabularies', () => {
    expect(problems(pillarSchema, 'partnership')).toEqual([
      ': expected a pillar: "prevention", "prosecution" or "protection"; got "partnership"',
    ]);
    expect(problems(topicSchema, 'prosecution')).toEqual([
      expect.stringMatching(/^: expected a topic: "child-sex-tourism", .*; got "prosecution"$/),
    ]);
  });
});

describe('a legal instrument', () => {
  test('of which no more than its name is given has only a form', () => {
    expect(problems(legalInstrumentSchema, { form: 'statute', article: 134 })).toEqual([
      ': unknown key "article"; an instrument of which no more than its name is given has only these keys: form',
    ]);
  });

  test.each([
    [0, '0'],
    [134.5, '134.5'],
    [Number.NaN, 'NaN'],
    ['134', '"134"'],
  ])('has no article %s', (article, shown) => {
    const revision = { basis: 'unspecified', phrase: null, edtf: null, inferred: false };
    const instrument = { form: 'statute-article', code: 'the code', article, revision };
    expect(problems(legalInstrumentSchema, instrument)).toEqual([
      `article: expected a whole number from 1; got ${shown}`,
    ]);
  });
});

describe('a legal status', () => {
  test('of partial approval names who approved and who has yet to', () => {
    const status = { state: 'partly-approved', approvals: [], awaiting: [] };
    expect(problems(legalStatusSchema, status)).toEqual([
      'approvals: expected a list of approvals, 1 or more; got an empty list',
      'awaiting: expected a list of awaited approvals, 1 or more; got an empty list',
    ]);
  });

  test('of a draft may name no one whose approval it awaits', () => {
    const drafted = { basis: 'unspecified', phrase: null, edtf: null, inferred: false };
    const status = { state: 'draft', drafted, supporters: [], awaiting: [] };
    expect(problems(legalStatusSchema, status)).toEqual([]);
  });
});

describe('a finding', () => {
  const [action] = exampleDataset.findings;

  test('of one type has not the fields of another', () => {
    expect(problems(findingSchema, { ...action, degree: 'modest' })).toEqual([
      expect.stringMatching(
        /^: unknown key "degree"; an action has only these keys: kind, id, type, /,
      ),
    ]);
  });

  test('is an action, an omission, an assessment or a condition', () => {
    expect(problems(findingSchema, { ...action, type: 'result' })).toEqual([
      'type: expected the type of a finding: "action", "omission", "assessment" or "condition"; got "result"',
    ]);
  });

  test('that is an action says null where it names no money', () => {
    const { funding: _, ...unfunded } = { funding: null, ...action };
    expect(problems(findingSchema, unfunded)).toEqual([
      'funding: expected the funding, or null where the report names none: an object with these keys: kind, value, money; got nothing',
    ]);
  });
});
