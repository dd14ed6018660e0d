import { type ColumnOf, required } from './table-of.js';

/** An item of a list of a record. */
export interface Listed<Owner, Item> {
  readonly of: Owner;
  /** Its place in the list, counted from 1. */
  readonly ordinal: number;
  readonly item: Item;
}

/** The items of a list of each record, in order. */
export function listed<Owner, Item>(
  owners: readonly Owner[],
  list: (owner: Owner) => readonly Item[],
): readonly Listed<Owner, Item>[] {
  return owners.flatMap((of) => list(of).map((item, index) => ({ of, ordinal: index + 1, item })));
}

/** The column that names the record to which a row belongs: one of a table, or of all. */
export function ownerColumn<Item extends Listed<{ readonly id: string }, unknown>>(
  name = 'record_id',
  table = 'records',
): ColumnOf<Item> {
  return required(name, 'string', 'The record that it is of.', ({ of }) => of.id, {
    in: `${table}.id`,
  });
}

/** The column of the place in the list. */
export function ordinalColumn<Item extends { readonly ordinal: number }>(
  description = 'Its place, counted from 1.',
): ColumnOf<Item> {
  return required('ordinal', 'integer', description, ({ ordinal }) => ordinal);
}
