import { describe, expect, test } from 'vitest';
import { recordsAsJson } from '../../scripts/records-as-json.js';

const compact = (source: string): string => recordsAsJson(source, 'module.ts', './reader.js');

test('a record of plain values becomes JSON that is read and frozen', () => {
  const source = `export const a = defineThing({
  id: 'a-b', "quoted": "it's \\"so\\"\\u00a0", count: 1_250, list: [true, false, null], deep: { x: \`y\` },
});
const rest = 1;
`;
  const result = compact(source);
  const [, json = ''] = /freezeTree\(JSON\.parse\((".*")\)\);/.exec(result) ?? [];
  expect(JSON.parse(JSON.parse(json))).toEqual({
    id: 'a-b',
    quoted: 'it\'s "so"\u00a0',
    count: 1250,
    list: [true, false, null],
    deep: { x: 'y' },
  });
  expect(result).toMatch(/^import \{ freezeTree \} from '\.\/reader\.js';\nexport const a = /);
  expect(result).toMatch(/;\nconst rest = 1;\n$/);
});

describe('is left as it is', () => {
  test.each([
    ['a value by name', 'const a = defineThing({ part: other });'],
    ['a shorthand', 'const a = defineThing({ part });'],
    ['a spread', 'const a = defineThing({ ...other });'],
    ['a computed key', "const a = defineThing({ ['part']: 1 });"],
    ['a call within', 'const a = defineThing({ part: f() });'],
    ['a function within', 'const a = defineThing({ part() {} });'],
    ['a hole in a list', 'const a = defineThing({ list: [, 1] });'],
    ['another function', 'const a = makeThing({ part: 1 });'],
    ['a call in a function', 'const a = () => defineThing({ part: 1 });'],
  ])('%s', (_, source) => {
    expect(compact(source)).toBe(source);
  });
});
