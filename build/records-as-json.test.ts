import { describe, expect, test } from 'vitest';
import { recordsAsJson } from './records-as-json.js';

const compact = (
  source: string,
  fileOf = (_kind: string): string | undefined => undefined,
): string => recordsAsJson(source, 'module.ts', { freezerModule: './reader.js', fileOf });

test('a record of plain values becomes JSON that is read and frozen', () => {
  const source = `export const a = defineThing({
  id: 'a-b', "quoted": "it's \\"so\\"\\u00a0", count: 1_250, below: -99, list: [true, false, null], deep: { x: \`y\` },
});
const rest = 1;
`;
  const result = compact(source);
  const [, json = ''] = /JSON\.parse\((".*"), freezeRead\);/.exec(result) ?? [];
  expect(JSON.parse(JSON.parse(json))).toEqual({
    id: 'a-b',
    quoted: 'it\'s "so"\u00a0',
    count: 1250,
    below: -99,
    list: [true, false, null],
    deep: { x: 'y' },
  });
  expect(result).toMatch(/^import \{ freezeRead \} from '\.\/reader\.js';\nexport const a = /);
  expect(result).toMatch(/;\nconst rest = 1;\n$/);
});

test('a record that a file lists is taken from there and frozen', () => {
  const source = `const a = defineThing({ kind: 'thing', id: 'a-b' });
const b = defineThing({ kind: 'thing', id: 'c' });
const c = defineOther({ kind: 'other', id: 'd' });
`;
  expect(
    compact(source, (kind) => (kind === 'thing' ? './data/things.json' : undefined)),
  ).toBe(`import { freezeRead } from './reader.js';
import $__data_things_json from './data/things.json';
const a = defineThing($__data_things_json.find((record) => record.id === "a-b"));
const b = defineThing($__data_things_json.find((record) => record.id === "c"));
const c = JSON.parse("{\\"kind\\":\\"other\\",\\"id\\":\\"d\\"}", freezeRead);
`);
});

test('the entries of a scheme that a file lists are taken from there', () => {
  const source = `const a = defineEntries([{ kind: 'thing', scheme: 'x', id: 'x/a' }, { kind: 'thing', scheme: 'x', id: 'x/b' }]);
const none = defineEntries([]);
`;
  const result = compact(source, (kind) => (kind === 'thing' ? './data/things.json' : undefined));
  expect(result).toContain(
    'const a = defineEntries($__data_things_json.filter((entry) => entry.scheme === "x"));\n',
  );
  expect(result).toContain('const none = JSON.parse("[]", ');
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
