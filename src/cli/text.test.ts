import { stripVTControlCharacters } from 'node:util';
import {
  convictionsInReportingPeriod,
  getPassage,
  narrative,
  type Passage,
  searchText,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { termsIn } from '../questions/search-terms.js';
import { marked, stretchesOf } from './marks.js';
import { captured, inOneLine } from './testing/captured.js';

const passages: readonly Passage[] = narrative.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((paragraph): readonly Passage[] => paragraph.passages),
);

describe('the text', () => {
  test('in full: every passage after its id, in order, under the headings', async () => {
    const { code, stdout } = await captured(['text']);
    expect(code).toBe(0);
    let rest = inOneLine(stdout);
    for (const { id, text } of passages) {
      const at = rest.indexOf(`${id} ${inOneLine(text)}`);
      expect(at, id).not.toBe(-1);
      rest = rest.slice(at + 1);
    }
    for (const { heading } of narrative.sections) expect(stdout).toContain(`${heading} (`);
    expect(stdout).toContain('Prosecution (heading restored from the published report)');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a passage, or a section', async () => {
    const one = await captured(['text', 'prosecution.8', '--json']);
    expect(JSON.parse(one.stdout)).toEqual([getPassage('prosecution.8')]);
    const section = await captured(['text', 'prosecution', 'protection.7', '--json']);
    expect(JSON.parse(section.stdout)).toEqual(
      passages.filter(({ id, section: of }) => of === 'prosecution' || id === 'protection.7'),
    );
    expect(inOneLine((await captured(['text', 'prosecution.8'])).stdout)).toContain(
      `prosecution.8 ${getPassage('prosecution.8').text}`,
    );
  });
});

describe('a match', () => {
  test('is marked by signs, or on a terminal in inverse', async () => {
    const line = ['text', 'prosecution.8', '--match', 'CORRUPTION láos'];
    const { stderr, stdout } = await captured(line);
    expect(stderr).toBe('');
    expect(inOneLine(stdout)).toContain('>>Corruption<< remained an endemic problem in >>Laos<<.');
    const { stdout: colored } = await captured(line, { columns: 100 });
    expect(colored).toContain('\u001B[7mCorruption\u001B[27m remained');
    expect(stripVTControlCharacters(colored)).toContain(getPassage('prosecution.8').text);
    expect(
      (await captured(line, { columns: 100, environment: { NO_COLOR: '1' } })).stdout,
    ).toContain('>>Corruption<< remained');
  });

  test('of a record is its quotes, verbatim', async () => {
    const { stdout } = await captured([
      'text',
      '--record',
      'convictions-in-reporting-period',
      '--only',
    ]);
    const marks = [...inOneLine(stdout).matchAll(/>>(.*?)<</g)].map(([, words]) => words);
    expect(marks).toEqual(convictionsInReportingPeriod.evidence.map(({ quote }) => quote));
    const json = await captured([
      'text',
      '--record',
      'convictions-in-reporting-period',
      '--only',
      '--json',
    ]);
    const passages = new Set(convictionsInReportingPeriod.evidence.map(({ passage }) => passage));
    expect(JSON.parse(json.stdout)).toEqual(Array.from(passages, (id) => getPassage(id)));
    const byKind = await captured([
      'text',
      '--record',
      'statistic/convictions-in-reporting-period',
      '--only',
    ]);
    expect(byKind.stdout).toBe(stdout);
  });

  test('of words and a record: overlapping marks are merged', async () => {
    const { stdout } = await captured(
      [
        'text',
        'prosecution.4',
        '--record',
        'convictions-in-reporting-period',
        '--match',
        'convictions',
      ],
      { columns: 100, environment: { NO_COLOR: '1' } },
    );
    expect(inOneLine(stdout)).toContain(
      '>>resulting in 37 convictions<<, >>compared with 20 cases investigated and 33 convictions in 2010<<.',
    );
  });

  test('can be missing, which is success and is said on stderr', async () => {
    expect(await captured(['text', '--match', 'zebra', '--only'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No matches.\n',
    });
    expect(await captured(['text', '--match', 'zebra'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No matches.\n',
    });
  });

  test('is all that JSON and CSV have', async () => {
    const { stdout } = await captured(['text', '--match', 'hotline', '--json']);
    const only = await captured(['text', '--match', 'hotline', '--only', '--json']);
    expect(stdout).toBe(only.stdout);
    const matches: readonly { text: string }[] = JSON.parse(stdout);
    expect(matches.length).toBeGreaterThan(1);
    for (const match of matches) expect(match.text).toMatch(/hotline/i);
    const csv = await captured(['text', '--match', 'zebra', '--csv']);
    expect(csv.stdout.trim().split('\n')).toHaveLength(1);
  });

  test('is what searchText finds, for every word of the text', () => {
    const words = new Set(passages.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
    expect(words.size).toBeGreaterThan(500);
    const own = new Set<unknown>(passages);
    for (const each of words) {
      const found = searchText(each)
        .map(({ item }) => item)
        .filter((item) => own.has(item));
      const here = passages.filter(({ text }) => stretchesOf(text, termsIn(each)).length > 0);
      expect(new Set<unknown>(here), each).toEqual(new Set<unknown>(found));
    }
  });
});

test('marks that touch or overlap are merged, in any order', () => {
  const mark = (part: string) => `[${part}]`;
  const stretches = [
    { start: 6, end: 8 },
    { start: 0, end: 3 },
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ];
  expect(marked('abcdefghij', stretches, mark)).toBe('[abcd]ef[gh]ij');
  expect(marked('abc', [], mark)).toBe('abc');
});
