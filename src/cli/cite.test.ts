import {
  convictionsInReportingPeriod,
  datasetVersion,
  getPassage,
  metadata,
} from 'tip-report-laos-2012';
import { type CitationFormat, citationFormats, cite } from 'tip-report-laos-2012/citations';
import { getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { captured } from './testing/captured.js';

const accessed = '2026-11-24';

describe.each(citationFormats)('%s', (format: CitationFormat) => {
  test.each([
    ['dataset', datasetVersion],
    ['report', metadata],
    [metadata.id, metadata],
    ['convictions-in-reporting-period', convictionsInReportingPeriod],
    ['statistic/convictions-in-reporting-period', convictionsInReportingPeriod],
    ['prosecution.8', getPassage('prosecution.8')],
    ['hti/tier', getCrosswalkEntry('hti/tier')],
  ])('%s', async (id, subject) => {
    for (const options of [{}, { accessed }]) {
      const day = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      const { code, stderr, stdout } = await captured(['cite', id, '--format', format, ...day]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const citation = cite([subject], format, options);
      if (typeof citation === 'string') expect(stdout.trimEnd()).toBe(citation.trimEnd());
      else expect(JSON.parse(stdout)).toEqual(citation);
      expect(stdout).toMatch(/[^\n]\n$/);
    }
  });
});

test.each(citationFormats)('several subjects in %s are one file', async (format) => {
  const ids = ['dataset', 'convictions-in-reporting-period', 'prosecution.8', 'hti/tier'];
  const { code, stdout } = await captured(['cite', ...ids, '--format', format]);
  const subjects = [
    datasetVersion,
    convictionsInReportingPeriod,
    getPassage('prosecution.8'),
    getCrosswalkEntry('hti/tier'),
  ];
  const citations = cite(subjects, format);
  expect(code).toBe(0);
  if (typeof citations === 'string') expect(stdout.trimEnd()).toBe(citations.trimEnd());
  else expect(JSON.parse(stdout)).toEqual(citations);
});

test('one unknown id among several is an error, and nothing is printed', async () => {
  const { code, stderr, stdout } = await captured(['cite', 'hti/tier', 'hti/teir']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Unknown id "hti/teir".\nDid you mean hti/tier? ');
});

test('without a subject, the dataset; without a format, APA; without a day, none', async () => {
  expect((await captured(['cite'])).stdout).toBe(`${cite(datasetVersion, 'apa')}\n`);
});

test('other words of a record than the first', async () => {
  const { stdout } = await captured([
    'cite',
    'convictions-in-reporting-period',
    '--evidence',
    '2',
    '--format',
    'csl-json',
  ]);
  expect(JSON.parse(stdout)).toEqual([
    cite(convictionsInReportingPeriod, 'csl-json', { evidence: 1 }),
  ]);
});
