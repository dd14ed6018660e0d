import {
  type AnyRecord,
  convictionsInReportingPeriod,
  getOrganization,
  getStatistic,
  locateEvidence,
  recordsCiting,
  recordsReferringTo,
  type TipReport,
  textFragmentLink,
  textPositionSelector,
  textQuoteSelector,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const ids = (records: readonly AnyRecord[]) => records.map(({ id }) => id);

const reports: readonly (readonly [string, TipReport])[] = [
  ['Laos', tipReportLaos2012],
  ['Velmora', velmora],
];

describe.each(reports)('every quote of every record of the report on %s', (_, from) => {
  const { narrative, uncoded: _uncoded, ...rest } = from;
  const records = Object.values(rest).flat();
  const source = [
    ...narrative.sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages))
      .map(({ text, separator }) => text + separator)
      .join(''),
  ];

  test('has its place, its context, its selectors and its link', () => {
    for (const located of records.flatMap((record) => locateEvidence(record, { from }))) {
      const { after, before, end, prefix, quote, section, start, suffix, passage } = located;
      expect(source.slice(start, end).join('')).toBe(quote);
      expect(source.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
      expect(source.slice(end, end + 32).join('')).toBe(suffix);
      expect(before + quote + after).toBe(passage.text);
      expect(passage.section).toBe(section.id);
      expect(textQuoteSelector(located)).toEqual({
        type: 'TextQuoteSelector',
        exact: quote,
        prefix,
        suffix,
      });
      expect(textPositionSelector(located)).toEqual({ type: 'TextPositionSelector', start, end });

      const [page, fragment = ''] = textFragmentLink(located).split('#:~:text=');
      expect(page).toBe(from.metadata.source.url);
      // In running text, an apostrophe can be read as a quotation mark, and a last period be left out of the link.
      expect(fragment).not.toMatch(/[ &']|\.$/);
      // A hyphen in the quote would be read as the mark of a prefix or suffix.
      const parts = fragment.split(',').map((part) => part.replace(/^-|-$/g, ''));
      for (const part of parts) expect(part).not.toContain('-');
      const runs = quote.split(/\s{2,}|[^\S ]/);
      expect(parts.map(decodeURIComponent)).toContain(runs[0]);
      expect(parts.map(decodeURIComponent)).toContain(runs.at(-1));
    }
  });

  test('leads back from its sentence to the record', () => {
    for (const record of records) {
      for (const { passage } of record.evidence) {
        expect(recordsCiting(passage as 'prosecution.4', { from: from as never })).toContain(
          record,
        );
      }
    }
  });
});

test('a quote is found in whole words, as the rules find it', () => {
  const [page, section, ...sections] = velmora.narrative.sections;
  const [paragraph] = section?.paragraphs ?? [];
  const [passage] = paragraph?.passages ?? [];
  if (!page || !section || !paragraph || !passage) expect.fail();
  const text = 'The Thailand office and Thai police met, 1,250 of 250.';
  const changed = { ...paragraph, passages: [{ ...passage, text }] };
  const from = {
    ...velmora,
    narrative: {
      ...velmora.narrative,
      sections: [page, { ...section, paragraphs: [changed] }, ...sections],
    },
  };
  const locate = (quote: string) =>
    locateEvidence({ evidence: [{ passage: passage.id, quote }] }, { from })[0];
  const thai = locate('Thai');
  expect(thai?.before).toBe('The Thailand office and ');
  expect(thai?.suffix).toMatch(/^ police met/);
  expect(thai && textFragmentLink(thai, 'http://127.0.0.1/')).toContain(
    'office%20and-,Thai,-police',
  );
  expect(locate('250')?.after).toBe('.');
  expect(() => locate('land office')).toThrow(RangeError);
});

test.each([
  ['prosecution.99', 'made progress', UnknownIdError, 'Unknown passage id "prosecution.99". '],
  ['prosecution.8', 'Corruption remains', RangeError, 'The quote "Corruption remains" '],
])('a quote that is not in the text: %s, %s', (passage, quote, type, message) => {
  const locate = () => locateEvidence({ evidence: [{ passage, quote }] });
  expect(locate).toThrow(type);
  expect(locate).toThrow(message);
});

test('a record is not looked for in another report, even if both have its passage', () => {
  const wrong = 'The record "convictions-2030" of report "example-report-2031-velmora" is not in';
  expect(() => locateEvidence(getStatistic('convictions-2030', { from: velmora }))).toThrow(
    new RangeError(
      `${wrong} the report "tip-report-2012-laos": give the report "example-report-2031-velmora" as options.from.`,
    ),
  );
  expect(() => locateEvidence(convictionsInReportingPeriod, { from: velmora })).toThrow(RangeError);
  expect(() => recordsReferringTo(velmora.places[0] as never)).toThrow(RangeError);
});

test('a link needs an address: that of the report, or another one', () => {
  const { source, ...metadata } = velmora.metadata;
  const withoutUrl = { ...metadata, source: { ...source, url: null as never } };
  const [located] = locateEvidence(velmora.metadata, {
    from: { ...velmora, metadata: withoutUrl } as TipReport,
  });
  if (located === undefined) throw new Error('The report has evidence.');
  expect(() => textFragmentLink(located)).toThrow(
    new RangeError(
      'The report "example-report-2031-velmora" has no address: give that of a page with its text.',
    ),
  );
  expect(textFragmentLink(located, 'https://example.org/copy')).toMatch(
    /^https:\/\/example\.org\/copy#:~:text=/,
  );
});

test('a sentence leads to each of its figures', () => {
  const figures = recordsCiting('prosecution.4').filter(({ kind }) => kind === 'statistic');
  expect(ids(figures)).toEqual([
    'investigated-cases-in-reporting-period',
    'alleged-offenders-in-reporting-period',
    'convictions-in-reporting-period',
    'investigated-cases-2010',
    'convictions-2010',
  ]);
});

test.each([
  [
    { kind: 'organization', id: 'national-assembly' },
    ['national-plan-of-action', 'plan-of-action-approved-by-national-assembly'],
  ],
  [{ kind: 'organization', id: 'village-chiefs' }, ['local-officials-trained']],
  [{ kind: 'statistic', id: 'sentencing-details' }, ['sentencing-details-not-provided']],
  [
    { kind: 'place', id: 'china' },
    [
      'lao-brides-in-china',
      'lao-women-and-girls-in-china',
      'foreign-women-in-transit',
      'foreign-women-in-laos',
    ],
  ],
] as const)('the records that refer to %o', (reference, referring) => {
  expect(ids(recordsReferringTo(reference))).toEqual(referring);
});

test('a country code refers to a place only if it is the country', () => {
  expect(ids(recordsReferringTo({ kind: 'place', id: 'velmora' }, { from: velmora }))).toContain(
    'men-and-women',
  );
  expect(ids(recordsReferringTo({ kind: 'place', id: 'port-vel' }, { from: velmora }))).toEqual([
    'shelter-run',
  ]);
});

test('an organization is not confused with a place of the same id', () => {
  const body: TipReport['organizations'][number] = getOrganization('government', { from: velmora });
  const from = {
    ...velmora,
    organizations: [{ ...body, id: 'port-vel' }],
    places: [],
  } as TipReport;
  expect(recordsReferringTo({ kind: 'organization', id: 'port-vel' }, { from })).toEqual([]);
});

test.each(['prosecution.99', '__proto__', 'toString'])('%j is unknown', (id) => {
  expect(() => recordsCiting(id as 'prosecution.4')).toThrow(`Unknown passage id "${id}"`);
  expect(() => recordsReferringTo({ kind: 'place', id: id as 'laos' })).toThrow(
    `Unknown place id "${id}"`,
  );
});

const [located] = locateEvidence(convictionsInReportingPeriod);

test.each([
  ...['quote', 'prefix', 'suffix', 'start', 'end'].map((name) => ({
    ...located,
    [name]: undefined,
  })),
  undefined,
  null,
  'words',
])('a selector needs a located quote (%#)', (given) => {
  for (const selector of [textQuoteSelector, textPositionSelector]) {
    expect(() => selector(given as never)).toThrow(
      /^Expected a located quote, from locateEvidence, got .+\.$/,
    );
  }
});

test.each([
  ['', 'nine', '', 'nine'],
  ['reported ', 'nine', '', 'reported-,nine'],
  ['', 'nine', ' convictions', 'nine,-convictions'],
  ['The  government\nreported ', 'nine', '  convictions', 'reported-,nine,-convictions'],
  ['reported ', 'nine\t convictions', ' in\n2010', 'reported-,nine,convictions,-in'],
  ['', 'nine\u00a0cases and ten', '', 'nine,cases%20and%20ten'],
  ['', 'nine cases\nand  ten\r\n\r\nconvictions', '', 'nine%20cases,convictions'],
  [
    'one  two  three four ',
    'five',
    ' six  seven  eight nine',
    'two%20three%20four-,five,-six%20seven%20eight',
  ],
  ['   ', 'nine', '  ', 'nine'],
  ['', 'well-known, and', '', 'well%2Dknown%2C%20and'],
  ['', "minister's", '', 'minister%27s'],
  ['', 'nine', '.', 'nine,-%2E'],
])('the link to %j, %j, %j', (before, quote, after, fragment) => {
  const link = (page: string) =>
    textFragmentLink({ ...Object(located), before, quote, after }, page);
  expect(link('https://example.org/')).toBe(`https://example.org/#:~:text=${fragment}`);
  for (const page of ['https://example.org/laos#top', 'https://example.org/#/reports/laos']) {
    expect(link(page)).toBe(`${page}:~:text=${fragment}`);
    expect(link(`${page}:~:text=other`)).toBe(`${page}:~:text=${fragment}`);
  }
});
