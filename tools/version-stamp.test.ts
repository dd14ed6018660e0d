import { readFileSync } from 'node:fs';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries as crosswalks } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { at, changed, recoded } from './testing/changed-data.js';
import { dayOf, readStamp, sha256, stampOf, stampSource } from './versions/version-stamp.mjs';

const { version, released, sha256: hash } = dataset;
const previous = { version, released, sha256: hash, crosswalks: dataset.crosswalks };

test('the file is as the stamp writes it, and is read back', () => {
  const source = readFileSync(new URL('../data/version-stamp.ts', import.meta.url), 'utf8');
  expect(readStamp(source)).toEqual(previous);
  expect(stampSource(previous)).toBe(source);
});

test('another text is refused', () => {
  expect(() => readStamp('export const versionStamp = {};')).toThrow(
    'data/version-stamp.ts has no',
  );
});

test('the day changes with the version or the data only', () => {
  const day = '2031-02-03';
  expect(stampOf({ version, data: tipReportLaos2012, crosswalks, previous, day })).toEqual(
    previous,
  );
  expect(stampOf({ version: '9.0.0', data: tipReportLaos2012, crosswalks, previous, day })).toEqual(
    {
      version: '9.0.0',
      released: day,
      sha256: hash,
      crosswalks: dataset.crosswalks,
    },
  );
  const data = changed(({ places }) => places.shift());
  const stamp = stampOf({ version, data, crosswalks, previous, day });
  expect(stamp).toMatchObject({ version, released: day });
  expect(stamp.sha256).not.toBe(hash);
  expect(stamp.crosswalks).toEqual(dataset.crosswalks);
  const codes = recoded((entries) => {
    at(entries, 0).code = 3;
  });
  const ofCodes = stampOf({
    version,
    data: tipReportLaos2012,
    crosswalks: codes,
    previous,
    day,
  });
  expect(ofCodes).toMatchObject({ version, released: day, sha256: hash });
  expect(ofCodes.crosswalks).not.toEqual(dataset.crosswalks);
});

test('the order of keys is none of the data', () => {
  const data = Object.fromEntries(Object.entries(tipReportLaos2012).reverse());
  expect(stampOf({ version, data, crosswalks, previous, day: '2031-02-03' })).toEqual(previous);
});

test('a hash is that which everyone computes', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a day is given, or today', () => {
  expect(dayOf('2028-02-29')).toBe('2028-02-29');
  expect(dayOf(undefined)).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const none of ['2027-02-29', '2027-1-1', 'today', '', '2027-01-01T00:00']) {
    expect(() => dayOf(none)).toThrow(`"${none}" is no day; expected one as YYYY-MM-DD`);
  }
});
