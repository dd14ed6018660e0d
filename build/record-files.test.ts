import { createHash } from 'node:crypto';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import type { CrosswalkEntry } from '../src/crosswalks/crosswalk.js';
import type { Dataset } from '../src/report/dataset.js';
import { velmora } from '../tests/example/example-report.js';
import { crosswalkFile, datasetFile, recordFiles } from './record-files.js';
import { contentsOf } from './testing/published.js';

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

test('the whole dataset is one line of canonical JSON, with sorted keys', () => {
  const { contents, ...file } = datasetFile(velmora);
  expect(file).toStrictEqual({
    path: 'dataset.json',
    mediaType: 'application/json',
    title: 'The whole dataset',
  });
  expect(contents).toMatch(/^\{"findings":\[\{"action":"continued to run .*\}$/);
  expect(JSON.parse(contents)).toStrictEqual(velmora);
});

test('what is no dataset at all is refused', () => {
  const nothing: unknown = undefined;
  expect(() => datasetFile(nothing as Dataset)).toThrow(
    new TypeError('The dataset is not JSON: expected an object.'),
  );
});

test('the records are a file a kind: two of one object, and lists with a record a line', () => {
  const { findings, legalProvisions, organizations, places, recommendations } = velmora;
  const list = (records: readonly object[]) =>
    `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
  const expected = [
    ['report.json', 'The report', `${JSON.stringify(velmora.report)}\n`],
    ['narrative.json', 'The text', `${JSON.stringify(velmora.narrative)}\n`],
    ['statistics.json', 'Statistics', list(velmora.statistics)],
    ['victim-categories.json', 'Victim categories', list(velmora.victimCategories)],
    ['legal-provisions.json', 'Legal provisions', list(legalProvisions)],
    ['recommendations.json', 'Recommendations', list(recommendations)],
    ['findings.json', 'Findings', list(findings)],
    ['organizations.json', 'Organizations', list(organizations)],
    ['places.json', 'Places', list(places)],
  ];
  expect(recordFiles(velmora)).toStrictEqual(
    expected.map(([path, title, contents]) => ({
      path,
      mediaType: 'application/json',
      title,
      contents,
    })),
  );
});

test('the codes of schemes are a line of canonical JSON each, whatever the order of their fields', () => {
  const entry: CrosswalkEntry = {
    variable: 'tier',
    scheme: 'minimal',
    kind: 'crosswalk-entry',
    id: 'minimal/tier',
    subject: 'velmora',
    code: 2,
    records: [],
    evidence: [],
    rationale: 'Made up.',
    ambiguous: null,
  };
  const line =
    '{"ambiguous":null,"code":2,"evidence":[],"id":"minimal/tier","kind":"crosswalk-entry","rationale":"Made up.","records":[],"scheme":"minimal","subject":"velmora","variable":"tier"}';
  expect(crosswalkFile([entry, entry])).toStrictEqual({
    path: 'crosswalk-entries.json',
    mediaType: 'application/json',
    title: 'Codes of the schemes',
    contents: `[\n${line},\n${line}\n]\n`,
  });
  expect(crosswalkFile([]).contents).toBe('[]\n');
});
