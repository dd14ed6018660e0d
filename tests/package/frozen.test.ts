import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from './packed.js';

const esm = path.join(root, 'dist/index.js');
const cjs = path.join(root, 'dist/index.cjs');

function thawedIn(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => thawedIn(part, `${place}.${key}`));
  return Object.isFrozen(value) ? parts : [place, ...parts];
}

describe.each([
  ['ESM', () => import(pathToFileURL(esm).href)],
  ['CommonJS', async () => createRequire(import.meta.url)(cjs)],
])('the built package as %s', (_, load) => {
  test('is frozen, all the way down', async () => {
    const contents = Object.entries(await load());
    expect(contents.length).toBeGreaterThan(180);
    expect(contents.flatMap(([name, value]) => thawedIn(value, name))).toEqual([]);
  });

  test('refuses every change', async () => {
    const { convictions2011, statistics } = await load();
    expect(() => Object.assign(convictions2011.quantity, { value: 38 })).toThrow(TypeError);
    expect(() => statistics.push(convictions2011)).toThrow(TypeError);
    expect(() => {
      convictions2011.evidence[0].quote = '';
    }).toThrow(TypeError);
  });
});
