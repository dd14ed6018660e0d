import { type ColumnOf, optional } from '../columns/table-of.js';
import { readEdtf } from './edtf.js';
import { type Period, periodBases } from './period.js';

/** The columns of a period; all empty where there is none. `when` says of what, as in "of the figure". */
export function periodColumns<Item>(
  prefix: string,
  when: string,
  read: (item: Item) => Period | undefined,
): readonly ColumnOf<Item>[] {
  const which = (item: Item) => {
    const period = read(item);
    return period?.basis === 'reporting-period' ? period.which : null;
  };
  const derived = `from ${prefix}_edtf; empty where that is a season, approximate or empty.`;
  return [
    optional(`${prefix}_basis`, 'string', `What bounds the period ${when}.`, basisOf, {
      categories: periodBases,
    }),
    optional(
      `${prefix}_which`,
      'string',
      "The report's reporting period, or the one before.",
      which,
      {
        categories: ['current', 'previous'],
      },
    ),
    optional(`${prefix}_phrase`, 'string', "The report's words.", (item) => read(item)?.phrase),
    optional(`${prefix}_edtf`, 'string', 'In EDTF (ISO 8601-2).', (item) => read(item)?.edtf, {
      missing: 'the text leaves the bounds open',
    }),
    optional(
      `${prefix}_inferred`,
      'boolean',
      `Whether ${prefix}_edtf says more than the text does.`,
      (item) => read(item)?.inferred,
    ),
    optional(`${prefix}_start`, 'date', `The first day, ${derived}`, (item) =>
      dayOf('first', read(item)?.edtf),
    ),
    optional(`${prefix}_end`, 'date', `The last day, ${derived}`, (item) =>
      dayOf('last', read(item)?.edtf),
    ),
  ];

  function basisOf(item: Item) {
    return read(item)?.basis;
  }
}

/** The first or last day of a date; null if it is not certain. */
function dayOf(end: 'first' | 'last', edtf: string | null | undefined): string | null {
  const span = readEdtf(edtf ?? '');
  return span?.isExact ? span[end] : null;
}
