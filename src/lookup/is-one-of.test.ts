import { isOneOf, sectors, statisticIds } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('only what is in a list of ids or terms is one of them', () => {
  for (const list of [sectors, statisticIds]) {
    expect(list.every((each) => isOneOf(list, each))).toBe(true);
    for (const other of ['Fishing', '', 'length', '__proto__', 0, null, undefined, {}, [list[0]]]) {
      expect(isOneOf(list, other)).toBe(false);
    }
  }
});

test('what is no list is an error, such as arguments in the wrong order', () => {
  expect(() => isOneOf('fishing' as never, sectors)).toThrow(
    new TypeError('Expected a list of ids or terms, such as statisticIds, got "fishing".'),
  );
});
