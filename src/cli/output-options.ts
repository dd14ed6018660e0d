import type { Given, Option } from './command.js';
import { UsageError } from './usage-error.js';

/** In which form a command gives what it found. */
export const outputOptions = {
  json: { type: 'boolean', says: 'Give JSON: a list of records, as in dataset.json.' },
  csv: { type: 'boolean', says: 'Give CSV, with the columns of the data files.' },
} as const satisfies Readonly<Record<string, Option>>;

/** The form that was asked for: for people, where none was. */
export function formOf(given: Given): 'csv' | 'json' | 'people' {
  if (given.has('json') && given.has('csv')) {
    throw new UsageError('Both --json and --csv were given.', 'Give one of them.');
  }
  if (given.has('json')) return 'json';
  return given.has('csv') ? 'csv' : 'people';
}
