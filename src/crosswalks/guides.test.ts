// The tables of the two guides, held to the data.

import { readFileSync } from 'node:fs';
import { places, victimCategories } from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  crosswalkEntries,
  crosswalkSchemes,
  ctdcEntries,
  htcdsEntries,
  htiEntries,
  iccsEntries,
  isicEntries,
  sdmxEntries,
  tvpaEntries,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { publishedCode, publishedRows } from './testing/published-rows.js';

type Cells = readonly string[];

/** The rows of the table whose first column has the given head. */
function tableOf(file: string, head: string): readonly Cells[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === head);
  expect(start, `a table headed ${head} in ${file}`).not.toBe(-1);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map(cellsOf);
}

function cellsOf(line: string): Cells {
  if (!line.startsWith('|')) return [];
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

const shown = (code: number | string | null | undefined): string =>
  code === null || code === undefined ? '' : String(code).replace('-', '−');

describe('docs/human-trafficking-indicators.md', () => {
  const file = 'docs/human-trafficking-indicators.md';
  const entries: readonly CrosswalkEntry[] = htiEntries;
  const [, , latest] = publishedRows;
  const changed = entries.filter(
    ({ variable, code }) => latest !== undefined && publishedCode(latest, variable) !== code,
  );

  test('sets each code of 2012 beside those that HTI published', () => {
    expect(publishedRows.map((row) => row['year'])).toEqual(['2009', '2010', '2011']);
    expect(tableOf(file, 'Variable').map((cells) => cells.slice(0, 6))).toEqual(
      entries.map(({ variable, code, ambiguous }) => [
        `\`${variable}\``,
        ...publishedRows.map((row) => shown(publishedCode(row, variable))),
        shown(code),
        shown(ambiguous?.alternative),
      ]),
    );
  });

  test('explains every change since 2011, and nothing else, as the table says', () => {
    const text = readFileSync(file, 'utf8');
    const section = text.slice(text.indexOf('## Each change since 2011'));
    const explained = [
      ...section.matchAll(/^- (`.*`) \((text|coding rule|unknown)\)\. /gm),
    ].flatMap(([, variables, kind]) =>
      (variables ?? '').split(', ').map((variable) => [variable, kind]),
    );
    const inTable = tableOf(file, 'Variable').flatMap(([variable, , , , , , kind]) =>
      kind === '' ? [] : [[variable, kind]],
    );
    expect(inTable.map(([variable]) => variable)).toEqual(
      changed.map(({ variable }) => `\`${variable}\``),
    );
    expect(explained.toSorted()).toEqual(inTable.toSorted());
  });

  test('quotes the report only with its own words', () => {
    const text = readFileSync(file, 'utf8');
    const section = text.slice(
      text.indexOf('## Each change since 2011'),
      text.indexOf('## Sources'),
    );
    const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
    const quotes = [...section.replaceAll(/\s+/g, ' ').matchAll(/"([^"]+)"/g)]
      .flatMap(([, quote]) => (quote ?? '').split(' … '))
      .filter((quote) => !['Text', 'coding rule', 'unknown'].includes(quote.replace(/[,;]$/, '')));
    expect(quotes.length).toBeGreaterThan(15);
    for (const quote of quotes) expect(source.toLowerCase()).toContain(quote.toLowerCase());
  });

  test('counts the zeros that quote words', () => {
    const quoting = entries.filter(({ code, evidence }) => code === 0 && evidence.length > 0);
    expect(readFileSync(file, 'utf8')).toContain('There are six of these.');
    expect(quoting).toHaveLength(6);
  });
});

describe('docs/crosswalks.md', () => {
  const file = 'docs/crosswalks.md';

  test('lists the schemes with their versions and numbers of entries', () => {
    expect(tableOf(file, 'Scheme').map(([id, , version, , count]) => [id, version, count])).toEqual(
      Object.values(crosswalkSchemes).map(({ id, version }) => [
        `\`${id}\``,
        version ?? '',
        String(crosswalkEntries.filter(({ scheme }) => scheme === id).length),
      ]),
    );
  });

  test.each([
    ['Criterion', tvpaEntries, ({ variable }: CrosswalkEntry) => variable],
    ['Form of exploitation', iccsEntries, ({ subject }: CrosswalkEntry) => `\`${subject}\``],
    ['Sector', isicEntries, ({ subject }: CrosswalkEntry) => `\`${subject}\``],
    ['Statistic', sdmxEntries, ({ subject }: CrosswalkEntry) => `\`${subject}\``],
  ] as const)('%s: has each entry with its code and alternative', (head, entries, nameOf) => {
    expect(tableOf(file, head).map((cells) => cells.slice(0, 3))).toEqual(
      entries.map((entry) => [nameOf(entry), `${entry.code}`, shown(entry.ambiguous?.alternative)]),
    );
  });

  test('has the codes of each victim category', () => {
    const codesOf = (id: string, entries: readonly CrosswalkEntry[]): string =>
      entries
        .filter(({ subject }) => subject === id)
        .map(({ variable, code }) => (code === 1 ? variable : String(code)))
        .join(', ');
    expect(tableOf(file, 'Victim category')).toEqual(
      victimCategories.map(({ id }) => [
        `\`${id}\``,
        codesOf(id, ctdcEntries),
        codesOf(id, htcdsEntries),
      ]),
    );
  });

  test('has the codes of each country', () => {
    expect(tableOf(file, 'Place')).toEqual(
      places.flatMap(({ id, codes }) =>
        codes === null ? [] : [[`\`${id}\``, codes.alpha2, codes.alpha3, codes.numeric]],
      ),
    );
  });
});
