import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects a page to break no rule of axe, and to be no wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(excess)).toBeLessThanOrEqual(0);
  await page.evaluate(axe);
  const { passes, violations } = await page.evaluate<AxeResults>('axe.run()');
  expect(passes.length).toBeGreaterThan(15);
  expect(violations.map(({ help, nodes }) => [help, ...nodes.map((node) => node.html)])).toEqual(
    [],
  );
}

/** Every combination of light or dark, wide or narrow. */
export const looks = [true, false].flatMap((dark) =>
  [true, false].map((narrow) => ({ dark, narrow })),
);
