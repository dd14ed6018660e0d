import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { dataset, report, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries as crosswalks } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';

const read = (file: string): Buffer => readFileSync(new URL(`../${file}`, import.meta.url));
const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const { name, version } = JSON.parse(read('package.json').toString());

test('the version and the hash are those of the package and its data', () => {
  expect(dataset.name).toBe(name);
  expect(dataset.version, 'Run `npm run data`.').toBe(version);
  expect(dataset.sha256, 'Run `npm run data`.').toBe(hashOf(canonicalize(tipReportLaos2012) ?? ''));
  const lines = crosswalks.map((entry) => canonicalize(entry));
  expect(dataset.crosswalks.sha256, 'Run `npm run data`.').toBe(
    hashOf(`[\n${lines.join(',\n')}\n]\n`),
  );
});

test('the day is one', () => {
  expect(new Date(dataset.released).toISOString().slice(0, 10)).toBe(dataset.released);
});

test('the hash of the source is that of the copy of the text', () => {
  expect(dataset.source.sha256).toBe(hashOf(read('data/source/tip-2012-laos.txt')));
  expect(dataset.source).toEqual({ report: report.id, sha256: report.source.sha256 });
});
