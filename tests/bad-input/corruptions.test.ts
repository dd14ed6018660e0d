// Every value of the dataset is corrupted in turn, in several ways, and `validateReport` must find each corruption at
// its place, with a hint that names only fields that there are. No field is named here unless nothing can be found in it.

import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { type Problem, validateReport } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/kinds/narrative/passages-of.js';
import { eachRecord } from '../../src/report/each-record.js';
import { eachReference } from '../../src/report/each-reference.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import { unknownFieldsIn } from '../../src/validate/testing/unknown-fields.js';
import { type Path, spotsIn } from '../example/walk.js';

type Holder = Record<PropertyKey, unknown>;

interface Corruption {
  readonly path: Path;
  readonly apply: (holder: Holder, key: PropertyKey) => void;
}

const text = JSON.stringify(tipReportLaos2012);
const original: unknown = JSON.parse(text);
const spots = [...spotsIn(original)].filter(({ path }) => path.length > 0);
const isKey = ({ path }: { readonly path: Path }) => typeof path.at(-1) === 'string';

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => (part as Holder)[key], value);

const set = (path: Path, value: unknown): Corruption => ({
  path,
  apply: (holder, key) => {
    holder[key] = value;
  },
});

function problemsAfter(corruptions: readonly Corruption[]): readonly Problem[] {
  const copy: unknown = JSON.parse(text);
  for (const { apply, path } of corruptions) {
    apply(valueAt(copy, path.slice(0, -1)) as Holder, path.at(-1) as PropertyKey);
  }
  const result = validateReport(copy);
  return result.ok ? [] : result.problems;
}

/** A path as a problem has it. */
const written = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);

/** The field that a path leads to, in whichever record. */
const fieldOf = ({ path }: Corruption): string => written(path).replaceAll(/\[\d+\]/g, '[]');

/** The record that has a path; in the text, the passage or else the section. */
function ownerOf(path: Path): Path {
  if (path[0] === 'narrative') return path.slice(0, path.length > 7 ? 7 : 3);
  return path.slice(0, path[0] === 'metadata' ? 1 : 2);
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

/** Whether one of the problems is at a place, or within it, or nearest around it in the same record. */
function isReported(problems: readonly Problem[], path: Path): boolean {
  const [place, owner] = [written(path), written(ownerOf(path))];
  return problems.some(
    (problem) =>
      isWithin(problem.path, place) ||
      (isWithin(place, problem.path) && isWithin(problem.path, owner)),
  );
}

/** Groups of corruptions that don't touch each other: one per record, passage or section. */
function rounds(corruptions: readonly Corruption[]): readonly (readonly Corruption[])[] {
  const turns = new Map<string, number>();
  const groups = new Map<string, Corruption[]>();
  for (const corruption of corruptions) {
    const { path } = corruption;
    const owner = ownerOf(path);
    const turn = turns.get(written(owner)) ?? 0;
    // Whole records, or lists of them, are of different lengths than what is in them.
    const isWhole = path.length <= owner.length;
    if (!isWhole) turns.set(written(owner), turn + 1);
    const round = isWhole ? `whole ${path.length}` : `${owner.length} ${turn}`;
    groups.set(round, [...(groups.get(round) ?? []), corruption]);
  }
  return [...groups.values()];
}

/** The corruptions that are not found at their place. */
function missed(corruptions: readonly Corruption[]): readonly Corruption[] {
  const open = (tried: readonly Corruption[]) =>
    rounds(tried).flatMap((round) => {
      const problems = problemsAfter(round);
      expect(problems.flatMap(unknownFieldsIn)).toEqual([]);
      return round.filter(({ path }) => !isReported(problems, path));
    });
  // Problems of shape come alone, so that the others are found the second time.
  return open(open(corruptions));
}

const missedFields = (corruptions: readonly Corruption[]): readonly string[] => {
  expect(corruptions.length).toBeGreaterThan(50);
  return [...new Set(missed(corruptions).map(fieldOf))].sort();
};

test('a key left out', () => {
  const dropped = spots
    .filter(isKey)
    .map(({ path }) => ({ path, apply: (holder: Holder, key: PropertyKey) => delete holder[key] }));
  // A hedge without limits is about the whole statement.
  expect(missedFields(dropped)).toEqual(['victimCategories[].hedges[].limits']);
});

test('a key too many, even one that every object inherits', () => {
  const value = { value: {}, configurable: true, enumerable: true, writable: true };
  const added = spots
    .filter((spot) => typeof spot.value === 'object' && spot.value && !Array.isArray(spot.value))
    .map(({ path }) => ({
      path: [...path, '__proto__'],
      apply: (holder: Holder) => Object.defineProperty(holder, '__proto__', value),
    }));
  expect(missedFields(added)).toEqual([]);
});

test('an object of another kind in place of any value', () => {
  expect(missedFields(spots.map(({ path }) => set(path, { wrong: true })))).toEqual([]);
});

test('a flag turned, or put in place of any other value', () => {
  const turned = spots.map(({ path, value }) => set(path, value !== true));
  // A waiver without wording is reported at the wording. Words may name a country that is marked as inferred.
  expect(missedFields(turned)).toEqual([
    'findings[].period.inferred',
    'metadata.ranking.waiver',
    'victimCategories[].routes[].destination.inferred',
    'victimCategories[].routes[].origin.inferred',
    'victimCategories[].routes[].transit.inferred',
  ]);
});

test('a number altered by one', () => {
  const altered = spots.flatMap(({ path, value }) =>
    typeof value === 'number' ? [set(path, value + 1)] : [],
  );
  expect(missedFields(altered)).toEqual([]);
});

describe('a text altered by one letter', () => {
  /** The fields in which another letter can be right, or is reported elsewhere. */
  const open = [
    // References to an altered id dangle. If the section of a passage is altered, its id is reported.
    ...['findings', 'legalProvisions', 'organizations', 'places', 'recommendations', 'statistics']
      .concat('victimCategories')
      .map((collection) => `${collection}[].id`),
    'metadata.id',
    'narrative.sections[].id',
    'narrative.sections[].paragraphs[].passages[].id',
    'narrative.sections[].paragraphs[].passages[].section',
    // Quotes no longer appear in a text that is altered.
    'narrative.sections[].paragraphs[].passages[].text',
    // Our own words, and those of a source beside the narrative.
    'findings[].notes[]',
    'legalProvisions[].name',
    'legalProvisions[].notes[]',
    'narrative.sections[].heading',
    'narrative.sections[].paragraphs[].passages[].separator',
    'organizations[].notes[]',
    'organizations[].otherNames[]',
    'places[].notes[]',
    'places[].otherNames[]',
    'recommendations[].actions[].verb',
    'recommendations[].notes[]',
    'metadata.notes[]',
    'metadata.reportingPeriod.basis',
    'metadata.source.losses[]',
    'metadata.source.url',
    'metadata.title',
    'findings[].label',
    'statistics[].label',
    'statistics[].notes[]',
    'victimCategories[].label',
    'victimCategories[].notes[]',
  ].sort();

  test('is found in every other field', () => {
    const altered = spots.flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const at = Math.floor(value.length / 2);
      const letter = value[at] === 'x' ? 'y' : 'x';
      return [set(path, value.slice(0, at) + letter + value.slice(at + 1))];
    });
    for (const field of missedFields(altered)) expect(open).toContain(field);
  });

  test('of the source is found in the quotes of it', () => {
    const altered = spots
      .filter(({ path }) => path[0] === 'narrative' && path.at(-1) === 'text')
      .map(({ path, value }) => set(path, `#${String(value).slice(1)}`));
    const reported = problemsAfter(altered).map(({ path }) => path);
    const texts = new Map(
      passagesOf(tipReportLaos2012.narrative).map(({ id, text }) => [id, text]),
    );
    const expected = [...eachRecord(tipReportLaos2012)].flatMap(({ record, path }) =>
      record.evidence.flatMap(({ quote, passage }, index) =>
        texts.get(passage)?.startsWith(quote) ? [`${path}.evidence[${index}].quote`] : [],
      ),
    );
    expect(expected).not.toEqual([]);
    expect(reported).toEqual(expect.arrayContaining(expected));
  });
});

test.each(recordKinds)('$collection without its records', ({ collection, kind }) => {
  const reported = new Set(problemsAfter([set([collection], [])]).map(({ path }) => path));
  expect(reported).not.toEqual(new Set());
  for (const recordAt of eachRecord(tipReportLaos2012)) {
    if (recordAt.kind === kind) continue;
    for (const { to, path } of eachReference(recordAt))
      if (to === kind) expect(reported).toContain(path);
  }
});

test('the text without one of its passages', () => {
  const passages = spots.filter(({ path }) => path[0] === 'narrative' && path.length === 7);
  expect(passages).not.toEqual([]);
  // A few of them are enough.
  for (const { path, value } of passages.filter((_, index) => index % 10 === 0)) {
    const dropped = {
      path,
      apply: (list: Holder, at: PropertyKey) => Array.prototype.splice.call(list, Number(at), 1),
    };
    const messages = problemsAfter([dropped]).map(({ message }) => message);
    expect(messages.join()).toContain(JSON.stringify((value as Holder)['id']));
  }
});
