import { expect, test } from 'vitest';
import { sameData } from './same-data.js';

test.each([
  ['the same text', 'Laos', 'Laos'],
  ['no number, twice', Number.NaN, Number.NaN],
  ['objects whose keys stand in another order', { a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 }],
  ['empty lists', [], []],
  ['no value, twice', null, null],
])('%s is the same', (_, one, other) => {
  expect(sameData(one, other)).toBe(true);
  expect(sameData(other, one)).toBe(true);
});

test.each([
  ['another number', { value: 37 }, { value: 38 }],
  ['zero and minus zero', 0, -0],
  ['a number and its digits', 37, '37'],
  ['an empty list and an empty object', [], {}],
  ['a list and an object with its items', ['Laos'], { 0: 'Laos' }],
  ['an empty object and no value', {}, null],
  ['an empty object and a number', {}, 37],
  ['a list of letters and the text that they make', ['a', 'b'], 'ab'],
  ['an object with its letters and a text', { 0: 'a', 1: 'b' }, 'ab'],
  ['a key more', { a: 1 }, { a: 1, b: undefined }],
  ['another key', { a: undefined }, { b: undefined }],
  ['a key that every object inherits', { toString: 1 }, { constructor: 1 }],
  ['a longer list', ['a'], ['a', 'b']],
])('%s is not the same', (_, one, other) => {
  expect(sameData(one, other)).toBe(false);
  expect(sameData(other, one)).toBe(false);
});
