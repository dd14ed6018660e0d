import { expect, test } from 'vitest';
import { velmora } from '../../../tests/example/example-report.js';
import type { Dataset } from '../../report/dataset.js';
import type { Fault, IntegrityRule } from '../rule.js';

/** New values by their paths, such as `statistics[0].evidence[0].quote`, of any type. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of the example report with some values changed. */
export function changed(changes: Changes): Dataset {
  const copy = structuredClone<Dataset>(velmora);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.pop() ?? '';
    const holder = steps.reduce<object>((part, step) => Reflect.get(part, step), copy);
    Reflect.set(holder, last, value);
  }
  return copy;
}

function faultsAfter(rule: IntegrityRule, changes: Changes): readonly Fault[] {
  return [...rule.check(changed(changes))];
}

/** A change, and the paths of the faults that a rule then finds, with a part of each message or hint. */
export type Case = readonly [
  what: string,
  changes: Changes,
  found: readonly (readonly [path: string, message: string])[],
];

/** Tests that a rule finds nothing in the example report, and exactly the right faults after each change. */
export function testRule(rule: IntegrityRule, cases: readonly Case[]): void {
  test('the example report is right', () => {
    expect(faultsAfter(rule, {})).toEqual([]);
  });

  test.each(cases)('%s', (_, changes, found) => {
    const faults = faultsAfter(rule, changes);
    expect(faults.map(({ path }) => path)).toEqual(found.map(([path]) => path));
    for (const [index, [, part]] of found.entries()) {
      const { message = '', hint = '' } = faults[index] ?? {};
      expect(`${message}. ${hint}`).toContain(part);
      expect(hint).toMatch(/^[A-Z].*[^.]$/s);
    }
  });
}
