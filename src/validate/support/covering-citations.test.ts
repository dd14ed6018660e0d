import { expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { coveringCitations } from './covering-citations.js';

const citing = (quote: string) => ({
  record: exampleDataset.report,
  path: 'report.evidence[0]',
  evidence: { unit: 'any', quote },
});

it('gives the pieces of evidence whose quote takes a stretch in, wherever in the text it stands', () => {
  const text = 'nine men, nine women';
  const nine = citing('nine');
  const men = citing('nine men');
  const all = citing(text);
  const covering = coveringCitations(text, [nine, men, all, citing('men'), citing('not there')]);
  expect(covering({ start: 0, end: 4 })).toEqual([nine, men, all]);
  expect(covering({ start: 10, end: 14 })).toEqual([nine, all]);
  expect(covering({ start: 0, end: 8 })).toEqual([men, all]);
  expect(covering({ start: 3, end: 5 })).toEqual([men, all]);
});
