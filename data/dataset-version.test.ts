import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { datasetVersion, metadata, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries as crosswalks } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';

const read = (file: string): Buffer => readFileSync(new URL(`../${file}`, import.meta.url));
const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const { name, version } = JSON.parse(read('package.json').toString());

test('the version and the hash are those of the package and its data', () => {
  expect(datasetVersion.name).toBe(name);
  expect(datasetVersion.version, 'Run `npm run data`.').toBe(version);
  expect(datasetVersion.sha256, 'Run `npm run data`.').toBe(
    hashOf(canonicalize(tipReportLaos2012) ?? ''),
  );
  const lines = crosswalks.map((entry) => canonicalize(entry));
  expect(datasetVersion.crosswalks.sha256, 'Run `npm run data`.').toBe(
    hashOf(`[\n${lines.join(',\n')}\n]\n`),
  );
});

test('the day is one', () => {
  expect(new Date(datasetVersion.released).toISOString().slice(0, 10)).toBe(
    datasetVersion.released,
  );
});

test('the hash of the source is that of the copy of the text', () => {
  expect(datasetVersion.source.sha256).toBe(hashOf(read('data/source/tip-2012-laos.txt')));
  expect(datasetVersion.source).toEqual({ report: metadata.id, sha256: metadata.source.sha256 });
});
