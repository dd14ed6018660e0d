import { createHash } from 'node:crypto';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { recordFiles } from '../../src/data-files/record-files.js';
import { contentsOf } from './published.js';

const { report, narrative, statistics, victimCategories, legalProvisions, ...others } =
  tipReportLaos2012;
const { recommendations, findings, organizations, places } = others;

test('dataset.json is the bytes of which the version names the hash', () => {
  const contents = contentsOf('dataset.json');
  expect(createHash('sha256').update(contents, 'utf8').digest('hex')).toBe(dataset.sha256);
  expect(JSON.parse(contents)).toStrictEqual(JSON.parse(JSON.stringify(tipReportLaos2012)));
});

test.each([
  ['statistics.json', statistics],
  ['victim-categories.json', victimCategories],
  ['legal-provisions.json', legalProvisions],
  ['recommendations.json', recommendations],
  ['findings.json', findings],
  ['organizations.json', organizations],
  ['places.json', places],
])('%s has the records in order, one a line, with their fields in order', (path, records) => {
  const lines = records.map((record) => JSON.stringify(record));
  expect(contentsOf(path)).toBe(`[\n${lines.join(',\n')}\n]\n`);
});

test.each([
  ['report.json', report],
  ['narrative.json', narrative],
])('%s is one object', (path, value) => {
  expect(contentsOf(path)).toBe(`${JSON.stringify(value)}\n`);
});

test('a kind without records is an empty list', () => {
  const files = recordFiles({ ...tipReportLaos2012, findings: [] });
  expect(files.find(({ path }) => path === 'findings.json')?.contents).toBe('[]\n');
});
