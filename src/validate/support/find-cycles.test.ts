import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.js';

const graph = (links: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(links));

describe('findCycles', () => {
  it('finds none in a lattice, or where a link leads nowhere', () => {
    expect([
      ...findCycles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [], e: ['gone'] })),
    ]).toEqual([]);
  });

  it('finds a cycle behind others links, and how long it is', () => {
    expect([...findCycles(graph({ a: ['b'], b: ['x', 'c'], c: ['d'], d: ['b'], x: [] }))]).toEqual([
      { from: 'd', to: 'b', link: 0, length: 3 },
    ]);
  });

  it('finds each of two cycles', () => {
    expect([...findCycles(graph({ a: ['a'], b: ['c'], c: ['a', 'b'] }))]).toEqual([
      { from: 'a', to: 'a', link: 0, length: 1 },
      { from: 'c', to: 'b', link: 1, length: 2 },
    ]);
  });

  it('finds one exactly where taking out what leads nowhere leaves something over', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyGraph = fc.dictionary(fc.constantFrom(...ids), fc.subarray(ids), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(anyGraph, (links) => {
        let left = new Map(Object.entries(links));
        for (let before = -1; before !== left.size; ) {
          before = left.size;
          left = new Map([...left].filter(([, targets]) => targets.some((id) => left.has(id))));
        }
        expect([...findCycles(graph(links))].length > 0).toBe(left.size > 0);
      }),
    );
  });

  it('needs no call stack', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, n) => [`${n}`, [`${n + 1}`]]));
    expect([...findCycles(chain)]).toEqual([]);
  });
});
