import { searchText } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';

const ids = (query: string) => searchText(query).map(({ item }) => item.id);

test('units and records, the best first', () => {
  expect(ids('Special Economic Zones')).toEqual(
    expect.arrayContaining([
      'trafficking-profile.10',
      'foreign-women-in-laos',
      'special-economic-zones',
    ]),
  );
  expect(ids('hotline')[0]).toMatch(/hotline/);
  const scores = searchText('trafficking victims').map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});

test('more of the words, and rarer words, come first', () => {
  const [first] = ids('witness protection framework');
  expect(first).toMatch(/witness-protection/);
});

describe('what does not count', () => {
  test.each(['VIENTIANE', 'viéntiane', 'bride', 'campaign poster'])(
    '%j finds something',
    (query) => {
      expect(ids(query)).not.toEqual([]);
    },
  );

  test('case', () => expect(ids('VIENTIANE')).toEqual(ids('vientiane')));
  test('accents', () => expect(ids('viéntiane')).toEqual(ids('vientiane')));
  test('a plural', () => expect(ids('brides')).toEqual(ids('bride')));
  test('the order of words', () => expect(ids('poster campaign')).toEqual(ids('campaign poster')));
});

test.each(['', '   ', '…', 'zebra', '__proto__', 'constructor'])('%j finds nothing', (query) => {
  expect(searchText(query)).toEqual([]);
});

test.each([undefined, null, 37, ['a'], {}])('%o is no query', (query) => {
  expect(() => searchText(query as string)).toThrow(TypeError);
});

test('a huge query ends soon', () => {
  expect(searchText('x'.repeat(1_000_000))).toEqual([]);
});
