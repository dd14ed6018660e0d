import { expect, test } from 'vitest';
import { countryCodeOf } from './country-code.js';

test.each([
  ['Laos', 'LA'],
  ['BURMA', 'MM'],
  ['Cote d’Ivoire', 'CI'],
  ['The Bahamas', 'BS'],
  ['Trinidad and Tobago', 'TT'],
  ['Velmora', null],
  ['', null],
  ['constructor', null],
])('%s: %s', (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});
