// HTI's published rows for Laos, with the numbers that its codebook has for the labels of its file.
// Source: HumanTraffickingDestinations/HTI.csv in github.com/SioKCronin/libertas, the rows of Laos from 2009 on.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const labels = { Yes: 1, No: -1, 'No mention': 0 };
const roles = { Yes: 1, No: 0 };
const orders = { 'First mention': 3, 'Second mention': 2, 'Third mention': 1, 'No mention': 0 };
// In other countries' rows both "Yes" and "Some" appear in these columns, so that "Yes" is the higher code.
const degrees = { Yes: 2, Some: 1, No: -1, 'No mention': 0 };

const numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The file can't tell Tier 2 from the Watch List.
  tier: { 'Tier 2/2 Watch List': 2 },
  // The "2" of 2011 isn't a code. It appears where other countries' rows of the year before have "Yes".
  efforts: { Yes: 1, '2': 1 },
  source: roles,
  transit: roles,
  destination: roles,
  internal: roles,
  source_order: orders,
  transit_order: orders,
  destination_order: orders,
  domesticlaws: degrees,
  enforcement: degrees,
  preventprogress: degrees,
};

const { data, meta } = Papa.parse<Record<string, string>>(
  readFileSync(new URL('hti-laos-2009-2011.csv', import.meta.url), 'utf8'),
  { header: true, skipEmptyLines: true },
);

/** The names of all columns, in order. */
export const publishedColumns: readonly string[] = meta.fields ?? [];

/** The rows as published, the oldest first. */
export const publishedRows: readonly Readonly<Record<string, string>>[] = data;

/** The number of a variable in a published row; an error if its label has none. */
export function publishedCode(row: Readonly<Record<string, string>>, variable: string): number {
  const label = row[variable] ?? '';
  if (variable === 'prosnum') return Number(label);
  const code = (numbers[variable] ?? labels)[label as keyof typeof labels];
  if (code === undefined) throw new RangeError(`HTI has no code for ${variable} "${label}".`);
  return code;
}
