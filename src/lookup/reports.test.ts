// Several reports at once: what is found says which report it is of, and has the types of both.

import {
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  searchText,
  type TipReport,
  timeline,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expect, expectTypeOf, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { recordKinds } from '../report/record-kinds.js';

const laos = tipReportLaos2012;
const from = [laos, velmora] as const;

const finds = {
  statistics: findStatistics,
  victimCategories: findVictimCategories,
  legalProvisions: findLegalProvisions,
  recommendations: findRecommendations,
  findings: findFindings,
  organizations: findOrganizations,
  places: findPlaces,
};

test.each(recordKinds)(
  '$collection of several reports, in the order of the list',
  ({ collection }) => {
    const find = finds[collection] as (criteria: object, options: object) => readonly unknown[];
    expect(find({}, { from })).toEqual([...laos[collection], ...velmora[collection]]);
    expect(find({}, { from: [velmora] })).toEqual(velmora[collection]);
    expect(find({}, { from: [] })).toEqual([]);
  },
);

test('criteria narrow the records of each report, with their literal types', () => {
  const found = findStatistics(
    { measure: 'convictions', periodBasis: 'reporting-period', quantityKind: 'exact' },
    { from },
  );
  expect(found.map(({ report, quantity }) => [report, quantity.value])).toEqual([
    ['tip-report-2012-laos', 37],
    ['example-report-2031-velmora', 12],
  ]);
  expectTypeOf(found[0]?.quantity.value).toEqualTypeOf<12 | 37 | undefined>();
});

test('a place includes the places within it in its own report only', () => {
  const other: TipReport = {
    ...velmora,
    places: velmora.places.map((place) =>
      place.id === 'port-vel' ? { ...place, within: null } : place,
    ),
  };
  const criteria = { place: 'velmora' } as const;
  expect(findFindings(criteria, { from: [velmora, other] }).map(({ id }) => id)).toEqual([
    'shelter-run',
  ]);
});

test('one timeline, the earliest first', () => {
  const entries = timeline({ from });
  expect(entries).toHaveLength(timeline().length + timeline({ from: velmora }).length);
  const dated = entries.filter(({ when }) => when !== null).map(({ record }) => record.report);
  expect(dated.at(0)).toBe(laos.metadata.id);
  expect(dated.at(-1)).toBe(velmora.metadata.id);
});

test('one ranking of passages and records, each with its report', () => {
  const results = searchText('hotline', { from });
  expect(new Set(results.map(({ report }) => report))).toEqual(
    new Set([laos.metadata.id, velmora.metadata.id]),
  );
  for (const { item, report } of results) {
    const own = report === laos.metadata.id ? laos : velmora;
    if (item.kind !== 'passage') expect(item.report).toBe(report);
    expect(searchText('hotline', { from: own }).map((each) => each.item)).toContain(item);
  }
  expect(results.map(({ score }) => score)).toEqual(
    results.map(({ score }) => score).toSorted((left, right) => right - left),
  );
});

test('what is not a report in a list is an error', () => {
  expect(() => findStatistics({}, { from: [velmora, null] as never })).toThrow(
    'Expected from to be a report with statistics, got null without it.',
  );
  expect(() => timeline({ from: [{}] as never })).toThrow(TypeError);
});
