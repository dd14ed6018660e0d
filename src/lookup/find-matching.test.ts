import { expect, test } from 'vitest';
import { findMatching } from './find-matching.js';

interface Item {
  readonly form: string;
  readonly tags: readonly string[];
}

/** Twenty records, all of one form but the last, and one of them with a tag; and how often their fields are read. */
function counted() {
  const items: readonly Item[] = Array.from({ length: 20 }, (_, index) => ({
    form: index < 19 ? 'usual' : 'other',
    tags: index === 7 ? ['rare', 'common'] : ['common'],
  }));
  let reads = 0;
  const facets = {
    form: {
      terms: ['other', 'usual'],
      read: ({ form }: Item) => {
        reads += 1;
        return form;
      },
    },
    tag: {
      terms: 'id' as const,
      read: ({ tags }: Item) => {
        reads += 1;
        return tags;
      },
    },
  };
  return {
    items,
    /** The records found, and how many fields were read for it. */
    find: (criteria: object, exact?: boolean) => {
      reads = 0;
      const found = findMatching(items, facets, criteria, exact);
      return [found.length, reads];
    },
  };
}

test('by one value, each record is read once, however often it is asked for', () => {
  const { find } = counted();
  expect(find({ form: 'usual' })).toEqual([19, 20]);
  expect(find({ form: 'usual' })).toEqual([19, 0]);
  expect(find({ form: 'other' })).toEqual([1, 0]);
  expect(find({ tag: 'rare' })).toEqual([1, 20]);
  expect(find({ tag: 'rare' })).toEqual([1, 0]);
  expect(find({ form: 'other' })).toEqual([1, 0]);
});

test.each([[{ form: 'usual', tag: 'rare' }], [{ tag: 'rare', form: 'usual' }]])(
  'by several values, only the records of the rarest are gone through: %j',
  (criteria) => {
    const { find } = counted();
    find({ form: 'usual' });
    find({ tag: 'rare' });
    expect(find(criteria)).toEqual([1, 2]);
  },
);

test('by a list of values, or without what a wider one takes in, all are gone through', () => {
  const { find } = counted();
  find({ form: 'usual' });
  expect(find({ form: ['usual', 'other'] })).toEqual([20, 20]);
  expect(find({ form: 'usual' }, true)).toEqual([19, 20]);
});

test('by none, none is read', () => {
  const { find, items } = counted();
  expect(find({})).toEqual([items.length, 0]);
});
