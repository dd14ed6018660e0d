import { exampleDataset } from '../../../tests/example/rules-example.js';
import type { Dataset } from '../../report/dataset.js';

/** As the value of a change: the field is taken out. */
export const takenOut = Symbol('taken out');

/**
 * For tests: a copy of the example dataset in which fields are changed, each given by its path as a problem would give
 * it, such as `statistics[0].evidence[0].quote`. Values need not have the type that the model asks for.
 */
export function changedExample(changes: Readonly<Record<string, unknown>>): Dataset {
  const copy: unknown = structuredClone(exampleDataset);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.at(-1) ?? '';
    let holder = copy;
    for (const step of steps.slice(0, -1)) {
      if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) {
        throw new Error(`The example dataset has no ${step} on the way to ${path}.`);
      }
      holder = (holder as Readonly<Record<string, unknown>>)[step];
    }
    if (value === takenOut) delete (holder as Record<string, unknown>)[last];
    else (holder as Record<string, unknown>)[last] = value;
  }
  return copy as Dataset;
}
