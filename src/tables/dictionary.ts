import { type Column, type ColumnOf, column, computed, list } from '../parts/columns/column.js';
import { rowsOf, type Table, type TableHead } from '../parts/columns/table.js';
import { type Vocabulary, vocabularies } from '../report/vocabularies.js';

/** A column, and the table that it is in. */
interface ColumnIn extends Column {
  readonly table: TableHead;
}

interface Term {
  readonly vocabulary: string;
  readonly term: string;
  readonly meaning: string;
  /** The terms that include it. */
  readonly broader: readonly string[];
}

/** The columns of tables, and what their terms mean, as two more tables, which describe themselves as well. */
export function dictionaryTables(tables: readonly TableHead[]): readonly Table[] {
  const dictionary: TableHead = {
    name: 'data-dictionary',
    title: 'Data dictionary',
    description: 'What each column of each table means: one row per column.',
    columns: columnColumns().map((each) => each.column),
    primaryKey: ['table_name', 'column_name'],
  };
  const terms: TableHead = {
    name: 'vocabularies',
    title: 'Vocabularies',
    description: 'What each term means: one row per term.',
    columns: termColumns().map((each) => each.column),
    primaryKey: ['vocabulary', 'term'],
  };
  const columns = [...tables, dictionary, terms].flatMap((table) =>
    table.columns.map((each): ColumnIn => ({ ...each, table })),
  );
  const own = columns.filter((each) => each.labels && vocabularyOf(each) === undefined);
  const allTerms = [...vocabularies.flatMap(termsOf), ...own.flatMap(termsOfColumn)];
  return [
    { ...dictionary, rows: rowsOf(columns, columnColumns(), undefined) },
    { ...terms, rows: rowsOf(allTerms, termColumns(), undefined) },
  ];
}

function columnColumns(): readonly ColumnOf<ColumnIn>[] {
  return [
    column('table.name', 'string', 'The table: the name of its file, without `.csv`.', {
      as: 'table_name',
    }),
    column('name', 'string', 'The column.', { as: 'column_name' }),
    column('type', 'string', 'What its cells are.', {
      labels: {
        boolean: '`true` or `false`',
        date: 'a day in ISO 8601',
        integer: 'a whole number',
        list: 'items with `|` between them; within an item, `|` and `\\` have a `\\` before them',
        number: 'a number',
        string: 'text',
      },
    }),
    computed('item_type', 'string?', 'For a list: what its items are.', itemTypeOf, {
      categories: ['integer', 'string'],
    }),
    column('required', 'boolean', 'Whether every row has a value.'),
    computed('empty_means', 'string?', 'What an empty cell means.', emptyMeaning, {
      missing: 'no cell is empty',
    }),
    list('categories[]', 'The terms that it, or an item of its list, can be.', {
      as: 'terms',
      missing: 'any value of its type',
    }),
    computed('vocabulary', 'string?', 'What has their meanings in vocabularies.', nameOfTerms, {
      missing: 'it has no terms, or they are self-explanatory',
    }),
    computed('in_key', 'boolean', 'Whether it is part of the key of a row.', isInKey),
    column(
      'references',
      'string?',
      'The table and column that has its values, or its items, for the same report.',
      { as: 'refers_to' },
    ),
    column('description', 'string', 'What it says.'),
  ];
}

function termColumns(): readonly ColumnOf<Term>[] {
  return [
    column('vocabulary', 'string', 'The vocabulary; a table and column, if only that has it.'),
    column('term', 'string', 'The term, or the code of a coding scheme.'),
    column('meaning', 'string', 'What it means.'),
    list('broader[]', 'The broader terms of the vocabulary, which include it.'),
  ];
}

function termsOf({ id, meanings, narrower = {}, terms }: Vocabulary): readonly Term[] {
  return terms.map((term) => ({
    vocabulary: id,
    term,
    meaning: meanings[term] ?? '',
    broader: Object.keys(narrower).filter((each) => narrower[each]?.includes(term)),
  }));
}

function termsOfColumn(each: ColumnIn): readonly Term[] {
  const { categories = [], labels: meanings = {} } = each;
  return termsOf({ id: ownName(each), title: '', terms: categories.map(String), meanings });
}

function nameOfTerms(each: ColumnIn): string | null {
  if (each.labels === undefined) return null;
  return vocabularyOf(each)?.id ?? ownName(each);
}

function vocabularyOf({ labels }: Column): Vocabulary | undefined {
  return vocabularies.find(({ meanings }) => meanings === labels);
}

function ownName({ name, table }: ColumnIn): string {
  return `${table.name}.${name}`;
}

function itemTypeOf({ itemType, type }: Column): string | null {
  return type === 'list' ? (itemType ?? 'string') : null;
}

function emptyMeaning({ missing, required, type }: Column): string | null {
  if (required) return null;
  return missing ?? (type === 'list' ? 'none' : 'none is given, or it does not apply');
}

function isInKey({ name, table }: ColumnIn): boolean {
  return table.primaryKey.includes(name);
}
