import { narrative } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { sentencesIn } from './sentences-in.js';

const split = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['It rose by 4.5 percent to $1.2 million.', 'It fell.'],
  ['Mr. Smith and Dr. A. B. Jones met Gen. Vel.', 'They left.'],
  ['Officials of the U.S. Department of State came to the U.S.', 'The visit ended.'],
  ['Article No. 5 and Art. 134, para. 2, apply.', 'No one was charged.'],
  ['Men work on farms, e.g. in St. Vel, i.e. the north, etc., and at sea.', 'Others do not.'],
  ['An official said "it is done."', 'Others said (none.)', '“Why?”', 'It ended.'],
  ['“Who paid?” asked a judge.', '(No one answered.)', '[It closed.]'],
  ['The law of Jan. 5 was revised by Vel Corp. Limited at 5 p.m. on Monday.', 'It passed!'],
  ['A text\nwith lines\r\nthat are wrapped.', 'Another\nsentence'],
  ['Is it?', 'Yes!', 'Perhaps...', 'It is.'],
  ['Some came from the D.P.R.K.', 'Some returned.'],
])('%s', (...sentences) => {
  for (const between of [' ', '  ', '\u00a0 ', '\n', '\r\n']) {
    expect(split(sentences.join(between))).toEqual(sentences);
  }
});

test('the paragraphs of the report on Laos are split as its coders did', () => {
  const sentences = passagesOf(narrative).filter(({ type }) => type === 'sentence');
  expect(split(sentences.map(({ separator, text }) => text + separator).join(''))).toEqual(
    sentences.map(({ text }) => text),
  );
});

test.each([
  ['nothing', '', 0],
  ['white space', ' \n\t ', 0],
  ['stops', '. '.repeat(5), 1],
  ['a huge word', 'a'.repeat(5_000_000), 1],
  ['many sentences', 'It ended. '.repeat(50_000), 50_000],
])('%s', (_, text, count) => {
  expect(split(text)).toHaveLength(count);
});
