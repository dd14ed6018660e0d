import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { narrative, report } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('../data/source/tip-2012-laos.txt', import.meta.url));
const units = narrative.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((each) => each.units),
);

test('the units and their separators, joined, are the source byte for byte', () => {
  const joined = units.map(({ text, separator }) => text + separator).join('');
  expect(Buffer.from(joined).equals(source)).toBe(true);
});

test('the report names the hash and the length of the source', () => {
  expect(createHash('sha256').update(source).digest('hex')).toBe(report.source.sha256);
  expect([...source.toString('utf8')]).toHaveLength(report.source.codePoints);
});

test('the narrative has 54 sentences outside the recommendations, and 13 recommendations', () => {
  expect(units.filter(({ type }) => type === 'sentence')).toHaveLength(54);
  expect(units.filter(({ type }) => type === 'item')).toHaveLength(13);
});

test('sections have their paragraphs and headings; restored headings are those of the pillars', () => {
  const shapes = narrative.sections.map(({ id, headingOrigin, paragraphs }) => [
    id,
    headingOrigin,
    paragraphs.map((paragraph) => paragraph.units.length),
  ]);
  expect(shapes).toEqual([
    ['front-matter', 'editorial', [1, 1, 1, 1, 1, 1, 1]],
    ['trafficking-profile', 'editorial', [8, 4]],
    ['assessment', 'editorial', [9]],
    ['recommendations', 'source', [14]],
    ['prosecution', 'restored', [10]],
    ['protection', 'restored', [15]],
    ['prevention', 'restored', [8]],
    ['end-matter', 'editorial', [1]],
  ]);
});

test('a separator holds no word of the narrative but the "and" before the last recommendation', () => {
  const words = units.flatMap(({ separator }) => separator.match(/\w+/g) ?? []);
  expect(words).toEqual(['and']);
});
