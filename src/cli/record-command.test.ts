// A kind of record whose search does not behave as the library's does.

import { CriterionError, laos, type Place } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import type { Command } from './command.js';
import type { Io } from './io.js';
import { parseArguments } from './parse-arguments.js';
import { recordCommand } from './record-command.js';
import type { RecordKind } from './record-kind.js';

function commandOf(changes: Partial<RecordKind<Place>>): Command {
  return recordCommand({
    command: 'places',
    summary: 'The places.',
    nouns: ['place', 'places'],
    table: 'places',
    criteria: { type: { says: 'What kind of place it is' } },
    find: () => [laos],
    get: () => laos,
    title: ({ name }) => name,
    columns: [{ label: 'Type', read: ({ type }) => type }],
    details: [],
    examples: [],
    ...changes,
  });
}

function run(command: Command, argv: readonly string[]): string {
  let written = '';
  const output = {
    write: (text: string) => {
      written += text;
    },
    isTerminal: false,
    columns: undefined,
  };
  const io: Io = {
    stdout: output,
    stderr: output,
    environment: {},
    workingFolder: '/nowhere',
    dataFolder: new URL('file:///nowhere/'),
    readStandardInput: async () => '',
  };
  command.run(parseArguments(command, argv), io);
  return written;
}

test('the table counts one record, or several', () => {
  const last = (found: readonly Place[]) =>
    run(commandOf({ find: () => found }), [])
      .split('\n')
      .at(-2);
  expect(last([laos])).toBe('1 place. One in full, with its words: tip-report-laos-2012 places ID');
  expect(last([laos, laos])).toBe(
    '2 places. One in full, with its words: tip-report-laos-2012 places ID',
  );
});

test('a list without items is told in a word, one of several has a line for each', () => {
  const cell = (items: readonly string[]) =>
    run(commandOf({ columns: [{ label: 'Names', read: () => items }] }), [])
      .split('\n\n')[1]
      ?.split('\n')
      .slice(1);
  expect(cell([])).toEqual(['  none']);
  expect(cell(['Laos', 'Lao PDR'])).toEqual(['  Laos;', '  Lao PDR']);
});

test('records in full stand one below the other', () => {
  const one = run(commandOf({}), ['laos']);
  expect(run(commandOf({}), ['laos', 'laos'])).toBe(`${one}\n${one}`);
});

test('a criterion of which the library lists no values has none in the help', () => {
  expect(commandOf({}).options()['type']?.says).toBe('What kind of place it is.');
});

describe('what is no matter of usage is a failure of the program', () => {
  const failing = (error: unknown) => () => {
    throw error;
  };

  test('in a search', () => {
    const broken = new Error('the index is broken');
    const command = commandOf({ criteria: {}, find: failing(broken) });
    expect(() => run(command, [])).toThrow(broken);
    const vague = new CriterionError('Expected an object of criteria.', null, ['type']);
    expect(() => run(commandOf({ criteria: {}, find: failing(vague) }), [])).toThrow(vague);
  });

  test('in looking up an id', () => {
    const broken = new Error('the index is broken');
    expect(() => run(commandOf({ get: failing(broken) }), ['laos'])).toThrow(broken);
  });

  test('in listing the values of a criterion', () => {
    const broken = new Error('the index is broken');
    expect(() => commandOf({ find: failing(broken) }).options()).toThrow(broken);
  });
});
