import fc from 'fast-check';
import { narrative } from 'tip-report-laos-2012';
import { narrativeSchema } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import type { Narrative } from '../kinds/narrative/narrative.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { readTierLine, splitText, yearOfTitle } from './split-text.js';

const joined = (split: Narrative) =>
  passagesOf(split)
    .map(({ separator, text }) => text + separator)
    .join('');

/** The texts of a section's passages, by id. */
const inSection = (text: string, section: string) =>
  Object.fromEntries(
    passagesOf(splitText(text))
      .filter((passage) => passage.section === section)
      .map((passage) => [passage.id, passage.text]),
  );

test('the report on Laos is split into the passages that its coders made', () => {
  const own = passagesOf(narrative);
  const split = splitText(joined(narrative));
  expect(passagesOf(split).map(({ separator, text }) => [text, separator])).toEqual(
    own.map(({ separator, text }) => [text, separator]),
  );
  const names = passagesOf(split).map(({ id }) => id);
  for (const { id, type } of own)
    if (type === 'page-line') {
      if (id.startsWith('front-matter')) expect(names).toContain(id);
    }
});

test('any text is split into passages that the schema accepts and that join to it, with ids of their own', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'PROSECUTION',
      'Protection:',
      'Prevention: It ran a shelter.',
      'RECOMMENDATIONS FOR VELMORA: Do this; do (that; too); and do more.',
      'Recommendations',
      'VELMORA (Tier 2)',
      '- One thing; another',
      '• It ended.',
      'and',
      '© 2031',
      'Publisher Office',
      '2031 Trafficking in Persons Report',
      'Public Awareness',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n \r\n', ' ')));
  fc.assert(
    fc.property(text, (lines) => {
      const given = lines.flat().join('').trimStart();
      const split = splitText(given);
      expect(joined(split)).toBe(given);
      expect(narrativeSchema.safeParse(split).error?.issues ?? []).toEqual([]);
      const ids = [...split.sections, ...passagesOf(split)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});

describe('headings', () => {
  test.each([
    ['PROSECUTION\n\nIt ended.', 'prosecution', 'prosecution'],
    ['Protection\nIt ended.', 'protection', 'protection'],
    ['Prevention:\n\nIt ended.', 'prevention', 'prevention'],
    ['PROSECUTION: It ended.', 'prosecution', 'prosecution'],
    ['TRAFFICKING PROFILE\nIt ended.', 'trafficking-profile', null],
    ['Efforts of the Courts\n\nIt ended.', 'efforts-of-the-courts', null],
  ])('%j', (text, id, pillar) => {
    const [section] = splitText(text).sections;
    expect(section).toMatchObject({ id, pillar, headingOrigin: 'source', part: 'narrative' });
    expect(section?.paragraphs[0]?.passages[0]?.type).toBe('heading');
    expect(inSection(text, id)[`${id}.1`]).toBe('It ended.');
  });

  test('a section without one gets a number and a heading that is not of the text', () => {
    const { sections } = splitText(
      'VELMORA (Tier 3)\n\nIt began. It ended.\n\nMore.\n\nPREVENTION\n\nNo.',
    );
    expect(sections.map(({ id }) => id)).toEqual(['front-matter', 'section-1', 'prevention']);
    expect(sections[1]).toMatchObject({
      heading: 'Section 1',
      headingOrigin: 'editorial',
      pillar: null,
    });
    expect(sections[1]?.paragraphs.map(({ passages }) => passages.length)).toEqual([2, 1]);
  });

  test('the same heading twice gives two ids', () => {
    const { sections } = splitText('PREVENTION\n\nIt ended.\n\nPREVENTION\n\nIt ended.');
    expect(sections.map(({ id }) => id)).toEqual(['prevention', 'prevention-2']);
  });
});

describe('recommendations', () => {
  const items = ['Train the guard (in Vel; at sea)', 'support the shelter', 'pass a law'];
  test.each([
    ['between semicolons', `RECOMMENDATIONS FOR VELMORA: ${items.join('; ')}.`],
    ['with an "and"', `Recommendations for Velmora:\n${items[0]}; ${items[1]}; and ${items[2]}.`],
    ['bulleted', `Recommendations\n\n• ${items.join('\n• ')}`],
    [
      'bulleted in paragraphs of their own',
      `Prioritized Recommendations:\n\n- ${items.join('\n\n- ')}`,
    ],
    [
      'numbered, with semicolons',
      `RECOMMENDATIONS FOR VELMORA:\n1. ${items[0]};\n2. ${items[1]}; and\n3. ${items[2]}`,
    ],
  ])('%s', (_, text) => {
    const [, ...found] = Object.entries(inSection(text, 'recommendations'));
    expect(found).toEqual(items.map((item, index) => [`recommendations.${index + 1}`, item]));
  });

  test('as sentences', () => {
    const text = 'RECOMMENDATIONS FOR VELMORA: Train the guard. Pass a law.\n\nIt ended.';
    expect(Object.values(inSection(text, 'recommendations')).slice(1)).toEqual([
      'Train the guard.',
      'Pass a law.',
    ]);
    expect(inSection(text, 'section-1')).toEqual({ 'section-1.1': 'It ended.' });
  });
});

test.each([
  ['VELMORA (Tier 2)', 'VELMORA', 'Tier 2'],
  ['CÔTE D’IVOIRE (Tier 2 Watch List)', 'CÔTE D’IVOIRE', 'Tier 2 Watch List'],
  ['Velmora: Tier 1', 'Velmora', 'Tier 1'],
  ['VELMORA (Special Case)', 'VELMORA', 'Special Case'],
])('the tier line %s', (line, country, tier) => {
  expect(readTierLine(line)).toEqual({ country, tier });
});

test('what is neither a tier line nor a title', () => {
  expect(readTierLine('Velmora is on Tier 2.')).toBeUndefined();
  expect(readTierLine('VELMORA (Tier 4)')).toBeUndefined();
  expect(readTierLine(`${'V '.repeat(100_000)}(Tier 2)`)).toBeUndefined();
  expect(yearOfTitle('2031 Report')).toBeUndefined();
  expect(yearOfTitle('2031 Trafficking in Persons Report - Velmora')).toBe(2031);
});

test.each([
  ['headings', 'HEADING LINE\n'.repeat(50_000)],
  ['page lines', 'Publisher Office\n'.repeat(50_000)],
  ['semicolons', `Recommendations: ${'; '.repeat(200_000)}`],
  ['a huge line', `${'x '.repeat(1_000_000)}`],
  ['blank lines', `x${'\n'.repeat(1_000_000)}y`],
])('a huge text of %s is split before a test times out', (_, text) => {
  expect(joined(splitText(text))).toBe(text);
});
