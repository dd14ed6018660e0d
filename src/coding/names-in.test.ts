import { expect, test } from 'vitest';
import { namesIn } from './names-in.js';

test.each([
  [
    'The Ministry of Labor and Social Welfare ran a shelter.',
    ['Ministry of Labor and Social Welfare'],
  ],
  [
    'In Port Vel, the Harbor Mission helped men from Ostland.',
    ['Port Vel', 'Harbor Mission', 'Ostland'],
  ],
  ['During the year, Velmoran officials in Thai ports met.', []],
  ['Some men worked in May and June 2031.', []],
  [
    'Officials of the U.S. Department of State met Lao Women’s Union staff.',
    ['U.S. Department of State', 'Lao Women’s Union'],
  ],
  ['He ran a shelter in St. Vel.', ['St. Vel']],
  ['Tier 2 Watch List', []],
])('%s', (text, names) => {
  const found = [...namesIn(text)];
  expect(found.map((each) => each.text)).toEqual(names);
  for (const { end, start, text: words } of found) expect(text.slice(start, end)).toBe(words);
});

test('a huge text is read before a test times out', () => {
  expect([...namesIn('In The Of '.repeat(50_000))]).toEqual([]);
  expect([...namesIn('Vel '.repeat(200_000))]).toHaveLength(1);
});
