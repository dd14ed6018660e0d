import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { metadata, narrative, recommendations } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('../data/source/tip-2012-laos.txt', import.meta.url));
const passages = narrative.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((each) => each.passages),
);

test('the passages and their separators, joined, are the source byte for byte', () => {
  const joined = passages.map(({ text, separator }) => text + separator).join('');
  expect(Buffer.from(joined).equals(source)).toBe(true);
});

test('the report names the hash and the length of the source', () => {
  expect(createHash('sha256').update(source).digest('hex')).toBe(metadata.source.sha256);
  expect([...source.toString('utf8')]).toHaveLength(metadata.source.codePoints);
});

test('the headings of the pillars are restored, and only the recommendations have one in the source', () => {
  const origins = narrative.sections.map(({ id, headingOrigin }) => [id, headingOrigin]);
  expect(origins).toEqual([
    ['front-matter', 'editorial'],
    ['trafficking-profile', 'editorial'],
    ['assessment', 'editorial'],
    ['recommendations', 'source'],
    ['prosecution', 'restored'],
    ['protection', 'restored'],
    ['prevention', 'restored'],
    ['end-matter', 'editorial'],
  ]);
});

test('each item of the list is a recommendation, in order', () => {
  const items = passages.filter(({ type }) => type === 'item');
  expect(recommendations.map(({ text, ordinal }) => [text, ordinal])).toEqual(
    items.map(({ text }, index) => [text, index + 1]),
  );
});

test('no separator contains a word except the "and" before the last recommendation', () => {
  const words = passages.flatMap(({ separator }) => separator.match(/\w+/g) ?? []);
  expect(words).toEqual(['and']);
});
