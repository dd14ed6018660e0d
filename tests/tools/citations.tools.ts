import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { passageIds, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { eachRecord } from '../../src/report/each-record.js';
import { printed, scratchFolder } from './support/exported.js';
import { runTool } from './support/run-tool.js';

interface Item {
  readonly id: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly title: string;
}

const folder = scratchFolder();
const records = Array.from(eachRecord(tipReportLaos2012), ({ record }) => record);
const ids = [
  'dataset',
  'report',
  ...records.flatMap(({ id, kind }) => (kind === 'report' ? [] : [`${kind}/${id}`])),
  ...passageIds,
  ...crosswalkEntries.map(({ id }) => id),
];
const citations: readonly Item[] = JSON.parse(read(cited('csl-json')));
const authors = ['United States Department of State', 'tip-report-laos-2012 contributors'];

/** The file with the citations of everything in a format. */
function cited(format: string): string {
  const file = path.join(folder, `${format}.${format === 'csl-json' ? 'json' : 'bib'}`);
  writeFileSync(file, printed(`cite ${ids.join(' ')} --format ${format}`));
  return file;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

test('there is a citation of everything, with a key of its own', () => {
  expect(new Set(citations.map(({ id }) => id)).size).toBe(ids.length);
});

test.each([
  ['csl-json', 'csljson'],
  ['biblatex', 'biblatex'],
  ['bibtex', 'bibtex'],
])('pandoc reads %s, and keeps each author whole', (format, from) => {
  const { stderr, stdout } = runTool('pandoc', ['-f', from, '-t', 'csljson', cited(format)]);
  expect(stderr).toBe('');
  const items: readonly Item[] = JSON.parse(stdout);
  expect(items.map(({ id }) => id).sort()).toEqual(citations.map(({ id }) => id).sort());
  const authored = new Set(citations.filter(({ author }) => author).map(({ id }) => id));
  for (const { author = [], id } of items) {
    expect(author).toHaveLength(authored.has(id) ? 1 : 0);
    for (const { family, literal } of author) expect(authors).toContain(literal ?? family);
  }
});

test('pandoc writes a list of references without a warning', () => {
  const text = '---\nnocite: "@*"\n---\n';
  const { stderr, stdout } = runTool(
    'pandoc',
    ['--citeproc', '--bibliography', cited('csl-json'), '-t', 'plain', '--wrap=none'],
    { input: text },
  );
  expect(stderr.replaceAll(/\[WARNING\] This document format requires.*\n.*\n.*\n?/g, '')).toBe('');
  const entries = stdout.trim().split(/\n\n+/);
  expect(new Set(entries).size).toBe(citations.length);
});

test.each(['plain', 'unsrt', 'abbrv'])('BibTeX sets all in the style %s', (style) => {
  cited('bibtex');
  writeFileSync(
    path.join(folder, `${style}.aux`),
    `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{bibtex}\n`,
  );
  const { stdout } = runTool('bibtex', [style], { cwd: folder });
  expect(stdout).not.toMatch(/warning|error/i);
  const set = read(path.join(folder, `${style}.bbl`));
  expect(set.match(/\\bibitem/g)).toHaveLength(citations.length);
});

test('bibutils reads RIS', () => {
  const { stderr, stdout } = runTool('ris2xml', [cited('ris')]);
  // It has no type for data sets, and says so of each.
  const known = /^.*Did not recognize type 'DATA'.*\n.*Defaulting to STD\.\n/gm;
  expect(stderr.replaceAll(known, '')).toBe(`ris2xml: Processed ${citations.length} references.\n`);
  expect(stdout.match(/<mods ID=/g)).toHaveLength(citations.length);
});
