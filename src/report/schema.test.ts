import { describe, expect, test } from 'vitest';
import { problems } from '../../tests/example/problems.js';
import { exampleDataset } from '../../tests/example/schemas-example.js';
import { changedAt, spotsIn } from '../../tests/example/spots.js';
import { datasetSchema } from '../schemas.js';

describe('a whole dataset', () => {
  test('parses to its equal', () => {
    expect(datasetSchema.parse(exampleDataset)).toStrictEqual(exampleDataset);
  });

  test('comes back from JSON', () => {
    const text = JSON.stringify(exampleDataset);
    expect(datasetSchema.parse(JSON.parse(text))).toStrictEqual(exampleDataset);
  });

  test('has its keys in the same order once parsed, whatever order they came in', () => {
    const backward = changedAt(exampleDataset, ['places', 0], (place) =>
      Object.fromEntries(Object.entries(place as object).reverse()),
    );
    const forward = datasetSchema.parse(exampleDataset);
    expect(JSON.stringify(datasetSchema.parse(backward))).toBe(JSON.stringify(forward));
    expect(Object.keys(forward.places[0] ?? {})).toEqual([
      'kind',
      'id',
      'name',
      'otherNames',
      'type',
      'codes',
      'within',
      'notes',
      'evidence',
    ]);
  });

  test('is frozen at every depth once parsed, and what was parsed is left as it was', () => {
    const input: unknown = structuredClone(exampleDataset);
    const parsed = datasetSchema.parse(input);
    const notFrozen = [...spotsIn(parsed)].filter(({ value }) => !Object.isFrozen(value));
    expect(notFrozen).toEqual([]);
    const frozen = [...spotsIn(input)].filter(
      ({ value }) => value instanceof Object && Object.isFrozen(value),
    );
    expect(frozen).toEqual([]);
    expect(input).toStrictEqual(exampleDataset);
  });

  test('names the record in which a problem lies by its path', () => {
    const broken = changedAt(exampleDataset, ['statistics', 2, 'quantity', 'value'], () => '12');
    expect(problems(datasetSchema, broken)).toEqual([
      'statistics.2.quantity.value: expected a finite number, zero or more; got "12"',
    ]);
  });

  test('is no list', () => {
    expect(problems(datasetSchema, [])).toEqual([
      ': expected a dataset: an object with these keys: report, narrative, statistics, victimCategories, legalProvisions, recommendations, findings, organizations, places; got an empty list',
    ]);
  });
});
