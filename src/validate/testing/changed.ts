import { expect, test } from 'vitest';
import { velmora } from '../../../tests/example/example-report.js';
import type { TipReport } from '../../report/tip-report.js';
import type { IntegrityRule } from '../rule.js';
import { unknownFieldsIn } from './unknown-fields.js';

/** New values by their paths, such as `statistics[0].evidence[0].quote`, of any type. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a report, of the example report if none is given, with some values changed. */
export function changed(changes: Changes, report: TipReport = velmora): TipReport {
  const copy = structuredClone(report);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.pop() ?? '';
    const holder = steps.reduce<object>((part, step) => Reflect.get(part, step), copy);
    Reflect.set(holder, last, value);
  }
  return copy;
}

/** A change, and what a rule then finds: parts of the message or hint of each fault, by its path. */
export type Case = readonly [
  changes: Changes,
  found: Readonly<Record<string, string | readonly string[]>>,
];

/**
 * Tests that a rule finds nothing in the example report, and exactly the right faults after each change, with hints that
 * name only fields that the record has.
 */
export function testRule(rule: IntegrityRule, cases: Readonly<Record<string, Case>>): void {
  const all = Object.entries<Case>({ 'nothing in the example report': [{}, {}], ...cases });
  test.each(all)('%s', (_, [changes, found]) => {
    const expected = Object.entries(found).flatMap(([path, parts]) =>
      [parts].flat().map((part) => [path, expect.stringContaining(part)]),
    );
    const faults = [...rule.check(changed(changes))];
    expect(faults.map(({ path, message, hint }) => [path, `${message}. ${hint}`])).toEqual(
      expected,
    );
    for (const { hint } of faults) expect(hint).toMatch(/^[A-Z].*[^.]$/s);
    expect(faults.flatMap(unknownFieldsIn)).toEqual([]);
  });
}
