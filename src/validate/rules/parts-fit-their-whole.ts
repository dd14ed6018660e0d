import type { Statistic } from '../../kinds/statistic/statistic.js';
import { show } from '../../parts/show.js';
import type { IntegrityRule } from '../rule.js';

/**
 * Parts of a figure fit into it: they count the same thing in the same period, none is more than the whole, and parts by
 * one dimension, such as each nationality, don't add up to more. Parts by different dimensions may overlap.
 */
export const partsFitTheirWhole: IntegrityRule = {
  name: 'parts-fit-their-whole',
  title:
    'A part of a figure has the same unit and period, and parts by one dimension fit into the whole',
  *check(dataset) {
    const byId = new Map(dataset.statistics.map((statistic) => [statistic.id, statistic]));
    const sums = new Map<string, number>();
    for (const [index, part] of dataset.statistics.entries()) {
      const whole = part.partOf === null ? undefined : byId.get(part.partOf);
      if (whole === undefined) continue;
      const path = `statistics[${index}]`;
      const differing =
        part.unit !== whole.unit ? 'unit' : part.period.edtf !== whole.period.edtf ? 'period' : '';
      if (differing !== '') {
        yield {
          path: `${path}.${differing}`,
          id: part.id,
          message: `the ${differing} is not that of ${show(whole.id)}, which it is a part of`,
          hint: `Correct the ${differing}, or set partOf to null`,
        };
        continue;
      }
      if (part.quantity.kind !== 'exact' || whole.quantity.kind !== 'exact') continue;
      const key = `${whole.id} ${dimensionsOf(part)}`;
      const sum = (sums.get(key) ?? 0) + part.quantity.value;
      sums.set(key, sum);
      if (sum <= whole.quantity.value) continue;
      yield {
        path: `${path}.quantity.value`,
        id: part.id,
        message: `the parts of ${show(whole.id)} by ${dimensionsOf(part) || 'population'} add up to ${sum}, which is more than ${whole.quantity.value}`,
        hint: 'Correct the numbers, or set partOf to null if the figure is not a part',
      };
    }
  },
};

/** What a figure can be limited to, such as `groups`. */
function dimensionsOf({ subset }: Statistic): string {
  return Object.entries(subset)
    .filter(([, terms]) => terms.length > 0)
    .map(([dimension]) => dimension)
    .join(' and ');
}
