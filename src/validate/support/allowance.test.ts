import { expect, it } from 'vitest';
import { allowance } from './allowance.js';

it('grants work until the allowance is used up, to the last of it', () => {
  const may = allowance(5);
  expect([may(3), may(3), may(2), may(1), may(0)]).toEqual([true, false, true, false, true]);
});
