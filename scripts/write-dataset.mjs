// Writes dist/data/dataset.json from the built package, as its users get it.
import { mkdir, writeFile } from 'node:fs/promises';
import { tipReportLaos2012 } from 'tip-report-laos-2012';

const file = new URL('../dist/data/dataset.json', import.meta.url);
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, `${JSON.stringify(tipReportLaos2012, null, 2)}\n`);
