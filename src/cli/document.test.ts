import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from './run.js';

// `npm run data` writes what the program prints into the guide.
test.each(commands)('the guide describes $name', ({ name }) => {
  expect(readFileSync('docs/command-line.md', 'utf8')).toContain(`tip-report-laos-2012 ${name}`);
});
