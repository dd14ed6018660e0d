import { eachRecord } from '../../report/each-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { figuresIn } from '../support/figures-in.js';
import { show } from '../support/show.js';
import { walkFields } from '../support/walk-fields.js';

const name = 'missing-carries-no-value';

const valueKeys = ['value', 'minimum', 'maximum', 'money'];
const hint =
  'Take the number out; where the report gives one, the quantity is exact, an estimate or a range';

/** Missing is no number, and not zero; and a quantity in words is words. */
export const missingCarriesNoValue: IntegrityRule = {
  name,
  title: 'A quantity that is missing or given in words carries no number',
  check(dataset) {
    const problems: Problem[] = [];
    for (const { record, path } of eachRecord(dataset)) {
      for (const { field, value } of walkFields(record)) {
        if (!isWithoutNumber(value)) continue;
        const at = { code: name, id: record.id, hint };
        const where = `${path}.${field}`;
        for (const key of valueKeys) {
          if (!Object.hasOwn(value, key)) continue;
          const message = `a quantity of kind ${show(value.kind)} has the field ${show(key)}`;
          problems.push({ ...at, path: `${where}.${key}`, message });
        }
        for (const inner of walkFields(value)) {
          if (typeof inner.value !== 'number' && typeof inner.value !== 'bigint') continue;
          if (valueKeys.some((key) => inner.field === key || inner.field.startsWith(`${key}.`))) {
            continue;
          }
          const message = `a quantity of kind ${show(value.kind)} has the number ${inner.value}`;
          problems.push({ ...at, path: `${where}.${inner.field}`, message });
        }
        if (typeof value.phrase === 'string' && hasNumber(value.phrase)) {
          const message = `the phrase ${show(value.phrase)} of a quantity of kind ${show(value.kind)} has a number`;
          problems.push({ ...at, path: `${where}.phrase`, message });
        }
      }
    }
    return problems;
  },
};

interface WithoutNumber {
  readonly kind: 'missing' | 'verbal';
  readonly phrase?: unknown;
}

function isWithoutNumber(value: unknown): value is WithoutNumber {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'missing' || value.kind === 'verbal')
  );
}

function hasNumber(phrase: string): boolean {
  return /\p{N}/u.test(phrase) || figuresIn(phrase).length > 0;
}
