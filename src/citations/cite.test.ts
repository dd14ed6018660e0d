import {
  convictionsInReportingPeriod,
  datasetVersion,
  foreignWomenInLaos,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPassage,
  getPlace,
  getRecommendation,
  getStatistic,
  metadata,
  type TipReport,
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
import { crosswalkSchemes, getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
import { expect, expectTypeOf, test } from 'vitest';
import { velmoraVersion } from '../../build/testing/velmora-version.js';
import { velmora } from '../../tests/example/example-report.js';
import { recordKinds } from '../report/record-kinds.js';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import { textStyles } from './formats.js';
import { ris } from './ris.js';
import { everySubject, withoutUrl } from './testing/every-item.js';
import { text } from './text.js';

test('a citation of the dataset names its creator, title, version and day, and no address', () => {
  expect(cite(datasetVersion, 'csl-json')).toStrictEqual({
    id: `tip-report-laos-2012-${datasetVersion.version}`,
    type: 'dataset',
    author: [{ literal: datasetVersion.creator }],
    title: datasetVersion.title,
    version: datasetVersion.version,
    issued: { 'date-parts': [datasetVersion.released.split('-').map(Number)] },
  });
});

test('a citation of the report names the State Department', () => {
  expect(cite(metadata, 'csl-json', { accessed: '2026-03-05' })).toEqual({
    id: 'tip-report-2012-laos',
    type: 'report',
    author: [{ literal: 'United States Department of State' }],
    title: '2012 Trafficking in Persons Report - Laos',
    issued: { 'date-parts': [[2012, 6, 19]] },
    URL: 'http://www.refworld.org/docid/4fe30cb7c.html',
    accessed: { 'date-parts': [[2026, 3, 5]] },
  });
});

test('a record is by the creator of the dataset, and its title names its id and the report that it is based on', () => {
  expect(cite(convictionsInReportingPeriod, 'csl-json', { evidence: 1 })).toEqual({
    id: `tip-report-laos-2012-${datasetVersion.version}:statistic:convictions-in-reporting-period:2`,
    type: 'dataset',
    author: [{ literal: datasetVersion.creator }],
    title:
      'Convictions, current reporting period [<span class="nocase">statistic/convictions-in-reporting-period</span>; based on United States Department of State, 2012 Trafficking in Persons Report - Laos, Prosecution, paragraph 1, sentence 4]',
    'container-title': datasetVersion.title,
    version: datasetVersion.version,
    issued: cite(datasetVersion, 'csl-json').issued,
    section: 'Prosecution, paragraph 1, sentence 4',
    note: '“resulting in 37 convictions”',
    URL: 'http://www.refworld.org/docid/4fe30cb7c.html#:~:text=69%20alleged%20offenders%2C-,resulting%20in%2037%20convictions,-%2C%20compared%20with',
  });
});

test('a passage is by the publisher of the report, and the dataset republishes it', () => {
  expect(cite(getPassage('prosecution.8'), 'csl-json', { accessed: '2026-03-05' })).toEqual({
    id: `tip-report-laos-2012-${datasetVersion.version}:passage:prosecution.8`,
    type: 'chapter',
    author: [{ literal: 'United States Department of State' }],
    title:
      '2012 Trafficking in Persons Report - Laos [<span class="nocase">passage/prosecution.8</span>; Prosecution, paragraph 1, sentence 8]',
    editor: [{ literal: datasetVersion.creator }],
    'container-title': datasetVersion.title,
    version: datasetVersion.version,
    issued: cite(datasetVersion, 'csl-json').issued,
    'original-date': { 'date-parts': [[2012, 6, 19]] },
    section: 'Prosecution, paragraph 1, sentence 8',
    note: '“Corruption remained an endemic problem in Laos.”',
    URL: expect.stringMatching(/#:~:text=Corruption%20remained/),
    accessed: { 'date-parts': [[2026, 3, 5]] },
  });
});

test('a crosswalk entry is by the creator of the dataset, and its title names its id, its scheme and the report', () => {
  const { id, title, section, author } = cite(getCrosswalkEntry('tvpa/(b)(1)'), 'csl-json');
  expect(id).toBe(`tip-report-laos-2012-${datasetVersion.version}:crosswalk-entry:tvpa/b-1`);
  expect(author).toEqual([{ literal: datasetVersion.creator }]);
  expect(title).toBe(
    `Code <span class="nocase">yes for tvpa/(b)(1)</span> [${crosswalkSchemes.tvpa.title}, ${crosswalkSchemes.tvpa.version}; based on United States Department of State, 2012 Trafficking in Persons Report - Laos, ${section}]`,
  );
  const withoutVersion = cite(getCrosswalkEntry('iccs/forced-labor/ICCS'), 'csl-json').title;
  expect(withoutVersion).toContain(` [${crosswalkSchemes.iccs.title}; based on `);
});

test('a code for what the text does not say has no quote, and links to the report', () => {
  const silent = getCrosswalkEntry('hti/linternal');
  expect(silent.evidence).toEqual([]);
  const item = cite(silent, 'csl-json');
  expect(item).not.toHaveProperty('note');
  expect(item.title).toMatch(/2012 Trafficking in Persons Report - Laos\]$/);
  expect(item.URL).toBe(metadata.source.url);
  expect(() => cite(silent, 'apa', { evidence: 0 })).toThrow(
    new RangeError(
      'Expected no options.evidence, as crosswalk-entry "hti/linternal" has none; got 0.',
    ),
  );
});

test('the first evidence is cited unless another is asked for', () => {
  const { id, section } = cite(convictionsInReportingPeriod, 'csl-json');
  expect(section).toBe('Overall assessment, paragraph 1, sentence 2');
  expect(id).toBe(
    `tip-report-laos-2012-${datasetVersion.version}:statistic:convictions-in-reporting-period`,
  );
  expect(cite(convictionsInReportingPeriod, 'csl-json', { evidence: 0 }).id).toBe(id);
});

test.each([
  ['prosecution.4', 'Prosecution, paragraph 1, sentence 4'],
  ['trafficking-profile.9', 'Trafficking profile, paragraph 2, sentence 1'],
  ['recommendations.lead-in', 'Recommendations for Laos, opening words'],
  ['recommendations.13', 'Recommendations for Laos, paragraph 1, item 13'],
  ['front-matter.tier', 'Front matter of the page, line 7'],
  ['end-matter.search-refworld', 'End matter of the page, line 1'],
] as const)('the passage %s is cited as [%s]', (id, section) => {
  const title = `${metadata.title} [<span class="nocase">passage/${id}</span>; ${section}]`;
  const note = `“${getPassage(id).text}”`;
  expect(cite(getPassage(id), 'csl-json')).toMatchObject({ title, section, note });
});

test('a line of the page is not credited to the publisher of the report', () => {
  expect(cite(getPassage('front-matter.disclaimer'), 'csl-json')).not.toHaveProperty('author');
  expect(cite(getPassage('end-matter.search-refworld'), 'apa')).not.toContain('United States');
  expect(cite(getPassage('prosecution.4'), 'csl-json').author).toEqual([
    { literal: metadata.publisher },
  ]);
});

test.each([
  [convictionsInReportingPeriod, 'Convictions, current reporting period'],
  [getLegalProvision('penal-code-article-134'), 'Penal code Article 134'],
  [getRecommendation('combat-official-complicity'), 'Recommendation 2: '],
  [
    getFinding('transit-center-operated'),
    'The government funded, and continued to operate, a transit center in Vientiane',
  ],
  [
    getFinding('plan-of-action-not-approved'),
    'The prime minister has yet to approve a final draft of the national plan of action',
  ],
  [
    getFinding('protection-efforts-modest'),
    'The government made modest efforts to identify and protect trafficking victims',
  ],
  [
    getFinding('trafficking-laws-protect-incompletely'),
    'The trafficking laws do not fully protect all victims',
  ],
  [getOrganization('public-prosecutors'), 'Public prosecutors'],
  [getPlace('lao-thai-border'), 'Lao-Thai border'],
  [foreignWomenInLaos, foreignWomenInLaos.label],
] as const)('a record is cited by what a reader would call it (%#)', (record, title) => {
  expect(cite(record, 'csl-json').title).toContain(title);
});

test.each(citationFormats)('no two citations in %s are alike', (format) => {
  const written = everySubject.map((subject) => JSON.stringify(cite(subject, format)));
  expect(new Set(written).size).toBe(everySubject.length);
});

test.each(citationFormats)(
  'every citation of what the report says names the Department of State, in %s',
  (format) => {
    for (const subject of everySubject) {
      if (subject.kind === 'dataset') continue;
      if (subject.kind === 'passage' && subject.section.endsWith('-matter')) continue;
      expect(JSON.stringify(cite(subject, format))).toContain('United States Department of State');
    }
  },
);

test.each([...textStyles, 'bibtex', 'biblatex', 'ris'] as const)(
  'every citation in %s shows the id of its subject as it is',
  (format) => {
    for (const subject of everySubject) {
      if (subject.kind === 'dataset' || subject.kind === 'report') continue;
      const id = subject.kind === 'crosswalk-entry' ? subject.id : `${subject.kind}/${subject.id}`;
      // LaTeX escapes an underscore.
      expect(cite(subject, format).replaceAll('\\_', '_')).toContain(id);
    }
  },
);

test.each(citationFormats)('no citation in %s has a doubled full stop', (format) => {
  const cited = cite(everySubject, format, { accessed: '2026-03-05' });
  expect(JSON.stringify(cited)).not.toMatch(/\.[”’]?\./);
});

test.each(citationFormats)(
  'a list in %s is cited in its order, and what is in it twice, once',
  (format) => {
    const subjects = [getPassage('prosecution.8'), datasetVersion, metadata];
    const each = subjects.map((subject) => cite(subject, format));
    const list = cite([...subjects, getPassage('prosecution.8')], format);
    const joined = each.join(format === 'ris' ? '' : '\n');
    expect(list).toEqual(typeof list === 'string' ? joined : each);
  },
);

test('an empty list is cited as an empty list or an empty text', () => {
  expect(cite([], 'csl-json')).toEqual([]);
  expect(cite([], 'ris')).toBe('');
});

test.each([
  ['biblatex', biblatex],
  ['bibtex', bibtex],
  ['ris', ris],
  ...textStyles.map((style) => [style, (item: CslItem) => text(style, item)] as const),
] as const)('%s says of every subject what CSL-JSON does', (format, write) => {
  for (const subject of everySubject) {
    expect(cite(subject, format)).toBe(write(cite(subject, 'csl-json')));
  }
});

test('a citation has an access date only if one is given', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const format of citationFormats) {
    const without = JSON.stringify(cite(metadata, format));
    expect(without).not.toMatch(/access|urldate|Y2|cited/i);
    expect(without).not.toContain(today);
  }
  for (const [format, written] of [
    ['bibtex', 'Accessed 2024-02-29'],
    ['biblatex', 'urldate = {2024-02-29}'],
    ['ris', 'Y2  - 2024/02/29\r\n'],
    ['harvard', ' (Accessed: 29 February 2024).'],
    ['vancouver', ' [cited 2024 Feb 29].'],
  ] as const) {
    expect(cite(metadata, format, { accessed: '2024-02-29' })).toContain(written);
  }
});

test('the type of the result follows from the format', () => {
  expectTypeOf(cite(metadata, 'csl-json')).toEqualTypeOf<CslItem>();
  expectTypeOf(cite(metadata, 'apa')).toEqualTypeOf<string>();
  expectTypeOf(cite(metadata, 'apa' as CitationFormat)).toEqualTypeOf<CslItem | string>();
  expectTypeOf(cite([metadata], 'csl-json')).toEqualTypeOf<readonly CslItem[]>();
  expectTypeOf(cite([metadata], 'apa')).toEqualTypeOf<string>();
  // @ts-expect-error: there is no such format.
  expect(() => cite(metadata, 'endnote')).toThrow();
  // @ts-expect-error: there is no such option.
  expect(() => cite(metadata, 'apa', { date: '2026-03-05' })).toThrow();
});

test('an equal copy, such as one read from dataset.json, is cited as the record itself', () => {
  for (const subject of everySubject) {
    const keysReversed = Object.fromEntries(Object.entries(subject).reverse());
    const copy: typeof subject = JSON.parse(JSON.stringify(keysReversed));
    expect(cite(copy, 'csl-json')).toEqual(cite(subject, 'csl-json'));
  }
});

test.each(['endnote', '__proto__', 'toString', 'APA', '', null, 5])(
  'the format %j is rejected with a list of the formats',
  (format) => {
    const ask = () => cite(metadata, format as 'apa');
    expect(ask).toThrow(UnknownFormatError);
    expect(ask).toThrow(expect.objectContaining({ format, formats: citationFormats }));
    expect(ask).toThrow(
      `Unknown citation format ${JSON.stringify(format)}. Valid formats: "biblatex"`,
    );
  },
);

test.each([
  ...['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '2026-03', ''],
  ...['2026-03-05T10:00:00Z', ' 2026-03-05', '+012026-03-05', 20260305, null, ['2026-03-05']],
  ...[new Date(0), Symbol('2026-03-05')],
])('the access date is rejected, case %#', (accessed) => {
  const ask = () => cite(metadata, 'apa', { accessed: accessed as string });
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(/^Expected options\.accessed to be .*ISO 8601, such as "2026-01-31", got /);
});

test.each([3, -1, 0.5, Number.NaN, '0', 'length', '__proto__', null])(
  'the evidence %j of a record with three is rejected',
  (evidence) => {
    expect(() =>
      cite(convictionsInReportingPeriod, 'apa', { evidence: evidence as number }),
    ).toThrow(
      /^Expected options\.evidence to be a whole number from 0 to 2, as statistic "convictions-in-reporting-period" has 3 /,
    );
  },
);

test.each([datasetVersion, metadata, getPassage('prosecution.4')])(
  'evidence is rejected for a $kind',
  (subject) => {
    expect(() => cite(subject, 'apa', { evidence: 0 })).toThrow(
      `Expected no options.evidence, as a citation of kind "${subject.kind}"`,
    );
  },
);

test.each<[unknown, string]>([
  [
    { acessed: '2026-03-05' },
    'Unknown option "acessed". Valid options: accessed, dataset, evidence, from.',
  ],
  [
    { constructor: 1 },
    'Unknown option "constructor". Valid options: accessed, dataset, evidence, from.',
  ],
  ['2026-03-05', 'Expected options to be an object, got "2026-03-05".'],
  [null, 'Expected options to be an object, got null.'],
])('the options %j are rejected', (options, message) => {
  expect(() => cite(metadata, 'apa', options as object)).toThrow(new TypeError(message));
});

test.each([...recordKinds.map(({ kind }) => kind), 'passage' as const])(
  'a %s with an unknown id is an error that suggests ids',
  (kind) => {
    const unknown = {
      ...convictionsInReportingPeriod,
      kind: kind as 'statistic',
      id: 'no-such-id',
    };
    const name = kind.replace('-', ' ');
    expect(() => cite(unknown, 'apa')).toThrow(UnknownIdError);
    expect(() => cite(unknown, 'apa')).toThrow(`Unknown ${name} id "no-such-id". `);
  },
);

test.each([
  { ...convictionsInReportingPeriod, quantity: { kind: 'exact', value: 38 } },
  { ...convictionsInReportingPeriod, quantity: { kind: 'exact', value: '37' } },
  { ...convictionsInReportingPeriod, source: 'elsewhere' },
  { ...convictionsInReportingPeriod, notes: undefined },
  { ...convictionsInReportingPeriod, notes: { ...convictionsInReportingPeriod.notes } },
  { ...convictionsInReportingPeriod, evidence: convictionsInReportingPeriod.evidence.slice(1) },
  { ...convictionsInReportingPeriod, label: [...convictionsInReportingPeriod.label] },
])('a record that differs from the one in this version is rejected, case %#', (changed) => {
  expect(() => cite(changed as typeof convictionsInReportingPeriod, 'apa')).toThrow(
    `The statistic "convictions-in-reporting-period" differs from the one in version ${datasetVersion.version} `,
  );
});

test('another version of the dataset or the report is rejected', () => {
  expect(() => cite({ ...datasetVersion, version: '9.9.9' }, 'apa')).toThrow(
    /^The dataset differs /,
  );
  expect(() => cite({ ...metadata, tier: '3' }, 'apa')).toThrow(/^The report "tip-report-/);
});

test.each([
  [undefined, 'got undefined.'],
  [null, 'got null.'],
  ['convictions-in-reporting-period', 'got "convictions-in-reporting-period".'],
  [{}, 'an object without a kind'],
  [tipReportLaos2012.narrative, 'kind "narrative"'],
  [{ kind: 'toString' }, 'kind "toString"'],
])('what is not a subject is rejected, case %#', (subject, got) => {
  const ask = () => cite(subject as typeof metadata, 'apa');
  expect(ask).toThrow(TypeError);
  expect(ask).toThrow(/of one of the kinds "crosswalk-entry", "dataset", "finding", .+, got /);
  expect(ask).toThrow(got);
});

const convictions2030 = getStatistic('convictions-2030', { from: velmora });
const shelter = getPassage('protection.1', { from: velmora });

test('a record of another report is cited with its own dataset and report', () => {
  const options = { from: velmora, dataset: velmoraVersion };
  expect(cite(convictions2030, 'csl-json', options)).toEqual({
    id: 'example-report-velmora-2031-1.2.3:statistic:convictions-2030',
    type: 'dataset',
    author: [{ literal: 'example contributors' }],
    title:
      'Convictions [<span class="nocase">statistic/convictions-2030</span>; based on Office of Examples, 2031 Example Report - Velmora, Prosecution, paragraph 1, sentence 2]',
    'container-title': '2031 Example Report on Velmora: annotated dataset',
    version: '1.2.3',
    issued: { 'date-parts': [[2031, 9, 30]] },
    section: 'Prosecution, paragraph 1, sentence 2',
    note: '“During the reporting period, the government reported 12 convictions”',
    URL: expect.stringMatching(/^https:\/\/example\.org\/velmora#:~:text=/),
  });
  expect(cite(velmoraVersion, 'csl-json', options).title).toBe(velmoraVersion.title);
});

test('without a dataset, the other report is cited for the quote', () => {
  expect(cite(shelter, 'csl-json', { from: velmora })).toEqual({
    id: 'example-report-2031-velmora:passage:protection.1',
    type: 'report',
    author: [{ literal: 'Office of Examples' }],
    title:
      '2031 Example Report - Velmora [<span class="nocase">passage/protection.1</span>; Protection, paragraph 1, sentence 1]',
    issued: { 'date-parts': [[2031, 6, 20]] },
    section: 'Protection, paragraph 1, sentence 1',
    note: `“${shelter.text}”`,
    URL: expect.stringMatching(/^https:\/\/example\.org\/velmora#:~:text=/),
  });
  expect(cite(velmora.metadata, 'apa', { from: velmora })).toBe(
    'Office of Examples. (2031). 2031 Example Report - Velmora. https://example.org/velmora',
  );
  expect(cite(velmoraVersion, 'csl-json', { from: velmora }).version).toBe('1.2.3');
});

test('no citation of another report names this one', () => {
  for (const format of citationFormats) {
    for (const dataset of [velmoraVersion, undefined]) {
      for (const subject of [velmora.metadata, convictions2030, shelter]) {
        const cited = JSON.stringify(cite(subject, format, { from: velmora, dataset }));
        expect(cited).not.toMatch(/laos|refworld|State/i);
      }
    }
  }
});

test('this report is in the dataset of this package, also if it is given', () => {
  const options = { from: tipReportLaos2012 };
  expect(cite(convictionsInReportingPeriod, 'apa', options)).toBe(
    cite(convictionsInReportingPeriod, 'apa'),
  );
});

test.each([...textStyles, ...(['bibtex', 'biblatex', 'ris'] as const)])(
  'a report without an address is cited in %s without one',
  (format) => {
    const from = withoutUrl(velmora);
    for (const dataset of [velmoraVersion, undefined]) {
      for (const subject of [from.metadata, convictions2030, shelter]) {
        const cited = cite(subject, format, { from, dataset, accessed: '2032-01-02' });
        expect(cited).not.toMatch(/null|undefined|http|\burl\b/);
        // Nothing was opened on a day without an address.
        expect(cited).not.toMatch(/access|2032/i);
      }
    }
  },
);

test.each<[string, unknown, object | undefined, string]>([
  [
    'a record of a report that is not given',
    convictions2030,
    undefined,
    'The record "convictions-2030" of report "example-report-2031-velmora" is not in the report "tip-report-2012-laos": give the report "example-report-2031-velmora" as options.from.',
  ],
  [
    'a report that is not given',
    velmora.metadata,
    undefined,
    'The report "example-report-2031-velmora" is not in the report "tip-report-2012-laos"',
  ],
  [
    'a passage of a report that is not given',
    shelter,
    undefined,
    'The passage "protection.1" differs from the one in version',
  ],
  [
    'a record of another report than the given one',
    convictionsInReportingPeriod,
    { from: velmora },
    'of report "tip-report-2012-laos" is not in the report "example-report-2031-velmora"',
  ],
  [
    'a record that differs from the one in the given report',
    { ...convictions2030, label: 'Others' },
    { from: velmora },
    'The statistic "convictions-2030" differs from the one in the report "example-report-2031-velmora", given as options.from.',
  ],
  [
    'the dataset of another report',
    convictions2030,
    { from: velmora, dataset: datasetVersion },
    'The dataset "tip-report-laos-2012" is of the report "tip-report-2012-laos", not of "example-report-2031-velmora"',
  ],
  [
    'a dataset of another report than the given one, as the subject',
    datasetVersion,
    { from: velmora },
    'The dataset "tip-report-laos-2012" is of the report "tip-report-2012-laos", not of',
  ],
])('%s is rejected', (_, subject, options, message) => {
  const ask = () => cite(subject as typeof metadata, 'apa', options);
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

const tier = getCrosswalkEntry('hti/tier');

test('a code in a scheme of the user names the scheme by its id', () => {
  const own = { ...tier, id: 'mine/tier', scheme: 'mine' };
  expect(cite(own, 'apa')).toContain(' Code 2 for mine/tier [mine; based on United States ');
});

test.each<[string, unknown, object | undefined, string]>([
  [
    'of another report as a whole',
    { ...tier, subject: 'example-report-2031-velmora', evidence: [] },
    undefined,
    'The record "hti/tier" of report "example-report-2031-velmora" is not in the report',
  ],
  [
    'that quotes another report',
    { ...tier, evidence: [{ passage: 'front-matter.tier', quote: 'VELMORA (Tier 2)' }] },
    undefined,
    'The quote "VELMORA (Tier 2)" is not in passage "front-matter.tier" letter for letter',
  ],
  [
    'of a report in no known dataset',
    { ...tier, subject: velmora.metadata.id, evidence: [] },
    { from: velmora },
    'Expected options.dataset to be the version of the dataset that contains the crosswalk entry "hti/tier"',
  ],
])('a crosswalk entry %s is rejected', (_, subject, options, message) => {
  expect(() => cite(subject as typeof tier, 'apa', options)).toThrow(RangeError);
  expect(() => cite(subject as typeof tier, 'apa', options)).toThrow(message);
});

test.each([{}, { id: 5 }, { evidence: null }, { evidence: [null] }])(
  'what has the kind of a crosswalk entry but not its fields is rejected: %j',
  (fields) => {
    const ask = () => cite({ kind: 'crosswalk-entry', ...fields } as never, 'apa');
    expect(ask).toThrow(TypeError);
  },
);

test('the crosswalk entry of another report is cited with its dataset', () => {
  const options = { from: velmora, dataset: velmoraVersion };
  const entry = { ...tier, subject: velmora.metadata.id, evidence: [] };
  expect(cite(entry, 'csl-json', options)).toMatchObject({
    author: [{ literal: velmoraVersion.creator }],
    title: expect.stringContaining('based on Office of Examples, 2031 Example Report - Velmora]'),
  });
});

test.each<[object, string]>([
  [{ from: velmora, dataset: '1.2.3' }, 'Expected options.dataset to be the version of a dataset'],
  [{ from: velmora, dataset: { ...velmoraVersion, title: 3 } }, 'Expected options.dataset to be'],
  [{ from: 'velmora' }, 'Expected from to be a report with metadata, got "velmora" without it.'],
])('what is not a report or dataset is rejected, case %#', (options, message) => {
  const ask = () => cite(convictions2030, 'apa', options);
  expect(ask).toThrow(TypeError);
  expect(ask).toThrow(message);
});

test('a report whose page names no publisher is cited by its title, and credits nobody else', () => {
  const from: TipReport = { ...velmora, metadata: { ...velmora.metadata, publisher: null } };
  expect(cite(from.metadata, 'apa', { from })).toMatch(/^2031 Example Report - Velmora\. \(2031\)/);
  for (const subject of [from.metadata, convictions2030]) {
    for (const format of citationFormats) {
      const cited = cite(subject, format, { from });
      const written = typeof cited === 'string' ? cited : JSON.stringify(cited);
      expect(written).toContain('2031 Example Report');
      expect(written).not.toMatch(/Department of State|Office of Examples|author|AU {2}-|null/);
    }
  }
});

test.each([undefined, 'bibtex'])('a missing subject is the fault, not the format: %j', (given) => {
  const ask = () => (cite as (subject: unknown) => unknown)(given);
  expect(ask).toThrow(`Expected what is cited to be of one of the kinds `);
  expect(() => (cite as (subject: unknown) => unknown)(metadata)).toThrow(UnknownFormatError);
});
