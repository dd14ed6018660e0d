// The codes of another report.

import { CriterionError, tipReportLaos2012, UnknownIdError } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  findCrosswalkEntries,
  getCrosswalkEntry,
  validateCrosswalkEntries,
} from 'tip-report-laos-2012/crosswalks';
import { expect, expectTypeOf, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { velmoraEntries } from './testing/velmora-entries.js';

const from = velmoraEntries;

test('entries of another report are found by its records, passages and codes', () => {
  const [tier, fishing] = from;
  expect(findCrosswalkEntries({}, { from })).toEqual(from);
  expect(findCrosswalkEntries({ scheme: 'isic', code: 'A03' }, { from })).toEqual([fishing]);
  expect(findCrosswalkEntries({ record: velmora.metadata }, { from })).toEqual([tier]);
  expect(findCrosswalkEntries({ passage: 'page.tier' }, { from })).toEqual([tier]);
  expect(() => findCrosswalkEntries({ id: 'hti/prosnum' }, { from })).toThrow(CriterionError);
});

test('an entry of another report is looked up among its ids', () => {
  const entry = getCrosswalkEntry('isic/fishing/ISIC', { from });
  expect(entry).toBe(from[1]);
  expectTypeOf(entry).toEqualTypeOf<(typeof from)[number]>();
  expect(() => getCrosswalkEntry('hti/prosnum' as 'hti/tier', { from })).toThrow(UnknownIdError);
});

test.each([[null], [{}], ['hti'], [[null]]])("%j aren't entries", (given) => {
  const options = { from: given as never };
  expect(() => findCrosswalkEntries({}, options)).toThrow(TypeError);
  expect(() => getCrosswalkEntry('hti/tier', options)).toThrow('a list of crosswalk entries');
});

test('the entries of both reports are valid for their own report only', () => {
  expect(validateCrosswalkEntries(crosswalkEntries, tipReportLaos2012).ok).toBe(true);
  expect(validateCrosswalkEntries(from, velmora)).toEqual({ ok: true, entries: from });
  expect(validateCrosswalkEntries(from, tipReportLaos2012).ok).toBe(false);
});

const [tier, fishing] = from;

test.each<[object, string, string]>([
  [{ ...tier, id: 'isic/fishing/ISIC' }, 'id-is-unique', '[1].id'],
  [{ ...tier, scheme: 'toString' }, 'scheme-is-known', '[0].scheme'],
  [{ ...tier, variable: 'tiers' }, 'variable-is-known', '[0].variable'],
  [{ ...tier, code: 9 }, 'code-is-known', '[0].code'],
  [
    { ...tier, ambiguous: { alternative: '2', dependsOn: 'nothing' } },
    'code-is-known',
    '[0].ambiguous.alternative',
  ],
  [{ ...tier, subject: 'velmora' }, 'subject-exists', '[0].subject'],
  [{ ...tier, records: [{ kind: 'place', id: 'laos' }] }, 'record-exists', '[0].records[0]'],
  [
    { ...tier, evidence: [{ passage: 'page.1', quote: 'Velmora' }] },
    'passage-exists',
    '[0].evidence[0].passage',
  ],
  [
    { ...tier, evidence: [{ passage: 'page.tier', quote: 'Velmora' }] },
    'quote-is-in-passage',
    '[0].evidence[0].quote',
  ],
  [{ ...tier, evidence: [null] }, 'invalid-type', '[0].evidence'],
  [{ ...tier, ambiguous: true }, 'invalid-type', '[0].ambiguous'],
  [{ ...tier, note: '' }, 'unknown-key', '[0].note'],
  [[], 'invalid-type', '[0]'],
])('a wrong entry is found, case %#', (entry, code, path) => {
  const result = validateCrosswalkEntries([entry, fishing], velmora);
  expect(result.ok ? [] : result.problems).toEqual([
    expect.objectContaining({ code, path, message: expect.stringMatching(/[^.]$/) }),
  ]);
});

test.each([[null], [{}], ['entries']])("%j isn't a list of entries", (entries) => {
  const result = validateCrosswalkEntries(entries, velmora);
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['']);
});
