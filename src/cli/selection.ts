// What the commands that find something have in common: criteria, ids and forms of output.

import { CriterionError } from 'tip-report-laos-2012';
import type { Table } from '../parts/columns/table.js';
import { show } from '../parts/show.js';
import { toCsv } from '../tables/csv.js';
import { flag, type Given, programName } from './command.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { argument, printData } from './for-people.js';
import type { Io } from './io.js';
import { type ListItem, listed, type Screen, screenOf, wrapped } from './screen.js';
import { hintOf, UsageError, wordIn } from './usage-error.js';

/** Values by the name of their criterion. */
export type GivenCriteria = Readonly<Record<string, readonly string[]>>;

/**
 * The values given for criteria; several can be separated by commas.
 *
 * @param termsOf - The terms that a criterion can have, which are known in upper and lower case.
 */
export function criteriaFrom(
  given: Given,
  names: readonly string[],
  termsOf: (name: string) => readonly string[],
): GivenCriteria {
  const valuesOf = (name: string) => {
    const values = given.values(optionOf(name)).flatMap((value) => value.split(','));
    const terms = termsOf(name);
    return values.map((value) => wordIn(terms, value.trim()) ?? value.trim());
  };
  return Object.fromEntries(
    names.filter((name) => given.has(optionOf(name))).map((name) => [name, valuesOf(name)]),
  );
}

/** The name of the option for a criterion, such as `quantity-kind` for `quantityKind`. */
export function optionOf(criterion: string): string {
  return criterion.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What has the ids that were given, or else what meets the criteria. */
export function selected<Item>(
  given: Given,
  criteria: Readonly<Record<string, unknown>>,
  byId: (id: string) => Item,
  find: () => readonly Item[],
): readonly Item[] {
  if (given.positionals.length === 0) return explaining(criteria, find);
  const [first] = Object.keys(criteria);
  const criterion = first === undefined && given.has('exact') ? 'exact' : first;
  if (criterion !== undefined) {
    const values: unknown = criteria[criterion];
    const option = `--${optionOf(criterion)}`;
    const list = Array.isArray(values) ? [...values, ...given.positionals].join(',') : null;
    throw new UsageError(
      `An id and ${option} were both given.`,
      `Give ids to show these, or filters to find others.${list === null ? '' : ` Several values of a filter need commas: ${option} ${argument(list)}`}`,
    );
  }
  return [...new Set(given.positionals.map(byId))];
}

/** Runs a search. What the library says about a wrong value becomes an error of the option. */
function explaining<Result>(
  criteria: Readonly<Record<string, unknown>>,
  find: () => Result,
): Result {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CriterionError) || error.criterion === null) throw error;
    const { allowed, criterion, message } = error;
    const values = [criteria[criterion]].flat().map(String);
    const wrong = values.find((each) => !allowed.includes(each)) ?? '';
    throw allowed.length > 0
      ? new UsageError(
          `Unknown value ${show(wrong)} of --${optionOf(criterion)}.`,
          hintOf(wrong, allowed, 'The values are'),
        )
      : new UsageError(message.replace(`criterion ${criterion}`, `--${optionOf(criterion)}`), '');
  }
}

/** The forms of output other than text for people. */
export const outputOptions = {
  json: flag('Print JSON: a list of records, as in dataset.json.'),
  csv: flag('Print CSV, with the columns of the data files.'),
};

/** How items of a type are shown. */
export interface Shown<Item> {
  /** Their command, which can show one in full. */
  readonly command: string;
  readonly nouns: readonly [one: string, several: string];
  /** Their table of the data files. */
  readonly csv: () => Table;
  readonly inLine: (item: Item) => ListItem;
  readonly inFull: (item: Item, screen: Screen) => string;
}

/** Writes what was found: as JSON or CSV if asked for, in full if ids were given, or else as a list. */
export function write<Item extends { readonly id: string }>(
  items: readonly Item[],
  { command, csv, inFull, inLine, nouns }: Shown<Item>,
  given: Given,
  io: Io,
): ExitCode {
  const form = formOf(given);
  const screen = screenOf(io);
  const [one, several] = nouns;
  if (form === 'json') printData(`${JSON.stringify(items, null, 2)}\n`, io);
  else if (form === 'csv') printData(csvOf(csv(), items), io);
  else if (items.length === 0) io.stderr.write(`No ${several} match.\n`);
  else if (given.positionals.length > 0) {
    io.stdout.write(items.map((item) => inFull(item, screen)).join('\n'));
  } else {
    const count = `${items.length} ${items.length === 1 ? one : several}. Full record: ${programName} ${command} ID${fromEnd(given)}`;
    io.stdout.write(
      `${listed(items.map(inLine), screen)}\n\n${screen.styled('dim', wrapped(count, screen.width))}\n`,
    );
  }
  return exitCode.done;
}

/** What to add to a command that asks about the same report. */
export function fromEnd(given: Given): string {
  const from = given.value('from');
  return from === undefined ? '' : ` --from ${argument(from)}`;
}

/** The form that was asked for: text for people by default. */
export function formOf(given: Given): 'csv' | 'json' | 'text' {
  if (given.has('json') && given.has('csv')) {
    throw new UsageError('--json and --csv were both given.', 'Give one of them.');
  }
  if (given.has('json')) return 'json';
  return given.has('csv') ? 'csv' : 'text';
}

/** The rows that items have in a table, in their order. */
export function csvOf(own: Table, items: readonly { readonly id: string }[]): string {
  const rows = new Map(own.rows.map((row) => [row['id'], row]));
  return toCsv({ ...own, rows: items.map(({ id }) => rows.get(id) ?? {}) });
}

/** One of the tables of the data files. */
export function tableNamed(name: string, tables: readonly Table[]): Table {
  const own = tables.find((each) => each.name === name);
  if (own === undefined) throw new Error(`There is no table ${name} in the data files.`);
  return own;
}
