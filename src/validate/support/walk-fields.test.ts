import { expect, it } from 'vitest';
import { walkFields } from './walk-fields.js';

it('visits every field, depth first and in order, with its path and shape', () => {
  const root = { a: { b: [1, { c: null }] }, d: 'e' };
  expect([...walkFields(root)]).toEqual([
    { field: 'a', shape: 'a', value: root.a, holder: root },
    { field: 'a.b', shape: 'a.b', value: root.a.b, holder: root.a },
    { field: 'a.b[0]', shape: 'a.b[]', value: 1, holder: root.a.b },
    { field: 'a.b[1]', shape: 'a.b[]', value: { c: null }, holder: root.a.b },
    { field: 'a.b[1].c', shape: 'a.b[].c', value: null, holder: { c: null } },
    { field: 'd', shape: 'd', value: 'e', holder: root },
  ]);
});

it('visits own fields only', () => {
  const root = Object.create({ inherited: 1 }) as { own?: number };
  root.own = 2;
  expect([...walkFields(root)].map(({ field }) => field)).toEqual(['own']);
  expect([...walkFields(JSON.parse('{"__proto__":{"value":1}}') as object)]).toMatchObject([
    { field: '__proto__' },
    { field: '__proto__.value', value: 1 },
  ]);
});
