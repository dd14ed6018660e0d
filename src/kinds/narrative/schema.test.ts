import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { paragraphSchema, sectionSchema, unitSchema } from '../../schemas.js';

const unit = {
  kind: 'unit',
  id: 'prosecution.1',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Examplia is invented.',
  separator: ' ',
};

describe('a unit', () => {
  test.each(['', ' ', '\n\n\n', '; ', '; and '])('may be followed by %j', (separator) => {
    expect(unitSchema.parse({ ...unit, separator })).toStrictEqual({ ...unit, separator });
  });

  test.each(['E', 'Two\nlines'])('may read %j', (text) => {
    expect(unitSchema.parse({ ...unit, text })).toStrictEqual({ ...unit, text });
  });

  test.each(['', ' ', ' Examplia', 'Examplia\n', '\u00a0Examplia'])('does not read %j', (text) => {
    expect(problems(unitSchema, { ...unit, text })).toEqual([
      `text: expected text that neither begins nor ends with white space; got ${JSON.stringify(text)}`,
    ]);
  });

  test('has an id that begins with its section', () => {
    expect(problems(unitSchema, { ...unit, section: 'prosecution-2' })).toEqual([
      'id: expected an id that begins with the unit\'s section, "prosecution-2."; got "prosecution.1"',
    ]);
    expect(problems(unitSchema, { ...unit, section: 'prosec' })).toEqual([
      'id: expected an id that begins with the unit\'s section, "prosec."; got "prosecution.1"',
    ]);
  });

  test.each([0, 1.5, -1])('stands in no paragraph %d', (paragraph) => {
    expect(problems(unitSchema, { ...unit, paragraph })).toEqual([
      `paragraph: expected a whole number from 1; got ${paragraph}`,
    ]);
  });
});

describe('a paragraph', () => {
  test('is counted from 1', () => {
    expect(problems(paragraphSchema, { number: 1, units: [unit] })).toEqual([]);
    expect(problems(paragraphSchema, { number: 0, units: [unit] })).toEqual([
      'number: expected a whole number from 1; got 0',
    ]);
  });
});

describe('a section', () => {
  test('says null where it is about no one pillar', () => {
    const section = {
      id: 'assessment',
      heading: 'Assessment',
      headingOrigin: 'editorial',
      part: 'narrative',
      paragraphs: [],
    };
    expect(problems(sectionSchema, { ...section, pillar: null })).toEqual([]);
    expect(problems(sectionSchema, section)).toEqual([
      'pillar: expected a pillar, or null where it is about none or all: "prevention", "prosecution" or "protection"; got nothing',
    ]);
  });
});
