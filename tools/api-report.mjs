// @ts-check
// Writes api/*.api.md, the public interface of the built package. A test compares them with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiReports } from './api-report/api-reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}api`, { recursive: true });
for (const { file, text } of apiReports(root)) {
  writeFileSync(`${root}api/${file}`, text);
  console.log(`api/${file}: ${text.split('\n').length} lines`);
}
