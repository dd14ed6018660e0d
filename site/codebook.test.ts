import { expect, test } from 'vitest';
import { codebook } from './codebook/codebook.js';
import { declaredTypes } from './codebook/declared-types.js';

const text = codebook();

test('each field has its type in words, and what it means', () => {
  expect(text).toContain('| `quantity` | [Quantity](#quantity) | The number, if there is one');
  expect(text).toContain('| `supports` | list of strings (optional) |');
  expect(text).toContain('| `broader` | list of ids of victim categories | The broader');
  expect(text).toContain('| `partOf` | id of an organization or null |');
});

test('each term has its meaning, the number of records that have it, and the report’s words', () => {
  expect(text).toContain('| `not-recorded` | The number has not been recorded; not zero. | 1 |');
  expect(text).toMatch(/^\| `fishing` \| .+ \| 1 \| “fishing” \|$/m);
});

test('no exported type is left out, and no field or term is without a meaning', () => {
  const headings = Array.from(text.matchAll(/^#### (\w+)$/gm), ([, name = '']) => name);
  const types = [...declaredTypes().values()].filter(({ fields }) => fields.length > 0);
  const left = types.filter(({ name }) => !headings.includes(name)).map(({ name }) => name);
  expect(left.filter((name) => !/(?:Base|Terms|By[A-Z]\w+|Ids)$/.test(name))).toEqual([]);
  expect(text).not.toMatch(/^\| `[^`]+` \| (?:\.| ?| [^|]+ \| ) \|/m);
  expect(text).not.toMatch(/\breadonly\b|Terms\]|\bIds\b|\{@link|undefined/);
});

test('each link has its anchor, and no heading appears twice', () => {
  const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(new Set(headings).size).toBe(headings.length);
  const links = Array.from(text.matchAll(/\]\(#([^)]+)\)/g), ([, anchor = '']) => anchor);
  expect(headings).toEqual(expect.arrayContaining(links));
});
