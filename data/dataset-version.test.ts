import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { dataset, report, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries as crosswalks } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { stampProblems } from '../tools/versions/version-stamp.mjs';

const read = (file: string): Buffer => readFileSync(new URL(`../${file}`, import.meta.url));
const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const { name, version } = JSON.parse(read('package.json').toString());

test('the version and the hash are those of the package and its data', () => {
  expect(stampProblems({ stamp: dataset, version, data: tipReportLaos2012, crosswalks })).toEqual(
    [],
  );
  expect(dataset.name).toBe(name);
  expect(dataset.version, 'Run `npm run data:stamp`.').toBe(version);
  expect(dataset.sha256, 'Run `npm run data:stamp`.').toBe(
    hashOf(canonicalize(tipReportLaos2012) ?? ''),
  );
  const lines = crosswalks.map((entry) => canonicalize(entry));
  expect(dataset.crosswalks.sha256, 'Run `npm run data:stamp`.').toBe(
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

test('data or a version that are not as stamped are found, with what to do', () => {
  const data = { ...tipReportLaos2012, places: tipReportLaos2012.places.slice(1) };
  const hash = hashOf(canonicalize(data) ?? '');
  expect(stampProblems({ stamp: dataset, version, data, crosswalks })).toEqual([
    `data/version-stamp.ts: the hash is ${dataset.sha256}; that of the data as canonical JSON is ${hash}. Run \`npm run data:stamp\`.`,
  ]);
  expect(
    stampProblems({ stamp: dataset, version: '9.9.9', data: tipReportLaos2012, crosswalks }),
  ).toEqual([
    `data/version-stamp.ts: the version is "${version}"; package.json has "9.9.9". Run \`npm run data:stamp\`.`,
  ]);
  expect(
    stampProblems({
      stamp: dataset,
      version,
      data: tipReportLaos2012,
      crosswalks: crosswalks.slice(1),
    }),
  ).toEqual([
    expect.stringMatching(
      `^data/version-stamp\\.ts: the hash of the crosswalks is ${dataset.crosswalks.sha256}; that of their entries is [0-9a-f]{64}\\. Run`,
    ),
  ]);
});
