import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { exampleDataset } from '../../tests/example/schemas-example.js';
import { changedAt, type Path, type Spot, spotsIn } from '../../tests/example/spots.js';
import * as schemas from '../schemas.js';

// Every record of the example is broken at every depth in the ways in which any object, list or value can be.

const schemaByList = {
  statistics: schemas.statisticSchema,
  victimCategories: schemas.victimCategorySchema,
  legalProvisions: schemas.legalProvisionSchema,
  recommendations: schemas.recommendationSchema,
  findings: schemas.findingSchema,
  organizations: schemas.organizationSchema,
  places: schemas.placeSchema,
};

interface Subject extends Spot {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly whole: unknown;
}

const emptyLists = Object.fromEntries(Object.keys(schemaByList).map((list) => [list, []]));

const subjects: readonly Subject[] = [
  ['dataset', schemas.datasetSchema, { ...exampleDataset, ...emptyLists }] as const,
  ...Object.entries(schemaByList).flatMap(([list, schema]) =>
    exampleDataset[list as keyof typeof schemaByList].map(
      (record, index) => [`${list} ${index}`, schema, record] as const,
    ),
  ),
].flatMap(([name, schema, whole]) =>
  [...spotsIn(whole)].map((spot) => ({ name, schema, whole, ...spot })),
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issuesAfter(
  { schema, whole }: Subject,
  path: Path,
  change: (value: unknown) => unknown,
): readonly z.core.$ZodIssue[] {
  return schema.safeParse(changedAt(whole, path, change)).error?.issues ?? [];
}

/** In words: where the name of what is expected is wanting, a space or a mark follows at once. */
const SAYS_WHAT_WOULD_BE_RIGHT =
  /^(?:expected (?![ :,;])(?:(?! [ :,;]).)+; got .+|unknown keys? .+; \w.* has only these keys: .+)$/;

/**
 * Empty where a change at a path is refused there, in words that say what would be right; else what is amiss. The
 * path is the subject's own unless another is given.
 */
function failuresToRefuse(
  subject: Subject,
  change: (value: unknown) => unknown,
  path: Path = subject.path,
): readonly string[] {
  const place = subject.path.join('.');
  const issues = issuesAfter(subject, path, change);
  const isRefusedThere = issues.some((issue) => issue.path.join('.') === place);
  return [
    ...(isRefusedThere ? [] : ['not refused']),
    ...issues.map(({ message }) => message).filter((text) => !SAYS_WHAT_WOULD_BE_RIGHT.test(text)),
  ].map((failure) => `${subject.name}, ${place}: ${failure}`);
}

function expectNoFailures(
  chosen: readonly Subject[],
  failuresAt: (subject: Subject) => readonly string[],
): void {
  expect(chosen.length).toBeGreaterThan(40);
  expect(chosen.flatMap(failuresAt)).toEqual([]);
}

const objects = subjects.filter(({ value }) => isObject(value));
const properties = subjects.filter(({ path }) => typeof path.at(-1) === 'string');
const numbers = subjects.filter(({ value }) => typeof value === 'number');
const texts = subjects.filter(({ value }) => typeof value === 'string');

/** The names of the fields, of those given, that take a value. */
function fieldsThatTake(value: unknown, chosen: readonly Subject[]): readonly unknown[] {
  const open = chosen.filter(
    (subject) => issuesAfter(subject, subject.path, () => value).length === 0,
  );
  return [
    ...new Set(open.map(({ path }) => path.findLast((key) => typeof key === 'string'))),
  ].sort();
}

describe('at every depth', () => {
  test('an unknown key is refused', () => {
    expectNoFailures(objects, (subject) =>
      failuresToRefuse(subject, (object) => ({ ...(object as object), extra: 1 })),
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is an unknown key', (key) => {
    expectNoFailures(objects, (subject) => {
      const text = `{${JSON.stringify(key)}:1,${JSON.stringify(subject.value).slice(1)}`;
      return failuresToRefuse(subject, () => JSON.parse(text));
    });
  });

  test('a key that is left out is asked for', () => {
    expectNoFailures(properties, (subject) => {
      const without = (object: unknown): unknown =>
        Object.fromEntries(
          Object.entries(object as object).filter(([name]) => name !== subject.path.at(-1)),
        );
      return failuresToRefuse(subject, without, subject.path.slice(0, -1));
    });
  });

  test('undefined is no value', () => {
    expectNoFailures(subjects, (subject) => failuresToRefuse(subject, () => undefined));
  });

  test('a value of another type is refused', () => {
    expectNoFailures(subjects, (subject) =>
      failuresToRefuse(subject, (value) => (isObject(value) || value === null ? [] : {})),
    );
  });

  test('null is refused but in the fields that may be null', () => {
    const nullable = [
      'codes',
      'condition',
      'country',
      'covers',
      'edtf',
      'funding',
      'partOf',
      'phrase',
      'pillar',
      'qualifier',
      'within',
    ];
    expect(fieldsThatTake(null, subjects)).toEqual(nullable);
    expectNoFailures(
      subjects.filter(({ path }) => !nullable.includes(String(path.at(-1)))),
      (subject) => failuresToRefuse(subject, () => null),
    );
  });

  test.each([Number.NaN, Infinity, -Infinity, -1])('the number %d is refused', (wrong) => {
    expectNoFailures(numbers, (subject) => failuresToRefuse(subject, () => wrong));
  });

  test.each(['', ' \n'])('the blank text %j is refused but as a separator', (blank) => {
    expect(fieldsThatTake(blank, texts)).toEqual(['separator']);
    expectNoFailures(
      texts.filter(({ path }) => path.at(-1) !== 'separator'),
      (subject) => failuresToRefuse(subject, () => blank),
    );
  });

  test('a word is refused wherever a term, a code, a date or an address must stand', () => {
    // The fields that take any words, and those that take the id of any record.
    const words = [
      'action',
      'aim',
      'audience',
      'basis',
      'citeAs',
      'code',
      'condition',
      'countryName',
      'covers',
      'degree',
      'disclaimer',
      'ethnicities',
      'gaps',
      'grants',
      'heading',
      'label',
      'lastUpdated',
      'losses',
      'name',
      'notes',
      'of',
      'omitted',
      'otherNames',
      'phrase',
      'prohibits',
      'publisher',
      'quote',
      'separator',
      'subject',
      'targets',
      'text',
      'tierLine',
      'title',
      'verb',
      'vulnerabilities',
    ];
    const ids = [
      'answers',
      'broader',
      'id',
      'organization',
      'organizations',
      'partOf',
      'parties',
      'places',
      'source',
      'supporters',
      'within',
    ];
    expect(fieldsThatTake('No such term.', texts)).toEqual(words);
    expect(fieldsThatTake('no-such-term', texts)).toEqual([...words, ...ids].sort());
    // A unit's section may be any id, but its own id must then begin with it.
    expectNoFailures(
      texts.filter(({ path }) => {
        const field = String(path.findLast((key) => typeof key === 'string'));
        return ![...words, 'section'].includes(field);
      }),
      (subject) => failuresToRefuse(subject, () => 'No such term.'),
    );
  });
});
