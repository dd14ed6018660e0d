import { expect, test } from 'vitest';
import { isoCountries, isUserAssigned } from './iso-countries.js';

const withdrawn = ['AN', 'CS', 'TP', 'YU'];

const inForce = [...isoCountries().values()].filter(({ alpha2 }) => !withdrawn.includes(alpha2));

test('no code in force is that of two countries', () => {
  for (const key of ['alpha2', 'alpha3', 'numeric'] as const) {
    expect(new Set(inForce.map((country) => country[key])).size).toBe(inForce.length);
  }
});

test('the alpha-2 and numeric codes in force are those of the Unicode locale data', () => {
  for (const { alpha2, numeric } of inForce) {
    expect(Intl.getCanonicalLocales(`und-${numeric}`)).toEqual([`und-${alpha2}`]);
  }
});

test.each([
  ['AA', true],
  ['QL', false],
  ['QM', true],
  ['WZ', false],
  ['XA', true],
  ['XV', true],
  ['ZY', false],
  ['ZZ', true],
  ['LA', false],
])('%s is user-assigned: %s', (code, expected) => {
  expect(isUserAssigned(code)).toBe(expected);
});
