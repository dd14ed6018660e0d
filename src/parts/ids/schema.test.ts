import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { exampleDataset } from '../../../tests/example/schemas-example.js';
import { organizationSchema, recommendationSchema } from '../../schemas.js';

const [organization] = exampleDataset.organizations;
const [recommendation] = exampleDataset.recommendations;

const form = 'lower-case letters and digits, in words joined by single hyphens';

describe('an id', () => {
  test.each(['a', '9', 'ministry-of-public-security', 'article-134'])('may be %s', (id) => {
    expect(problems(organizationSchema, { ...organization, id })).toEqual([]);
  });

  test.each([
    'A',
    'a_b',
    'a b',
    'a.b',
    '-a',
    'a-',
    'a--b',
    'é',
    'toString',
    '__proto__',
    'a\n',
    '',
  ])('is not %j', (id) => {
    expect(problems(organizationSchema, { ...organization, id })).toEqual([
      `id: expected the id of an organization (${form}); got ${JSON.stringify(id)}`,
    ]);
  });

  test('of another record is checked likewise', () => {
    const broken = {
      ...recommendation,
      answers: ['A finding'],
      organizations: ['a-body', 7],
      places: [null],
      related: [{ kind: 'statistic', id: 'Figure' }],
    };
    expect(problems(recommendationSchema, broken)).toEqual([
      `answers.0: expected the id of a finding (${form}); got "A finding"`,
      `related.0.id: expected the id of a statistic (${form}); got "Figure"`,
      `organizations.1: expected the id of an organization (${form}); got 7`,
      `places.0: expected the id of a place (${form}); got null`,
    ]);
  });
});
