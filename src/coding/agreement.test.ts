import { type AnyRecord, getStatistic, tipReportLaos2012 } from 'tip-report-laos-2012';
import * as schemas from 'tip-report-laos-2012/schemas';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { schemasByKind } from '../cli/schemas-by-kind.js';
import { recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { type CodedField, codedFields } from '../validate/support/coded-fields.js';
import { changed } from '../validate/testing/changed.js';
import { agreement, textDifference } from './agreement.js';

function* codesOf(record: AnyRecord): Generator<CodedField, void> {
  if (record.kind !== 'report') yield* codedFields(schemasByKind(schemas)[record.kind], record);
}

const compared = (first: TipReport, second: TipReport) => agreement(first, second, codesOf);

test.each([
  ['Velmora', velmora],
  ['Laos', tipReportLaos2012],
])('a coding agrees with itself in everything: %s', (_, report) => {
  const { codedByOne, codings, fields, onlyFirst, onlySecond, records } = compared(report, report);
  for (const { both, kind } of records) {
    const { collection } = recordKinds.find((each) => each.kind === kind) ?? expect.fail(kind);
    expect(both).toBe(report[collection].length);
  }
  for (const { agreed, codings: count, kappa } of fields) {
    expect(agreed).toBe(count);
    expect([1, null]).toContain(kappa);
  }
  expect(codings.length).toBeGreaterThan(0);
  expect(codings.every(({ records: [one, other] }) => one === other)).toBe(true);
  expect([...codedByOne, ...onlyFirst, ...onlySecond]).toEqual([]);
});

test('records are matched by their quotes, whatever their ids and order', () => {
  const { statistics } = velmora;
  const second = {
    ...velmora,
    statistics: statistics.map((each) => ({ ...each, id: `other-${each.id}` })).toReversed(),
  };
  const { codings, onlyFirst, onlySecond } = compared(velmora, second);
  expect([...onlyFirst, ...onlySecond]).toEqual([]);
  const own = codings.filter(({ kind }) => kind === 'statistic');
  expect(own.length).toBeGreaterThan(0);
  for (const { codes, records } of own) {
    expect(records[1]).toBe(`other-${records[0]}`);
    expect(codes[0]).toEqual(codes[1]);
  }
});

test('another code is a disagreement of its field, in its passage', () => {
  const second = changed({
    'statistics[0].measure': 'arrests',
    'statistics[0].quantity.value': 13,
  });
  const { codings, fields } = compared(velmora, second);
  const first = getStatistic('convictions-2030', { from: velmora });
  const differing = codings.filter(({ codes }) => codes[0] !== codes[1]);
  const place = {
    kind: 'statistic',
    records: [first.id, first.id],
    passage: first.evidence[0].passage,
  };
  expect(differing).toEqual([
    { ...place, field: 'measure', codes: [first.measure, 'arrests'] },
    { ...place, field: 'quantity.value', codes: [first.quantity.value, 13] },
  ]);
  const measure = fields.find(({ field }) => field === 'measure');
  const count = velmora.statistics.length;
  expect(measure).toMatchObject({ kind: 'statistic', codings: count, agreed: count - 1 });
  expect(measure?.kappa).toBeLessThan(1);
});

test('terms of a list are one code, in any order', () => {
  const [first] = tipReportLaos2012.findings.filter(({ topics }) => topics.length > 1);
  const findings = tipReportLaos2012.findings.map((each) => ({
    ...each,
    topics: each.topics.toReversed(),
  }));
  const { codings } = compared(tipReportLaos2012, { ...tipReportLaos2012, findings });
  const own = codings.filter(
    ({ field, records }) => field === 'topics' && records[0] === first?.id,
  );
  expect(own).toHaveLength(1);
  expect(codings.every(({ codes }) => codes[0] === codes[1])).toBe(true);
});

test('a field that one coder has, and a record that one coder has', () => {
  const index = velmora.victimCategories.findIndex(({ hedges }) => hedges.length > 0);
  const second = changed({ [`victimCategories[${index}].hedges`]: [], places: [] });
  const { codedByOne, onlyFirst, onlySecond } = compared(velmora, second);
  const [hedge] = velmora.victimCategories[index]?.hedges ?? [];
  expect(codedByOne.map(({ by, code, field }) => [by, code, field])).toContainEqual([
    'first',
    hedge?.degree,
    'hedges[].degree',
  ]);
  expect(onlyFirst.map(({ id }) => id).toSorted()).toEqual(
    velmora.places.map(({ id }) => id).toSorted(),
  );
  expect(onlySecond).toEqual([]);
});

test('records with quotes elsewhere are not matched', () => {
  const passage = 'protection.2';
  const second = changed({ 'statistics[0].evidence': [{ passage, quote: 'The Harbor Mission' }] });
  const { onlyFirst, onlySecond } = compared(velmora, second);
  const { id } = getStatistic('convictions-2030', { from: velmora });
  expect([onlyFirst, onlySecond].map((alone) => alone.map((each) => each.id))).toEqual([
    [id],
    [id],
  ]);
  expect(onlySecond[0]?.passages).toEqual([passage]);
});

test('another text is told by the first passage that differs', () => {
  expect(textDifference(velmora, velmora)).toBeNull();
  const path = 'narrative.sections[0].paragraphs[0].passages[1]';
  expect(textDifference(velmora, changed({ [`${path}.text`]: 'x' }))).toContain('page.cite-as');
  expect(textDifference(velmora, changed({ [`${path}.id`]: 'page.x' }))).toContain('page.x');
  const shorter = changed({ 'narrative.sections': velmora.narrative.sections.slice(0, -1) });
  expect(textDifference(velmora, shorter)).toContain('only the first has passage protection.1');
  expect(textDifference(shorter, velmora)).toContain('only the second has passage protection.1');
});
