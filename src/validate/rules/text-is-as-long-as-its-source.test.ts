import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { textIsAsLongAsItsSource } from './text-is-as-long-as-its-source.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  textIsAsLongAsItsSource.check(changedExample(changes));

const { codePoints } = exampleDataset.report.source;
const first = 'narrative.sections[0].paragraphs[0].units[0]';

describe('text-is-as-long-as-its-source', () => {
  it('finds nothing in the example', () => {
    expect(textIsAsLongAsItsSource.check(exampleDataset)).toEqual([]);
  });

  it('finds a length that is not that of the text', () => {
    expect(check({ 'report.source.codePoints': codePoints - 1 })).toEqual([
      {
        code: 'text-is-as-long-as-its-source',
        path: 'report.source.codePoints',
        id: exampleDataset.report.id,
        message: `the units and their separators have ${codePoints} code points, and the source ${codePoints - 1}`,
        hint: 'Give the text back whole, in texts and separators, or write the length of the source in code points',
      },
    ]);
  });

  it('finds a letter or a line break left out or added', () => {
    const { text, separator } = exampleDataset.narrative.sections[0]?.paragraphs[0]?.units[0] ?? {
      text: '',
      separator: '',
    };
    expect(check({ [`${first}.text`]: text.slice(1) })).toHaveLength(1);
    expect(check({ [`${first}.text`]: `${text}.` })).toHaveLength(1);
    expect(check({ [`${first}.separator`]: '' })).toHaveLength(1);
    expect(check({ [`${first}.separator`]: `${separator}\n` })).toHaveLength(1);
  });

  it('counts code points, so that a letter outside the basic plane is one', () => {
    const text = exampleDataset.narrative.sections[0]?.paragraphs[0]?.units[0]?.text ?? '';
    expect(check({ [`${first}.text`]: `𝒳${text.slice(1)}` })).toEqual([]);
  });
});
