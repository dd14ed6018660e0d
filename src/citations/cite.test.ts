import {
  convictions2011,
  dataset,
  getUnit,
  laos,
  report,
  tipReportLaos2012,
  UnknownIdError,
} from 'tip-report-laos-2012';
import {
  type CitationFormat,
  type CslItem,
  citationFormats,
  cite,
  UnknownFormatError,
} from 'tip-report-laos-2012/citations';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { everySubject } from './testing/every-item.js';

test('a citation of the dataset names its maker, title, version and day, and no address', () => {
  expect(cite(dataset, 'csl-json')).toStrictEqual({
    id: `tip-report-laos-2012-${dataset.version}`,
    type: 'dataset',
    author: [{ literal: dataset.creator }],
    title: dataset.title,
    version: dataset.version,
    issued: { 'date-parts': [dataset.released.split('-').map(Number)] },
  });
});

test('a citation of the report is that of the State Department', () => {
  expect(cite(report, 'csl-json', { accessed: '2026-03-05' })).toEqual({
    id: 'tip-report-2012-laos',
    type: 'report',
    author: [{ literal: 'United States Department of State' }],
    title: '2012 Trafficking in Persons Report - Laos',
    issued: { 'date-parts': [[2012, 6, 19]] },
    URL: 'http://www.refworld.org/docid/4fe30cb7c.html',
    accessed: { 'date-parts': [[2026, 3, 5]] },
  });
});

test('a citation of a record leads to its place, its words, the version and the report', () => {
  expect(cite(convictions2011, 'csl-json', { evidence: 1 })).toEqual({
    id: `tip-report-laos-2012-${dataset.version}:statistic:convictions-2011:2`,
    type: 'dataset',
    author: [{ literal: dataset.creator }],
    title: 'Convictions, current reporting period [Prosecution, paragraph 1, sentence 4]',
    'container-title': dataset.title,
    version: dataset.version,
    issued: cite(dataset, 'csl-json').issued,
    section: 'Prosecution, paragraph 1, sentence 4',
    note: '“resulting in 37 convictions”',
    URL: 'http://www.refworld.org/docid/4fe30cb7c.html#:~:text=69%20alleged%20offenders%2C-,resulting%20in%2037%20convictions,-%2C%20compared%20with',
    'original-author': [{ literal: 'United States Department of State' }],
    'original-title': '2012 Trafficking in Persons Report - Laos',
    'original-date': { 'date-parts': [[2012, 6, 19]] },
  });
});

test('the first evidence is cited unless another is asked for', () => {
  const { id, section } = cite(convictions2011, 'csl-json');
  expect(section).toBe('Overall assessment, paragraph 1, sentence 2');
  expect(id).toBe(`tip-report-laos-2012-${dataset.version}:statistic:convictions-2011`);
  expect(cite(convictions2011, 'csl-json', { evidence: 0 }).id).toBe(id);
});

test.each([
  ['prosecution.4', 'Prosecution, paragraph 1, sentence 4'],
  ['trafficking-profile.9', 'Trafficking profile, paragraph 2, sentence 1'],
  ['recommendations.lead-in', 'Recommendations for Laos, opening words'],
  ['recommendations.13', 'Recommendations for Laos, paragraph 1, item 13'],
  ['front-matter.tier', 'Front matter of the page, line 7'],
  ['end-matter.search-refworld', 'End matter of the page, line 1'],
] as const)('the unit %s is cited as [%s]', (id, place) => {
  const item = cite(getUnit(id), 'csl-json');
  expect(item.title).toBe(`Text of the report [${place}]`);
  expect(item.section).toBe(place);
  expect(item.note).toBe(`“${getUnit(id).text}”`);
});

test('every subject can be cited in every format, each of its own shape', () => {
  const shapes: Readonly<Record<Exclude<CitationFormat, 'csl-json'>, RegExp>> = {
    apa: /^[^\n]+ \(\d{4}\)\. [^\n]+$/,
    biblatex: /^@(dataset|report)\{[^\n]+,\n( {2}\w+ = \{[^\n]+\},\n)+\}\n$/,
    bibtex: /^@(misc|techreport)\{[^\n]+,\n( {2}\w+ = [^\n]+,\n)+\}\n$/,
    'chicago-author-date': /^[^\n]+ \d{4}\. “[^\n]+[.”]$/,
    harvard: /^[^\n]+ \(\d{4}\) [^\n]+\.$/,
    mla: /^[^\n]+ \d{4}(, http[^\n]+)?\.$/,
    ris: /^TY {2}- (DATA|RPRT)\r\n([A-Z][A-Z\d] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/,
    vancouver: /^[^\n]+ \d{4}[^\n]+$/,
  };
  expect(Object.keys(shapes).sort()).toEqual(
    citationFormats.filter((format) => format !== 'csl-json').sort(),
  );
  for (const subject of everySubject) {
    for (const [format, shape] of Object.entries(shapes) as [keyof typeof shapes, RegExp][]) {
      expect(cite(subject, format)).toMatch(shape);
    }
  }
});

test('no day of access is named unless it is given, and the given one is', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const format of citationFormats) {
    const without = JSON.stringify(cite(report, format));
    expect(without).not.toMatch(/access|urldate|Y2|cited/i);
    expect(without).not.toContain(today);
  }
  expect(cite(report, 'bibtex', { accessed: '2024-02-29' })).toContain('Accessed 2024-02-29');
  expect(cite(report, 'biblatex', { accessed: '2024-02-29' })).toContain('urldate = {2024-02-29}');
  expect(cite(report, 'ris', { accessed: '2024-02-29' })).toContain('Y2  - 2024/02/29\r\n');
  expect(cite(report, 'harvard', { accessed: '2024-02-29' })).toMatch(
    / \(Accessed: 29 February 2024\)\.$/,
  );
  expect(cite(report, 'vancouver', { accessed: '2024-02-29' })).toContain(' [cited 2024 Feb 29].');
});

test('the type of the result follows from the format', () => {
  expectTypeOf(cite(report, 'csl-json')).toEqualTypeOf<CslItem>();
  expectTypeOf(cite(report, 'apa')).toEqualTypeOf<string>();
  expectTypeOf(cite(report, 'apa' as CitationFormat)).toEqualTypeOf<CslItem | string>();
  // @ts-expect-error: there is no such format.
  expect(() => cite(report, 'endnote')).toThrow();
  // @ts-expect-error: there is no such option.
  expect(() => cite(report, 'apa', { date: '2026-03-05' })).toThrow();
});

describe('what can not be cited is refused', () => {
  test.each(['endnote', '__proto__', 'constructor', 'toString', 'APA', '', null, 5])(
    'the format %j',
    (format) => {
      const ask = () => cite(report, format as 'apa');
      expect(ask).toThrow(UnknownFormatError);
      expect(ask).toThrow(
        `Unknown citation format ${JSON.stringify(format)}. There are: "biblatex", "bibtex", "csl-json", "ris", "apa", "chicago-author-date", "harvard", "mla", "vancouver".`,
      );
    },
  );

  test('a format, in an error that has a name and says which, and which there are', () => {
    const error = new UnknownFormatError('endnote');
    expect(error.name).toBe('UnknownFormatError');
    expect(error.format).toBe('endnote');
    expect(error.formats).toBe(citationFormats);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '2026',
    '2026-03',
    '2026-03-05T10:00:00Z',
    ' 2026-03-05',
    '+012026-03-05',
    'today',
    '',
  ])('the day of access %j', (accessed) => {
    expect(() => cite(report, 'apa', { accessed })).toThrow(
      new RangeError(
        `Expected options.accessed to be a day of the calendar in ISO 8601, such as "2026-01-31", got "${accessed}".`,
      ),
    );
  });

  test.each([
    [20260305, '20260305'],
    [null, 'null'],
    [['2026-03-05'], 'a list'],
    [new Date(0), 'an object'],
    [Symbol('2026-03-05'), 'Symbol(2026-03-05)'],
  ])('the day of access that is no text, case %#', (accessed, got) => {
    expect(() => cite(report, 'apa', { accessed: accessed as unknown as string })).toThrow(
      new RangeError(
        `Expected options.accessed to be a day of the calendar in ISO 8601, such as "2026-01-31", got ${got}.`,
      ),
    );
  });

  test.each([2, -1, 0.5, Number.NaN, '0', 'length', '__proto__', null])(
    'the evidence %j of a record with two',
    (evidence) => {
      expect(() => cite(convictions2011, 'apa', { evidence: evidence as number })).toThrow(
        /^Expected options\.evidence to be a whole number from 0 to 1, as statistic "convictions-2011" has 2 /,
      );
    },
  );

  test.each([dataset, report, getUnit('prosecution.4')])('evidence of a whole', (subject) => {
    expect(() => cite(subject, 'apa', { evidence: 0 })).toThrow(
      /^Expected no options\.evidence, as a citation of kind "(dataset|report|unit)" is of the whole; got 0\.$/,
    );
  });

  test.each(['acessed', '__proto__', 'constructor'])('the option %j', (name) => {
    const options = Object.fromEntries([[name, '2026-03-05']]);
    expect(() => cite(report, 'apa', options)).toThrow(
      `Unknown option "${name}". There are: accessed, evidence.`,
    );
  });

  test.each(['2026-03-05', null, 5])('the options %j', (options) => {
    expect(() => cite(report, 'apa', options as unknown as object)).toThrow(
      /^Expected options to be an object, got /,
    );
  });

  test('a record with an id that this report does not have', () => {
    const unknown = { ...convictions2011, id: 'conviction-2011' };
    expect(() => cite(unknown, 'apa')).toThrow(UnknownIdError);
    expect(() => cite(unknown, 'apa')).toThrow('"convictions-2011"');
    expect(() => cite({ ...laos, id: '__proto__' }, 'apa')).toThrow(UnknownIdError);
  });

  test.each([
    ['finding', 'finding'],
    ['legal-provision', 'legal provision'],
    ['organization', 'organization'],
    ['place', 'place'],
    ['recommendation', 'recommendation'],
    ['statistic', 'statistic'],
    ['unit', 'unit'],
    ['victim-category', 'victim category'],
  ])('a record of kind %s with an unknown id, which the error calls so', (kind, name) => {
    const unknown = { ...convictions2011, kind: kind as 'statistic', id: 'no-such-id' };
    expect(() => cite(unknown, 'apa')).toThrow(
      expect.objectContaining({
        kind: name,
        message: expect.stringMatching(new RegExp(`^Unknown ${name} id "no-such-id"\\. `)),
      }),
    );
  });

  test('a record that differs from the one of this version', () => {
    const changed = { ...convictions2011, quantity: { kind: 'exact', value: 38 } } as const;
    expect(() => cite(changed, 'apa')).toThrow(
      `The statistic "convictions-2011" differs from the one in version ${dataset.version} of tip-report-laos-2012.`,
    );
    const longer = { ...convictions2011, source: 'elsewhere' };
    expect(() => cite(longer, 'apa')).toThrow(RangeError);
    const { notes: _, ...shorter } = convictions2011;
    expect(() => cite(shorter as typeof convictions2011, 'apa')).toThrow(RangeError);
    expect(() => cite({ ...dataset, version: '9.9.9' }, 'apa')).toThrow(/^The dataset differs /);
    expect(() => cite({ ...report, tier: '3' }, 'apa')).toThrow(/^The report "tip-report-/);
  });

  test.each([
    [undefined, 'undefined without a kind'],
    [null, 'null without a kind'],
    ['convictions-2011', '"convictions-2011" without a kind'],
    [{}, 'an object without a kind'],
    [tipReportLaos2012.narrative, 'kind "narrative"'],
    [{ kind: 'toString' }, 'kind "toString"'],
  ])('what is no subject, case %#', (subject, got) => {
    expect(() => cite(subject as typeof report, 'apa')).toThrow(
      new TypeError(
        `Expected what is cited to be of one of the kinds "dataset", "finding", "legal-provision", "organization", "place", "recommendation", "report", "statistic", "unit", "victim-category", got ${got}.`,
      ),
    );
  });
});

test('an equal copy, such as one read from dataset.json, is cited as the record itself', () => {
  for (const subject of everySubject) {
    const copy: typeof subject = JSON.parse(JSON.stringify(subject));
    expect(cite(copy, 'csl-json')).toEqual(cite(subject, 'csl-json'));
  }
});
