import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { described, screenOf, wrapped } from './screen.js';
import { captured } from './testing/captured.js';

function screen(columns: number | undefined, environment: Readonly<Record<string, string>> = {}) {
  return screenOf({
    environment,
    stdout: { write: () => undefined, isTerminal: columns !== undefined, columns },
  });
}

test.each([
  ['no terminal', undefined, 80, 80],
  ['a terminal', 90, 90, 90],
  ['a wide one, where running text stays narrower', 133, 133, 100],
  ['a narrow one', 30, 30, 30],
  ['one too narrow for any text', 10, 30, 30],
])('the width on %s', (_, columns, width, textWidth) => {
  expect(screen(columns)).toMatchObject({ width, textWidth });
});

test.each([
  [80, {}, true],
  [80, { NO_COLOR: '' }, true],
  [80, { NO_COLOR: '1' }, false],
  [80, { TERM: 'dumb' }, false],
  [80, { TERM: 'xterm' }, true],
  [undefined, {}, false],
])('with %j columns and %j, colors: %j', (columns, environment, colored) => {
  const { colored: given, styled } = screen(columns, environment as Record<string, string>);
  expect(given).toBe(colored);
  expect(styled('bold', 'Laos')).toBe(colored ? '\u001B[1mLaos\u001B[22m' : 'Laos');
  expect(styled('inverse', 'Laos')).toBe(colored ? '\u001B[7mLaos\u001B[27m' : 'Laos');
});

test.each([
  '--help',
  'places --help',
  'places --type city',
  'places laos',
  'laws legal-alternatives-to-removal',
  'laws penal-code-article-134',
  'crosswalks --scheme isic',
  'crosswalks hti/victimpunish',
  'text prosecution.8',
])('colors add no letter and take none: %s', async (line) => {
  const argv = line.split(' ');
  const { code, stderr, stdout } = await captured(argv, { columns: 80 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stripVTControlCharacters(stdout)).toBe((await captured(argv)).stdout);
  expect(stdout).toContain('\u001B[1m');
});

test('what is bold, and what is dim', async () => {
  const { stdout } = await captured(['crosswalks', '--scheme', 'isic', '--ambiguous'], {
    columns: 200,
  });
  expect(styles(stdout)).toEqual([
    ['1', expect.stringMatching(/^ {2}Code +Alternative +Rests on$/)],
    ['1', 'isic/garment-factories/ISIC'],
    ['2', '1 entry. One in full, with its reasons and words: tip-report-laos-2012 crosswalks ID'],
  ]);
  const { stdout: full } = await captured(['places', 'lao-thai-border'], { columns: 80 });
  expect(styles(full)).toEqual([
    ['1', 'lao-thai-border'],
    ['1', 'Type'],
    ['1', 'Lies in'],
    ['1', 'ISO 3166-1 codes (ours)'],
    ['1', 'Other names'],
    ['1', 'The words of the report'],
    ['2', '    assessment.5, Overall assessment; supports all of it'],
  ]);
});

/** The stretches with a style, each behind the code of the style. */
function styles(text: string): readonly (readonly string[])[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are control characters.
  return [...text.matchAll(/\u001B\[([127])m(.*?)\u001B\[2[27]m/g)].map(
    ([, code = '', of = '']) => [code, of],
  );
}

test('a text is broken between words, and within those that are too long', () => {
  expect(wrapped('trafficking in persons', 12)).toBe('trafficking\nin persons');
  expect(wrapped('trafficking in persons', 8)).toBe('traffick\ning in\npersons');
  expect(wrapped('in persons', 9, '  ')).toBe('  in\n  persons');
  expect(wrapped('a\n\nb', 9, '  ')).toBe('  a\n\n  b');
  expect(wrapped('in', 2, '    ')).toBe('    i\n    n');
});

test('names stand beside what is said of them, or above it where they are long', () => {
  const entries = [
    ['Type', 'a border between two countries'],
    ['Name', ''],
  ] as const;
  expect(described(entries, screen(undefined))).toBe(
    '  Type  a border between two countries\n  Name',
  );
  expect(described(entries, { ...screen(undefined), width: 24 })).toBe(
    '  Type  a border between\n        two countries\n  Name',
  );
  const long = [
    ['ISO 3166-1 codes (ours)', 'none that the text gives'],
    ['Type', 'border'],
  ] as const;
  expect(described(long, { ...screen(undefined), width: 30 })).toBe(
    '  ISO 3166-1 codes (ours)\n                   none that\n                   the text\n                   gives\n  Type             border',
  );
});
