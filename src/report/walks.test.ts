import {
  type AnyRecord,
  type Finding,
  type LegalProvision,
  type Recommendation,
  type Statistic,
  tipReportLaos2012,
  type VictimCategory,
} from 'tip-report-laos-2012';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { everyShape } from '../../tests/example/every-shape.js';
import type { findingQuotations } from '../kinds/finding/paths.js';
import type { legalProvisionQuotations } from '../kinds/legal-provision/paths.js';
import type { recommendationQuotations } from '../kinds/recommendation/paths.js';
import type { statisticQuotations } from '../kinds/statistic/paths.js';
import type { victimCategoryQuotations } from '../kinds/victim-category/paths.js';
import { everyField, type PathIn } from '../parts/paths.js';
import { eachRecord } from './each-record.js';
import { eachReference } from './each-reference.js';

/** The fields that hold references, as docs/read-a-record.md and the model name them. */
const referring: Readonly<Record<string, string>> = {
  answers: 'finding',
  broader: 'victim-category',
  countries: 'country',
  country: 'country',
  organization: 'organization',
  organizations: 'organization',
  parties: 'organization',
  partOf: 'organization',
  source: 'organization',
  supporters: 'organization',
  identifiedAt: 'place',
  nationalities: 'country',
  destinations: 'country',
  places: 'place',
  within: 'place',
};

/** The reference in a field, if it is one, found by the name of the field whatever the kind of the record. */
function referenceIn(path: string, value: unknown, holder: object): readonly string[] {
  if (typeof value !== 'string') return [];
  // The unit of a statistic or of a term is not a reference.
  if (/evidence\[\d+\]\.passage$/.test(path)) return [`${path}: passage ${value}`];
  if (/related\[\d+\]\.id$/.test(path)) {
    return [`${path}: ${Reflect.get(holder, 'kind')} ${value}`];
  }
  const to = referring[/(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''];
  return to === undefined ? [] : [`${path}: ${to} ${value}`];
}

describe.each([tipReportLaos2012, everyShape])('$report.title', (report) => {
  test('each record is visited once, under its own path', () => {
    const { narrative: _text, uncoded: _uncoded, ...rest } = report;
    const visited = [...eachRecord(report)];
    expect(new Set(visited.map(({ record }) => record))).toEqual(
      new Set<AnyRecord>(Object.values(rest).flat()),
    );
    const fields = new Map([...everyField(rest)].map(({ path, value }) => [path, value]));
    for (const { path, record, kind } of visited) {
      expect(fields.get(path)).toBe(record);
      expect(kind).toBe(record.kind);
    }
  });

  test('each record yields every reference that it has, with its place', () => {
    for (const recordAt of eachRecord(report)) {
      const { record, path: at } = recordAt;
      const found = [...eachReference(recordAt)].map(({ path, to, id }) => `${path}: ${to} ${id}`);
      const all = [...everyField(record, at)].flatMap(({ path, value, holder }) =>
        referenceIn(path, value, holder),
      );
      expect(found.sort()).toEqual(all.sort());
    }
  });
});

test('no phrase in the model is missing among the quotations', () => {
  type Missing<Path, Known> = Exclude<Extract<Path, `${string}phrase`>, Known>;
  expectTypeOf<
    | Missing<PathIn<Statistic>, (typeof statisticQuotations)[number]>
    | Missing<PathIn<VictimCategory>, (typeof victimCategoryQuotations)[number]>
    | Missing<PathIn<LegalProvision>, (typeof legalProvisionQuotations)[number]>
    | Missing<PathIn<Recommendation>, (typeof recommendationQuotations)[number]>
    | Missing<PathIn<Finding>, (typeof findingQuotations)[number]>
  >().toBeNever();
});
