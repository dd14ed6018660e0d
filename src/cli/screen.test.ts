import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { described, screenOf, wrapped } from './screen.js';
import { captured, inOneLine } from './testing/captured.js';

function screen(columns: number | undefined, environment: Readonly<Record<string, string>> = {}) {
  return screenOf({
    environment,
    stdout: { write: () => undefined, isTerminal: columns !== undefined, columns },
  });
}

test.each([
  ['no terminal', undefined, 80],
  ['a terminal that does not know it', 0, 80],
  ['a wide one, where lines would be hard to read', 200, 100],
  ['one too narrow for any text', 10, 30],
])('the width on %s', (_, columns, width) => {
  expect(screen(columns)).toMatchObject({ width });
});

test.each<readonly [number | undefined, Readonly<Record<string, string>>, boolean]>([
  [80, {}, true],
  [80, { NO_COLOR: '' }, true],
  [80, { NO_COLOR: '1' }, false],
  [80, { TERM: 'dumb' }, false],
  [undefined, {}, false],
])('with %j columns and %j, colors: %j', (columns, environment, colored) => {
  const { styled } = screen(columns, environment);
  expect(styled('bold', 'Laos')).toBe(colored ? '\u001B[1mLaos\u001B[22m' : 'Laos');
});

test.each([
  '--help',
  'overview',
  'places --type city',
  'laws penal-code-article-134',
  'crosswalks --scheme isic',
  'crosswalks hti/victimpunish',
  'text prosecution.8',
])('colors change no letter: %s', async (line) => {
  const argv = line.split(' ');
  const { code, stderr, stdout } = await captured(argv, { columns: 80 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stripVTControlCharacters(stdout)).toBe((await captured(argv)).stdout);
  expect(stdout).toContain('\u001B[1m');
});

test('text is broken between words, and never within them', () => {
  expect(wrapped('trafficking in persons', 12)).toBe('trafficking\nin persons');
  expect(wrapped('trafficking in persons', 8)).toBe('trafficking\nin\npersons');
  expect(wrapped('a\n\nin persons', 9, '  ')).toBe('  a\n\n  in\n  persons');
});

test('names are beside their descriptions, or above if they are long or the screen is narrow', () => {
  const entries = [
    ['Type', 'a border between two countries'],
    ['Codes (ours)', ''],
    ['A name that is longer than most', 'none'],
  ] as const;
  expect(described(entries, { ...screen(undefined), width: 60 })).toBe(
    [
      '  Type                  a border between two countries',
      '  Codes (ours)',
      '  A name that is longer than most',
      '                        none',
    ].join('\n'),
  );
  expect(described(entries, { ...screen(undefined), width: 30 })).toBe(
    [
      '  Type',
      '    a border between two',
      '    countries',
      '  Codes (ours)',
      '  A name that is longer than',
      '  most',
      '    none',
    ].join('\n'),
  );
});

test('a message is wrapped on a terminal, and is whole elsewhere', async () => {
  const line = ['statistics', '--mesure', 'convictions'];
  const { stderr } = await captured(line);
  expect(stderr.split('\n')).toHaveLength(3);
  const { stderr: narrow } = await captured(line, { columns: 40 });
  expect(Math.max(...narrow.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(inOneLine(narrow)).toBe(inOneLine(stderr));
});
