// Records with every shape of the model, broken at every depth and in every way.

import { type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { everyShape } from '../../tests/example/every-shape.js';
import { changedAt, type Path, type Spot, spotsIn } from '../../tests/example/walk.js';
import * as schemas from '../schemas.js';

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

function subjectsIn(name: string, schema: z.ZodType, whole: unknown): readonly Subject[] {
  return [...spotsIn(whole)].map((spot) => ({ name, schema, whole, ...spot }));
}

/** Where a spot is, whatever its place in a list, with the keys of its object or the type of its value. */
function shapeOf({ name, path, value }: Subject): string {
  const place = path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');
  return `${name} ${place} ${isObject(value) ? Object.keys(value).sort() : value && typeof value}`;
}

function* everySubject(): Generator<Subject> {
  const emptyLists = Object.fromEntries(Object.keys(schemaByList).map((list) => [list, []]));
  yield* subjectsIn('dataset', schemas.tipReportSchema, { ...everyShape, ...emptyLists });
  const reports: readonly TipReport[] = [everyShape, tipReportLaos2012];
  for (const report of reports) {
    yield* subjectsIn('metadata', schemas.metadataSchema, report.metadata);
    for (const [list, schema] of Object.entries(schemaByList)) {
      for (const record of report[list as keyof typeof schemaByList]) {
        yield* subjectsIn(list, schema, record);
      }
    }
  }
}

// Of the many subjects with the same shape, one is enough.
const subjects = [...new Map([...everySubject()].map((each) => [shapeOf(each), each])).values()];
const objects = subjects.filter(({ value }) => isObject(value));
const properties = subjects.filter(({ path }) => typeof path.at(-1) === 'string');
const numbers = subjects.filter(({ value }) => typeof value === 'number');
const texts = subjects.filter(({ value }) => typeof value === 'string');

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf({ path }: Subject): string {
  return String(path.findLast((key) => typeof key === 'string'));
}

type Change = (value: unknown) => unknown;

function issuesAfter({ schema, whole }: Subject, path: Path, change: Change) {
  return schema.safeParse(changedAt(whole, path, change)).error?.issues ?? [];
}

// After "expected" comes what would be right: a space or a mark there means that its name is missing.
const SAYS_WHAT_WOULD_BE_RIGHT =
  /^(?:expected (?![ :,;])(?:(?! [ :,;]).)+; got .+|unknown keys? .+; \w.* has only these keys: .+)$/;

/** Expects each subject to be rejected at its path, with messages that say what would be right. */
function expectRejected(
  chosen: readonly Subject[],
  change: (value: unknown, subject: Subject) => unknown,
  changedPath = (path: Path) => path,
): void {
  const failures: string[] = [];
  for (const subject of chosen) {
    const place = subject.path.join('.');
    const issues = issuesAfter(subject, changedPath(subject.path), (old) => change(old, subject));
    const isRejectedThere = issues.some(({ path }) => path.join('.') === place);
    if (!isRejectedThere) failures.push(`${subject.name}, ${place}: accepted`);
    for (const { message } of issues) {
      if (!SAYS_WHAT_WOULD_BE_RIGHT.test(message)) failures.push(`${place}: ${message}`);
    }
  }
  expect(chosen).not.toEqual([]);
  expect(failures).toEqual([]);
}

/** The names of the fields that accept a value. */
function fieldsThatAccept(value: unknown, chosen: readonly Subject[]): readonly string[] {
  const open = chosen.filter(
    (subject) => issuesAfter(subject, subject.path, () => value).length === 0,
  );
  return [...new Set(open.map(fieldOf))].sort();
}

test('an unknown key is rejected', () => {
  expectRejected(objects, (object) => ({ ...Object(object), extra: 1 }));
});

test.each(['__proto__', 'constructor', 'toString'])('%s is an unknown key', (key) => {
  expectRejected(objects, (object) =>
    JSON.parse(`{${JSON.stringify(key)}:1,${JSON.stringify(object).slice(1)}`),
  );
});

test('a missing key is asked for', () => {
  const without = (object: unknown, { path }: Subject) =>
    Object.fromEntries(Object.entries(Object(object)).filter(([name]) => name !== path.at(-1)));
  // A hedge without limits is about the whole statement.
  const required = properties.filter((subject) => fieldOf(subject) !== 'limits');
  expectRejected(required, without, (path) => path.slice(0, -1));
});

test('undefined is rejected', () => {
  expectRejected(subjects, () => undefined);
});

test('a value of another type is rejected', () => {
  expectRejected(subjects, (value) => (isObject(value) || value === null ? [] : {}));
});

test('null is rejected except in the fields that may be null', () => {
  const nullable =
    'accessed citeAs codes condition consecutiveYears converted country covers disclaimer edtf enacted funding lastUpdated maximum minimum organization partOf phrase pillar publisher qualifier scope tierLine url within'.split(
      ' ',
    );
  expect(fieldsThatAccept(null, subjects)).toEqual(nullable);
  expectRejected(
    subjects.filter(({ path }) => !nullable.includes(String(path.at(-1)))),
    () => null,
  );
});

test.each([Number.NaN, Infinity, -Infinity, -1])('the number %d is rejected', (wrong) => {
  expectRejected(numbers, () => wrong);
});

test.each(['', ' \n'])('the blank text %j is rejected except as a separator', (blank) => {
  expect(fieldsThatAccept(blank, texts)).toEqual(['separator']);
  expectRejected(
    texts.filter(({ path }) => path.at(-1) !== 'separator'),
    () => blank,
  );
});

test('words are rejected in the place of a term, a code, a date, an id or an address', () => {
  const freeText =
    'action aim audience basis citeAs code condition countryName covers degree disclaimer ethnicities field gaps grants heading label lastUpdated limits losses name notes of omitted otherNames phrase prohibits publisher quote separator subject targets text tierLine title verb vulnerabilities';
  const anyId =
    'answers broader id identifiedAt organization organizations partOf parties places report source supporters within';
  expect(fieldsThatAccept('No such term.', texts)).toEqual(freeText.split(' '));
  expect(fieldsThatAccept('no-such-term', texts)).toEqual(`${freeText} ${anyId}`.split(' ').sort());
  // A wrong section is reported at the id of its passage, which must begin with it.
  const closed = texts.filter(
    (subject) => !`${freeText} section`.split(' ').includes(fieldOf(subject)),
  );
  expectRejected(closed, () => 'No such term.');
});
