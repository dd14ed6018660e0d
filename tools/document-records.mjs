// Makes the comment above each record constant in data/ anew, on a fresh build: npm run data:document

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as exports from 'tip-report-laos-2012';
import { withDocumentation } from './record-documentation.mjs';

for (const name of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue;
  const path = `data/${name}`;
  const before = readFileSync(path, 'utf8');
  const after = withDocumentation(before, exports);
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`documented ${path}`);
}
