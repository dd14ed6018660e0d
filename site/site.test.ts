// The pages that are made from the data. tests/browser tries them in a browser.

import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { datasetVersion, findVictimCategories, tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterEach, describe, expect, test } from 'vitest';
import { passagesOf } from '../src/kinds/narrative/passages-of.js';
import { eachRecord } from '../src/report/each-record.js';
import { velmora } from '../tests/example/example-report.js';
import { contentOf } from './content/content.js';
import { ownContent } from './content/own-content.js';
import { allDataFiles, archivePath, downloads } from './data-page/data-files.js';
import { figuresPage } from './figures/figures-page.js';
import { frameFiles, sitemap } from './frame/frame-files.js';
import { type Site, siteAddress } from './frame/site.js';
import { landingPage } from './landing/landing-page.js';
import { ownSite } from './own-site.js';
import { recordFiles } from './record-pages/record-files.js';

const site = ownSite();
const content = ownContent();
const landing = landingPage(site, content, datasetVersion);
const published: Site = { ...site, address: 'https://example.org/laos/' };

describe('the pages of records', () => {
  const files = new Map(recordFiles(site, content).map(({ contents, path }) => [path, contents]));

  test('are one for each record, with its JSON and its row', () => {
    for (const { record } of eachRecord(tipReportLaos2012)) {
      const path = `records/${record.kind}/${record.id}`;
      expect(files.has(`${path}.html`)).toBe(true);
      expect(JSON.parse(String(files.get(`${path}.json`)))).toEqual(record);
      const { data } = Papa.parse<{ id?: string; report: string }>(
        String(files.get(`${path}.csv`)),
        {
          header: true,
          skipEmptyLines: true,
        },
      );
      expect(data.map(({ id, report }) => id ?? report)).toEqual([record.id]);
    }
  });

  test('list the records of every sentence', () => {
    const page = String(files.get('records/by-sentence.html'));
    for (const { id } of passagesOf(tipReportLaos2012.narrative)) {
      expect(page).toContain(`id="${id}"`);
    }
  });
});

test('groups are shown in the report’s words, with their status and qualifiers', () => {
  const rows = figuresPage(site, content).split('<tr');
  for (const { hedges, id, who } of findVictimCategories({ status: 'vulnerable' })) {
    const row = rows.find((each) => each.includes(`victim-category/${id}.html`)) ?? '';
    expect(row).toContain(`“${who.phrase}”`);
    expect(row).toContain('called vulnerable, not victims');
    for (const { phrase } of hedges) expect(row).toContain(`“${phrase}”`);
  }
});

describe('the archive of all data', () => {
  const data = allDataFiles();
  const archive = () =>
    downloads(datasetVersion, data).find(({ path }) => path === archivePath(datasetVersion))
      ?.contents as Uint8Array;
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test('has every data file', () => {
    const { name, version } = datasetVersion;
    const files = unzipSync(archive());
    for (const { contents, path } of data) {
      expect(Buffer.from(files[`${name}-${version}/${path}`] ?? []).toString()).toBe(contents);
    }
  });

  test('has the same bytes in every time zone', () => {
    process.env['TZ'] = 'Asia/Vientiane';
    const first = archive();
    process.env['TZ'] = 'America/Los_Angeles';
    expect(Buffer.compare(first, archive())).toBe(0);
  });
});

describe('the address of the site', () => {
  test('is in links for other sites only if it is known', () => {
    expect(landing).not.toContain('rel="canonical"');
    expect(sitemap(site, ['index.html'])).toEqual([]);
    const page = landingPage(published, content, datasetVersion);
    expect(page).toContain('<link rel="canonical" href="https://example.org/laos/index.html">');
    expect(page).toContain('read.csv(&quot;https://example.org/laos/data/statistics.csv&quot;');
    const [map] = sitemap(published, ['index.html', '404.html']);
    expect(String(map?.contents).match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://example.org/laos/index.html',
    ]);
  });

  test('makes the links of the page for missing pages whole', () => {
    const page = String(frameFiles(published).find(({ path }) => path === '404.html')?.contents);
    expect(page).toContain('href="https://example.org/laos/site.css"');
    expect(page).not.toMatch(/(?:href|src)="(?!https:|#)/);
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://example.org/laos', 'https://example.org/laos/'],
    ['https://example.org', 'https://example.org/'],
  ])('%s is read as %s', (given, expected) => {
    expect(siteAddress(given)).toBe(expected);
  });

  test.each(['example.org', 'javascript:alert(1)'])('%s is rejected', (given) => {
    expect(() => siteAddress(given)).toThrow('Expected SITE_URL to be a web address');
  });
});

test('search engines find the dataset, its version and its files', () => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(landing) ?? [];
  const described = JSON.parse(json);
  expect(described).toMatchObject({ '@type': 'Dataset', version: datasetVersion.version });
  const addresses = described.distribution.map((file: { contentUrl: string }) => file.contentUrl);
  expect(addresses).toContain('data/statistics.csv');
  expect(addresses).toContain(archivePath(datasetVersion));
});

test('a hostile report runs nothing: each of its texts is escaped', () => {
  const hostile = hostileCopy(velmora);
  const given = contentOf({ report: hostile, constants: {}, codes: {} });
  const pages = [
    figuresPage(site, given),
    ...recordFiles(site, given)
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ contents }) => String(contents)),
  ];
  for (const page of pages) {
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<img src=x');
    expect(page).not.toMatch(/ href="\s*javascript:/i);
  }
});

/** A report whose every text to read is a script; ids and terms stay, so that it can be read at all. */
function hostileCopy<Value>(value: Value, key = ''): Value {
  const keys = ['label', 'name', 'notes', 'text', 'title', 'heading', 'publisher', 'wording'];
  if (typeof value === 'string') {
    if (key === 'url') return 'javascript:alert(1)' as Value;
    return (
      keys.includes(key) ? `"><script>alert(1)</script><img src=x onerror=alert(1)>${value}` : value
    ) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => hostileCopy(item, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hostileCopy(inner, name)]),
  ) as Value;
}
