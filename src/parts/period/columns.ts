import { type ColumnOf, computed } from '../columns/column.js';
import { readEdtf } from './edtf.js';
import { periodBasisMeanings } from './meanings.js';
import type { Period } from './period.js';

/** The columns of a period; all empty if there is none. `when` says of what, as in "of the figure". */
export function periodColumns<Item>(
  prefix: string,
  when: string,
  read: (item: Item) => Period | undefined,
): readonly ColumnOf<Item>[] {
  const derived = `from ${prefix}_edtf; empty if that is a season, approximate or empty.`;
  return [
    computed(`${prefix}_phrase`, 'string?', "The report's wording.", (item) => read(item)?.phrase),
    computed(`${prefix}_start`, 'date?', `The first day, ${derived}`, (item) =>
      dayOf('first', read(item)?.edtf),
    ),
    computed(`${prefix}_end`, 'date?', `The last day, ${derived}`, (item) =>
      dayOf('last', read(item)?.edtf),
    ),
    computed(
      `${prefix}_basis`,
      'string?',
      `What bounds the period ${when}.`,
      (item) => read(item)?.basis,
      { labels: periodBasisMeanings },
    ),
    computed(
      `${prefix}_which`,
      'string?',
      "The report's reporting period, or the one before.",
      (item) => {
        const period = read(item);
        return period?.basis === 'reporting-period' ? period.which : null;
      },
      { categories: ['current', 'previous'] },
    ),
    computed(`${prefix}_edtf`, 'string?', 'In EDTF (ISO 8601-2).', (item) => read(item)?.edtf, {
      missing: 'the text gives no dates',
    }),
    computed(
      `${prefix}_inferred`,
      'boolean?',
      `Whether ${prefix}_edtf is more specific than the text.`,
      (item) => read(item)?.inferred,
    ),
  ];
}

/** The first or last day of a date; null if it is not certain. */
function dayOf(end: 'first' | 'last', edtf: string | null | undefined): string | null {
  const span = readEdtf(edtf ?? '');
  return span?.isExact ? span[end] : null;
}
