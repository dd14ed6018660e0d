import { readFileSync } from 'node:fs';
import {
  type AnyRecord,
  convictions2011,
  type Dataset,
  locateEvidence,
  recordsCiting,
  recordsMentioning,
  report,
  textFragmentLink,
  textPositionSelector,
  textQuoteSelector,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { firstOf } from '../../tests/example/first-of.js';

const source = [...readFileSync('data/source/tip-2012-laos.txt', 'utf8')];
const { narrative, ...rest } = tipReportLaos2012;
const records: readonly AnyRecord[] = Object.values(rest).flat();

describe('every quote of every record', () => {
  const locatedQuotes = () => records.flatMap((record) => locateEvidence(record));

  test('stands at its position in the source, with its context', () => {
    expect(locatedQuotes().length).toBeGreaterThan(190);
    for (const { end, prefix, quote, start, suffix } of locatedQuotes()) {
      expect(source.slice(start, end).join('')).toBe(quote);
      expect(source.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
      expect(source.slice(end, end + 32).join('')).toBe(suffix);
    }
  });

  test('makes its sentence with what stands before and after', () => {
    for (const { after, before, quote, unit } of locatedQuotes()) {
      expect(before + quote + after).toBe(unit.text);
    }
  });

  test('has selectors that agree', () => {
    for (const quote of locatedQuotes()) {
      const { end, prefix, start, suffix } = quote;
      expect(textQuoteSelector(quote)).toEqual({
        type: 'TextQuoteSelector',
        exact: quote.quote,
        prefix,
        suffix,
      });
      expect(textPositionSelector(quote)).toEqual({ type: 'TextPositionSelector', start, end });
      expect(end - start).toBe([...quote.quote].length);
    }
  });

  test('has a link whose fragment decodes to the quote and its neighbors', () => {
    for (const quote of locatedQuotes()) {
      const [page, fragment = ''] = textFragmentLink(quote).split('#:~:text=');
      expect(page).toBe(report.source.url);
      // In running text, an apostrophe may be set as a quotation mark, and a last period be left out of the link.
      expect(fragment).not.toMatch(/[ &']|\.$/);
      const parts = fragment
        .split(',')
        .map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
      expect(parts).toContain(quote.quote);
      // A hyphen in the words would be read as the mark of a prefix or suffix.
      for (const part of fragment.split(',')) expect(part.replace(/^-|-$/g, '')).not.toContain('-');
    }
  });
});

test('a section comes with the unit, and a fragment of another page can be linked', () => {
  const [, second] = locateEvidence(convictions2011);
  expect(second?.section.id).toBe('prosecution');
  expect(second && textFragmentLink(second, 'https://example.org/laos#top')).toMatch(
    /^https:\/\/example\.org\/laos#:~:text=/,
  );
});

describe('a quote that has no place', () => {
  test('in an unknown unit', () => {
    const record = { evidence: [{ unit: 'prosecution.99', quote: 'made progress' }] };
    expect(() => locateEvidence(record)).toThrow(
      'Unknown unit id "prosecution.99". The nearest of the 76 known: "prosecution.9", ',
    );
    expect(() => locateEvidence(record)).toThrow(UnknownIdError);
  });

  test('altered by a letter', () => {
    const record = { evidence: [{ unit: 'prosecution.8', quote: 'Corruption remains' }] };
    expect(() => locateEvidence(record)).toThrow(
      new RangeError('The quote "Corruption remains" does not stand in unit "prosecution.8".'),
    );
  });
});

describe('back from the text', () => {
  test('every record is among those that cite each of its units', () => {
    for (const record of records) {
      for (const { unit } of record.evidence) {
        expect(recordsCiting(unit as 'prosecution.4')).toContain(record);
      }
    }
  });

  test('the two figures of 2010 and the others of the sentence', () => {
    expect(
      recordsCiting('prosecution.4')
        .filter(({ kind }) => kind === 'statistic')
        .map(({ id }) => id),
    ).toEqual([
      'investigated-cases-2011',
      'alleged-offenders-2011',
      'convictions-2011',
      'investigated-cases-2010',
      'convictions-2010',
    ]);
  });

  test('an organization: where it acts, reports, or is a party', () => {
    const ids = recordsMentioning('national-assembly').map(({ id }) => id);
    expect(ids).toEqual([
      'national-plan-of-action',
      'plan-of-action-approved-by-national-assembly',
    ]);
    expect(recordsMentioning('village-chiefs').map(({ id }) => id)).toEqual([
      'local-officials-trained',
    ]);
  });

  test('a country: by its code, too', () => {
    expect(recordsMentioning('china').map(({ id }) => id)).toEqual([
      'lao-women-and-girls-in-china',
      'foreign-women-in-transit',
      'foreign-women-in-laos',
    ]);
  });

  test.each(['prosecution.99', '__proto__', 'toString'])('%j is unknown', (id) => {
    expect(() => recordsCiting(id as 'prosecution.4')).toThrow(UnknownIdError);
    expect(() => recordsCiting(id as 'prosecution.4')).toThrow(`Unknown unit id "${id}"`);
    expect(() => recordsMentioning(id as 'laos')).toThrow(
      `Unknown organization or place id "${id}"`,
    );
  });
});

describe('what is not a quote in its place', () => {
  test.each(['quote', 'prefix', 'suffix', 'start', 'end'])('without %s', (name) => {
    const [located] = locateEvidence(convictions2011);
    const given = { ...located, [name]: undefined };
    const error = new TypeError(
      'Expected a quote in its place, from locateEvidence, got an object.',
    );
    expect(() => textQuoteSelector(given as never)).toThrow(error);
    expect(() => textPositionSelector(given as never)).toThrow(error);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['words', '"words"'],
  ])('%j', (given, got) => {
    expect(() => textQuoteSelector(given as never)).toThrow(
      new TypeError(`Expected a quote in its place, from locateEvidence, got ${got}.`),
    );
  });
});

describe('a link to a quote', () => {
  const link = (before: string, quote: string, after: string) => {
    const [located] = locateEvidence(convictions2011);
    if (located === undefined) throw new Error('The record has evidence.');
    return textFragmentLink({ ...located, before, quote, after }, 'https://example.org/');
  };

  test.each([
    ['', 'nine', '', 'nine'],
    ['reported ', 'nine', '', 'reported-,nine'],
    ['', 'nine', ' convictions', 'nine,-convictions'],
    [
      'The  government\nreported ',
      'nine',
      '  convictions',
      'The%20government%20reported-,nine,-convictions',
    ],
    [
      'one two three four ',
      'five',
      ' six seven eight nine',
      'two%20three%20four-,five,-six%20seven%20eight',
    ],
    ['   ', 'nine', '  ', 'nine'],
    [
      'one  two  three four ',
      'five',
      ' six  seven  eight nine',
      'two%20three%20four-,five,-six%20seven%20eight',
    ],
    ['', 'well-known, and', '', 'well%2Dknown%2C%20and'],
    ['', "minister's", '', 'minister%27s'],
    ['', 'nine', '.', 'nine,-%2E'],
  ])('%j, %j, %j', (before, quote, after, fragment) => {
    expect(link(before, quote, after)).toBe(`https://example.org/#:~:text=${fragment}`);
  });
});

describe('the mentions of what shares its id or its country with something else', () => {
  test('an organization is none of a place of the same name', () => {
    const body = firstOf<Dataset['organizations'][number]>(velmora.organizations);
    const report: Dataset = {
      ...velmora,
      organizations: [{ ...body, id: 'port-vel' }],
      places: [],
    };
    // The finding names the place, and no organization.
    expect(recordsMentioning('port-vel', { from: report })).toEqual([]);
  });

  test('a place is mentioned by its code only where a country is named', () => {
    const ids = (id: string) => recordsMentioning(id, { from: velmora }).map((record) => record.id);
    expect(ids('velmora')).toContain('men-and-women');
    expect(ids('port-vel')).toEqual(['shelter-run']);
  });
});
