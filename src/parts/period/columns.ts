import { type ColumnOf, computed } from '../columns/column.js';
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
    computed(`${prefix}_phrase`, 'string?', "The report's words.", (item) => read(item)?.phrase),
    computed(`${prefix}_edtf`, 'string?', 'In EDTF (ISO 8601-2).', (item) => read(item)?.edtf, {
      missing: 'the text leaves the bounds open',
    }),
    computed(
      `${prefix}_inferred`,
      'boolean?',
      `Whether ${prefix}_edtf says more than the text does.`,
      (item) => read(item)?.inferred,
    ),
    computed(`${prefix}_start`, 'date?', `The first day, ${derived}`, (item) =>
      firstDay(read(item)?.edtf ?? ''),
    ),
    computed(`${prefix}_end`, 'date?', `The last day, ${derived}`, (item) =>
      lastDay(read(item)?.edtf ?? ''),
    ),
  ];
}

/** A year, a month or a day of a calendar, or an interval of two such; no season, nothing uncertain or approximate. */
const definite =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)?$/;

function firstDay(edtf: string): string | null {
  if (!definite.test(edtf)) return null;
  const start = edtf.replace(/\/.*/, '');
  return `${start}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

function lastDay(edtf: string): string | null {
  if (!definite.test(edtf)) return null;
  const [year, month = '12', day] = edtf.replace(/.*\//, '').split('-');
  // The day 0 of a month is the last one of the month before.
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return `${year}-${month}-${last}`;
}
