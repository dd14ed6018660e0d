import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { eachRecord } from './each-record.js';
import { eachReference } from './each-reference.js';

/** The fields that hold references, and the kind of what they refer to. */
const referring: Readonly<Record<string, string>> = {
  unit: 'unit',
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
  places: 'place',
  within: 'place',
};

interface Leaf {
  readonly path: string;
  readonly to: string;
  readonly id: string;
}

/** Every text under such a field, found by walking the whole record, whatever its kind. */
function leavesOf(value: unknown, path: string, field: string): readonly Leaf[] {
  if (typeof value === 'string') {
    // The unit of a quote is a place in the text; that of a statistic or of a term of prison is what is counted.
    const to = field === 'unit' && !path.includes('.evidence[') ? undefined : referring[field];
    return to === undefined ? [] : [{ path, to, id: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => leavesOf(each, `${path}[${index}]`, field));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (field === 'related') {
    const { id, kind } = value as { id: string; kind: string };
    return [{ path: `${path}.id`, to: kind, id }];
  }
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, `${path}.${name}`, name));
}

const sorted = (leaves: readonly Leaf[]) =>
  leaves.map(({ path, to, id }) => `${path}: ${to} ${id}`).sort();

describe.each([
  ['Laos', () => tipReportLaos2012],
  ['Velmora', () => velmora],
] as const)('of the report on %s', (_, reportOf) => {
  test('each record yields every reference in it, with its path', () => {
    for (const { record, path, kind } of eachRecord(reportOf())) {
      const yielded = [...eachReference({ record, path, kind })];
      expect(sorted(yielded)).toEqual(sorted(leavesOf(record, path, '')));
    }
  });
});
