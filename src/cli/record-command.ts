import { type AnyRecord, CriterionError } from 'tip-report-laos-2012';
import { type Command, type Given, type Option, programName } from './command.js';
import { csvOf } from './csv-of.js';
import { exitCode } from './exit-code.js';
import { fullView } from './full-view.js';
import type { Io } from './io.js';
import { tellingCriteria, tellingUsage } from './library-errors.js';
import { formOf, outputOptions } from './output-options.js';
import type { GivenCriteria, RecordKind } from './record-kind.js';
import { type Screen, screenOf, wrapped } from './screen.js';
import { table } from './table.js';
import { UsageError } from './usage-error.js';

/** The command that shows the records of a kind: those that meet criteria as a table, or single ones in full. */
export function recordCommand<Item extends AnyRecord>(kind: RecordKind<Item>): Command {
  return {
    name: kind.command,
    summary: kind.summary,
    positionals: '[ID...]',
    mostPositionals: Number.POSITIVE_INFINITY,
    options: () => ({ ...criterionOptions(kind), exact: exactOption, ...outputOptions }),
    examples: kind.examples,
    run: (given, io) => {
      const form = formOf(given);
      const records = recordsFor(kind, given);
      if (form === 'json') io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
      else if (form === 'csv') io.stdout.write(csvOf(kind.table, records));
      else show(kind, records, given, io);
      return exitCode.done;
    },
  };
}

const exactOption: Option = {
  type: 'boolean',
  says: 'Leave out what a wider value takes in, such as women and girls of female.',
};

function criterionOptions<Item extends AnyRecord>(
  kind: RecordKind<Item>,
): Readonly<Record<string, Option>> {
  return Object.fromEntries(
    Object.entries(kind.criteria).map(([name, { placeholder, says }]) => {
      const values = allowedValues(kind, name);
      return [
        name,
        {
          type: 'string',
          multiple: true,
          placeholder: placeholder ?? 'VALUE',
          says: values.length === 0 ? `${says}.` : `${says}: ${values.join(', ')}.`,
        },
      ];
    }),
  );
}

/** The values of a criterion, as the library lists them where it is given none of them. */
function allowedValues<Item extends AnyRecord>(
  { find }: RecordKind<Item>,
  criterion: string,
): readonly string[] {
  try {
    find({ [criterion]: [''] }, false);
  } catch (error) {
    if (error instanceof CriterionError) return error.allowed;
    throw error;
  }
  return [];
}

function recordsFor<Item extends AnyRecord>(kind: RecordKind<Item>, given: Given): readonly Item[] {
  const criteria = criteriaFrom(kind, given);
  if (given.positionals.length === 0) {
    return tellingCriteria(criteria, () => kind.find(criteria, given.has('exact')));
  }
  const [criterion] = Object.keys(criteria);
  if (criterion !== undefined || given.has('exact')) {
    throw new UsageError(
      `Both an id and --${criterion ?? 'exact'} were given.`,
      'Give ids to see these records, or criteria to find others.',
    );
  }
  const list = `\`${programName} ${kind.command}\``;
  return given.positionals.map((id) => tellingUsage(list, () => kind.get(id)));
}

function criteriaFrom<Item extends AnyRecord>(kind: RecordKind<Item>, given: Given): GivenCriteria {
  const criteria: Record<string, readonly string[]> = {};
  for (const [name, { check }] of Object.entries(kind.criteria)) {
    const values = given.values(name).flatMap((value) => value.split(','));
    if (values.length === 0) continue;
    criteria[name] = values;
    if (check === undefined) continue;
    for (const value of values) {
      tellingUsage(`\`${programName} ${name === 'place' ? 'places' : 'organizations'}\``, () =>
        check(value),
      );
    }
  }
  return criteria;
}

function show<Item extends AnyRecord>(
  kind: RecordKind<Item>,
  records: readonly Item[],
  given: Given,
  io: Io,
): void {
  const screen = screenOf(io);
  if (records.length === 0) io.stderr.write('No records match.\n');
  else if (given.positionals.length === 0) io.stdout.write(tableOf(kind, records, screen));
  else {
    const views = records.map((record) =>
      fullView(record, kind.title(record), kind.details, screen),
    );
    io.stdout.write(views.join('\n'));
  }
}

function tableOf<Item extends AnyRecord>(
  kind: RecordKind<Item>,
  records: readonly Item[],
  screen: Screen,
): string {
  const rows = records.map((record) => ({
    name: record.id,
    title: kind.title(record),
    cells: kind.columns.map(({ read }) => {
      const value = read(record);
      if (typeof value === 'string') return value;
      return value.length === 0 ? 'none' : value.join(';\n');
    }),
  }));
  const headings = kind.columns.map(({ label }) => label);
  const [one, several] = kind.nouns;
  const count = `${records.length} ${records.length === 1 ? one : several}. One in full, with its words: ${programName} ${kind.command} ID`;
  return `${table(headings, rows, screen)}\n${screen.styled('dim', wrapped(count, screen.width))}\n`;
}
