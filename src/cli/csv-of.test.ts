import { laos, places } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { csvOf } from './csv-of.js';

test('rows stand in the order that is asked for', () => {
  const backward = [...places].reverse();
  const ids = csvOf('places', backward)
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[0]);
  expect(ids).toEqual(backward.map(({ id }) => id));
});

test('a table or a row that is not there is a failure of the program', () => {
  expect(() => csvOf('place', [laos])).toThrow(
    new Error('There is no table place in the data files.'),
  );
  expect(() => csvOf('places', [{ id: 'lao' }])).toThrow(
    new Error('Table places has no row with the id lao.'),
  );
});
