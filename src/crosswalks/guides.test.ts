// The tables of the two guides, compared with the data.

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
function tableIn(text: string, head: string): readonly Cells[] {
  const [, rest = ''] = text.split(new RegExp(`^\\| ${head} +\\|.*\\n.*\\n`, 'm'));
  const [table = ''] = rest.split(/^(?!\|)/m);
  return [...table.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );
}

const shown = (code: number | string | null | undefined): string =>
  String(code ?? '').replace('-', '−');

describe('docs/human-trafficking-indicators.md', () => {
  const text = readFileSync('docs/human-trafficking-indicators.md', 'utf8');
  const entries: readonly CrosswalkEntry[] = htiEntries;
  const rows = tableIn(text, 'Variable');
  const [, changes = ''] = text.split(/^## Each change since 2011$/m);

  test('has each code of 2012 beside those that HTI published', () => {
    expect(publishedRows.map((row) => row['year'])).toEqual(['2009', '2010', '2011']);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual(
      entries.map(({ variable, code, ambiguous }) => [
        `\`${variable}\``,
        ...publishedRows.map((row) => shown(publishedCode(row, variable))),
        shown(code),
        shown(ambiguous?.alternative),
      ]),
    );
  });

  test('explains every change since 2011, of the kind in the table, and nothing else', () => {
    const changed = rows.filter(([, , , latest, code]) => latest !== code);
    expect(rows.filter(([, , , , , , kind]) => kind !== '')).toEqual(changed);
    const explained = [
      ...changes.matchAll(/^- (`.*`) \((text|coding rule|unknown)\)\. /gm),
    ].flatMap(([, variables = '', kind]) =>
      variables.split(', ').map((variable) => [variable, kind]),
    );
    expect(explained.toSorted()).toEqual(
      changed.map(([variable, , , , , , kind]) => [variable, kind]).toSorted(),
    );
  });

  test('quotes the report letter for letter', () => {
    const [section = ''] = changes.split('## Sources');
    const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8').toLowerCase();
    const quotes = [...section.replaceAll(/\s+/g, ' ').matchAll(/"([^"]+)"/g)].flatMap(
      ([, quote = '']) => quote.split(' … '),
    );
    expect(quotes).not.toEqual([]);
    for (const quote of quotes) expect(source).toContain(quote.toLowerCase());
  });

  test('counts the zeros with a quote', () => {
    expect(text).toContain('There are five of these.');
    expect(entries.filter(({ code, evidence }) => code === 0 && evidence[0])).toHaveLength(5);
  });
});

describe('docs/crosswalks.md', () => {
  const text = readFileSync('docs/crosswalks.md', 'utf8');

  test('lists the schemes with their versions and numbers of entries', () => {
    expect(tableIn(text, 'Scheme').map(([id, , version, , count]) => [id, version, count])).toEqual(
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
    expect(tableIn(text, head).map((cells) => cells.slice(0, 3))).toEqual(
      entries.map((entry) => [nameOf(entry), `${entry.code}`, shown(entry.ambiguous?.alternative)]),
    );
  });

  test('has the codes of each victim category and country', () => {
    const codesOf = (id: string, entries: readonly CrosswalkEntry[]): string =>
      entries
        .filter(({ subject }) => subject === id)
        .map(({ variable, code }) => {
          if (variable === 'CountryOfExploitation') return `in ${code}`;
          return code === 1 ? variable : String(code);
        })
        .join(', ');
    expect(tableIn(text, 'Victim category')).toEqual(
      victimCategories.map(({ id }) => [
        `\`${id}\``,
        codesOf(id, ctdcEntries),
        codesOf(id, htcdsEntries),
      ]),
    );
    expect(tableIn(text, 'Place')).toEqual(
      places.flatMap(({ id, codes }) =>
        codes === null ? [] : [[`\`${id}\``, codes.alpha2, codes.alpha3, codes.numeric]],
      ),
    );
  });
});
