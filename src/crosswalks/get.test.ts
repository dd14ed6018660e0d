import { isOneOf, UnknownIdError } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  crosswalkEntryIds,
  getCrosswalkEntry,
} from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';

test('every entry can be had by its id, in every scheme', () => {
  expect(crosswalkEntryIds.map((id) => getCrosswalkEntry(id))).toEqual(crosswalkEntries);
  for (const entry of crosswalkEntries) expect(getCrosswalkEntry(entry.id)).toBe(entry);
});

test('the list of ids is frozen', () => {
  expect(Object.isFrozen(crosswalkEntryIds)).toBe(true);
});

test.each([
  ['hti/tiers', 'hti/tier'],
  ['hotline-calls/OBS_STATUS', 'sdmx/hotline-calls/OBS_STATUS'],
  ['ctdc/male-victims/gender', 'ctdc/male-victims/gender/Man'],
  ['HTI/prosnum', 'hti/prosnum'],
])('the error for the id %s suggests %s', (id, meant) => {
  const act = () => getCrosswalkEntry(id as never);
  expect(act).toThrow(UnknownIdError);
  expect(act).toThrow(`Unknown crosswalk entry id "${id}". The closest of `);
  expect(act).toThrow(expect.objectContaining({ kind: 'crosswalk entry', id }));
  expect(act).toThrow(
    expect.objectContaining({ nearest: expect.arrayContaining([meant]) as string[] }),
  );
});

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const others: readonly unknown[] = [
  ...['hti', 'hti/', '', '0', 'length', 'includes', '__proto__', 'constructor', 'toString'],
  ...[0, null, undefined, Number.NaN, ['hti/tier'], { id: 'hti/tier' }, Symbol('hti/tier')],
  ...[Object('hti/tier'), revoked.proxy],
];

test('only ids are ids', () => {
  expect(crosswalkEntryIds.every((id) => isOneOf(crosswalkEntryIds, id))).toBe(true);
  for (const [index, value] of others.entries()) {
    expect(isOneOf(crosswalkEntryIds, value), `value ${index}`).toBe(false);
    expect(() => getCrosswalkEntry(value as never), `value ${index}`).toThrow(UnknownIdError);
  }
});
