// The reader of any report. tests/browser checks how it works in a browser.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { velmoraVersion } from '../build/testing/velmora-version.js';
import { passagesOf } from '../src/kinds/narrative/passages-of.js';
import { eachRecord } from '../src/report/each-record.js';
import { velmora } from '../tests/example/example-report.js';
import { buildReader } from './build-reader.js';

const folder = mkdtempSync(join(tmpdir(), 'tip-report-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('a report of one’s own', () => {
  let page: string;
  beforeAll(async () => {
    await buildReader(join(folder, 'velmora'), { report: velmora });
    page = read('velmora/index.html');
  });

  test('has its text, its records and links to its page, and nothing of this report', () => {
    for (const { id } of passagesOf(velmora.narrative)) {
      expect(page).toContain(`id="passage/${id}"`);
    }
    for (const { record } of eachRecord(velmora)) {
      expect(page).toContain(`<article class="record" id="${record.kind}/${record.id}"`);
    }
    expect(page).toContain('href="https://example.org/velmora#:~:text=');
    expect(page).not.toMatch(/laos|refworld|United States|\{\{|undefined/i);
  });

  test('has no constants to import, and no site around it', () => {
    expect(page).not.toContain('class="import"');
    expect(page).not.toContain('../index.html');
  });

  test('is in its script', () => {
    expect(read('velmora/reader.js')).toContain(velmora.metadata.id);
  });

  test('names the dataset that contains it, and the license of its text', async () => {
    await buildReader(join(folder, 'dataset'), { report: velmora, dataset: velmoraVersion });
    const about = read('dataset/index.html');
    expect(about).toContain('<code>example-report-velmora-2031</code>, version 1.2.3');
    expect(about).toContain('Made up for tests, free of any rights');
  });

  test('without an address has no links to a page', async () => {
    const { source, ...metadata } = velmora.metadata;
    const report = { ...velmora, metadata: { ...metadata, source: { ...source, url: null } } };
    await buildReader(join(folder, 'unlinked'), { report: report as never });
    expect(read('unlinked/index.html')).not.toMatch(/example\.org|View on/);
  });
});

test('the report of this package has its constants, its dataset and its documentation', async () => {
  await buildReader(join(folder, 'laos'));
  const page = read('laos/index.html');
  expect(page).toContain("import { hotlineCalls } from 'tip-report-laos-2012';");
  expect(page).toContain('<code>tip-report-laos-2012</code>, version ');
  expect(page).toContain('href="../index.html"');
  expect(page.match(/class="import"/g)).toHaveLength([...eachRecord(tipReportLaos2012)].length);
});
