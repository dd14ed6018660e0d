// Writes dist/data.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedFiles } from './shipped-files.js';

const folder = fileURLToPath(new URL('../dist/data', import.meta.url));
for (const { path, contents } of shippedFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}
