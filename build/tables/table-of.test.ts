import { expect, test } from 'vitest';
import { optional, required, tableOf } from '../../src/parts/columns/table-of.js';

interface Letter {
  readonly sign: string;
  readonly before?: string;
}

const about = {
  name: 'letters',
  title: 'Letters',
  description: 'What is written.',
  primaryKey: ['sign'],
} as const;

const letters: readonly Letter[] = [{ sign: 'a' }, { sign: 'b', before: 'a' }];

test('a table has a row for each item, empty where the item has no such field, and says what its columns hold', () => {
  const table = tableOf(about, letters, [
    required('sign', 'string', 'The letter.', ({ sign }: Letter) => sign, {
      in: 'alphabet.letter',
      categories: ['a', 'b'],
      labels: { a: 'the first' },
    }),
    optional('before', 'string', 'The one before.', ({ before }: Letter) => before, {
      in: 'letters.sign',
      missing: 'the first has none',
    }),
    optional('plain', 'boolean', 'Whether it is plain.', () => null),
  ]);
  expect(table).toStrictEqual({
    ...about,
    columns: [
      {
        name: 'sign',
        type: 'string',
        description: 'The letter.',
        categories: ['a', 'b'],
        labels: { a: 'the first' },
        required: true,
      },
      {
        name: 'before',
        type: 'string',
        description: 'The one before.',
        missing: 'the first has none',
        required: false,
      },
      { name: 'plain', type: 'boolean', description: 'Whether it is plain.', required: false },
    ],
    foreignKeys: [
      { columns: ['sign'], table: 'alphabet', references: ['letter'] },
      { columns: ['before'], table: 'letters', references: ['sign'] },
    ],
    rows: [
      { sign: 'a', before: null, plain: null },
      { sign: 'b', before: 'a', plain: null },
    ],
  });
});

test('keys of several columns come behind those of one', () => {
  const key = { columns: ['sign', 'before'], table: 'pairs', references: ['second', 'first'] };
  const { foreignKeys } = tableOf({ ...about, foreignKeys: [key] }, letters, [
    required('sign', 'string', 'The letter.', ({ sign }: Letter) => sign, {
      in: 'alphabet.letter',
    }),
  ]);
  expect(foreignKeys).toStrictEqual([
    { columns: ['sign'], table: 'alphabet', references: ['letter'] },
    key,
  ]);
});
