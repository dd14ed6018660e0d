import { expect, it } from 'vitest';
import { nearestId } from './nearest-id.js';

const known = ['government', 'police', 'parliament'];

it('finds the id that is nearest', () => {
  expect(nearestId()('polise', known)).toBe('police');
  expect(nearestId()('goverment', known)).toBe('government');
});

it('finds none where none is near, none is known, or the id is very long', () => {
  expect(nearestId()('xxxxxx', known)).toBeUndefined();
  expect(nearestId()('police', [])).toBeUndefined();
  expect(nearestId()('a'.repeat(101), ['a'.repeat(101)])).toBeUndefined();
});

it('stops looking when its comparisons are used up', () => {
  const nearest = nearestId(5);
  expect(nearest('polise', known)).toBe('police');
  expect(nearest('polise', known)).toBeUndefined();
});
