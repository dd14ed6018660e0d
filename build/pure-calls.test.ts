import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { markPureCalls } from './pure-calls.js';

const mark = (source: string): string => markPureCalls(source, 'module.ts');

describe('marks', () => {
  test.each([
    ['a call', 'const a = f();', 'const a = /*#__PURE__*/ f();'],
    ['a constructor call', 'const a = new Map([]);', 'const a = /*#__PURE__*/ new Map([]);'],
    ['a method call', 'const a = b.c.d(1);', 'const a = /*#__PURE__*/ b.c.d(1);'],
    ['a chain of calls once', 'const a = b().c().d();', 'const a = /*#__PURE__*/ b().c().d();'],
    [
      'calls in arguments',
      'const a = f({ b: [g(h())] });',
      'const a = /*#__PURE__*/ f({ b: [/*#__PURE__*/ g(/*#__PURE__*/ h())] });',
    ],
    [
      'calls in the arguments of a chain',
      'const a = b(f()).c(g());',
      'const a = /*#__PURE__*/ b(/*#__PURE__*/ f()).c(/*#__PURE__*/ g());',
    ],
    [
      'each of several declarations',
      'export const a = f(), b = g<string>();',
      'export const a = /*#__PURE__*/ f(), b = /*#__PURE__*/ g<string>();',
    ],
    ['a call under a cast', 'const a = (f() as B)!;', 'const a = (/*#__PURE__*/ f() as B)!;'],
    [
      'a value with a spread, as a whole',
      'const a = f([...b, g()]) as const;',
      'const a = /*#__PURE__*/ (() => (f([...b, g()]) as const))();',
    ],
    [
      'a spread in an object',
      'const a = { ...b };',
      'const a = /*#__PURE__*/ (() => ({ ...b }))();',
    ],
    ['a property that is read', 'const a = b.c;', 'const a = /*#__PURE__*/ (() => (b.c))();'],
    [
      'a property read from what a call gives',
      'const a = f(b().c);',
      'const a = /*#__PURE__*/ (() => (f(b().c)))();',
    ],
    ['a computed key', 'const a = { [b]: 1 };', 'const a = /*#__PURE__*/ (() => ({ [b]: 1 }))();'],
    ['a tagged template', 'const a = b`c`;', 'const a = /*#__PURE__*/ (() => (b`c`))();'],
    ['a default export', 'export default f();', 'export default /*#__PURE__*/ f();'],
  ])('%s', (_, source, expected) => {
    expect(mark(source)).toBe(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    ['a statement that is a call', 'f();'],
    ['the body of a function', 'const a = () => f();'],
    ['the body of a function declaration', 'function a() { const b = f(); return b; }'],
    ['a method in an object', 'const a = { b() { return f(); }, get c() { return f(); } };'],
    ['a call in a string or comment', "const a = 'f()'; // f()"],
    ['plain values', "const a = { b: [-1, 'c', null, true, /d/], e, f() {} } as const;"],
    ['a type', 'type A = ReturnType<typeof f>; interface B { c(): void }'],
  ])('%s', (_, source) => {
    expect(mark(source)).toBe(source);
  });
});

test('a bundler drops a marked constant with everything in it, and keeps a used one', () => {
  const source = [
    'declare const make: (value: unknown) => { readonly parts: unknown[] };',
    'export const used = make({ parts: [make(1)] });',
    'const unused = make({ parts: [make(2), new Map([[make(3), make(4)]])] });',
    'const spread = make({ ...unused, parts: [...unused.parts] });',
    'const chained = make(5).toString();',
  ].join('\n');
  const shaken = (code: string): string =>
    transformSync(code, { loader: 'ts', format: 'esm', treeShaking: true }).code;

  expect(shaken(source)).toContain('make(5)');
  expect(shaken(mark(source)).replaceAll('/* @__PURE__ */ ', '')).toBe(
    'const used = make({ parts: [make(1)] });\nexport {\n  used\n};\n',
  );
});
