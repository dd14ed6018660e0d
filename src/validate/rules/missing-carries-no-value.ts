import { show } from '../../parts/show.js';
import type { IntegrityRule } from '../rule.js';
import { figuresIn } from '../support/figures-in.js';

/** Missing does not mean zero. The schema rules out a number in its own field; this rule, one in the phrase. */
export const missingCarriesNoValue: IntegrityRule = {
  name: 'missing-carries-no-value',
  title: 'A quantity that is missing or given in words has no number',
  *check(dataset) {
    for (const [index, { id, quantity }] of dataset.statistics.entries()) {
      if (quantity.kind !== 'missing' && quantity.kind !== 'verbal') continue;
      const { kind, phrase } = quantity;
      const figures = figuresIn(phrase).filter(({ reading }) => reading !== 'none');
      if (!/\p{N}/u.test(phrase) && figures.length === 0) continue;
      yield {
        path: `statistics[${index}].quantity.phrase`,
        id,
        message: `the phrase ${show(phrase)} of a quantity of kind ${show(kind)} has a number`,
        hint: 'Remove the number; if the report gives one, the quantity is exact, an estimate or a range',
      };
    }
  },
};
