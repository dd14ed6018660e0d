// The entries of the three formats for programs that manage references, letter for letter, of a made-up dataset.

import { describe, expect, test } from 'vitest';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import type { CslItem } from './csl-item.js';
import { originalOf } from './original-of.js';
import { ris } from './ris.js';

const dataset: CslItem = {
  id: 'velmora-1.2.3',
  type: 'dataset',
  author: [{ literal: 'Velmora contributors' }],
  title: 'Report on Velmora: notes & counts',
  version: '1.2.3',
  issued: { 'date-parts': [[2032, 1, 9]] },
};

const report: CslItem = {
  id: 'velmora-2031',
  type: 'report',
  author: [{ literal: 'Office of Examples' }],
  title: '2031 Example Report - Velmora',
  issued: { 'date-parts': [[2031, 6, 20]] },
  URL: 'https://example.org/velmora#50%_of',
};

const record: CslItem = {
  ...dataset,
  id: 'velmora-1.2.3:statistic:calls',
  title: 'Calls [Protection, paragraph 1, sentence 2]',
  'container-title': 'Report on Velmora: notes & counts',
  section: 'Protection, paragraph 1, sentence 2',
  note: '“5 % of\u00a0\n calls”',
  URL: 'https://example.org/velmora#:~:text=5%20%25',
  'original-author': [{ literal: 'Office of Examples' }],
  'original-title': '2031 Example Report - Velmora',
  'original-date': { 'date-parts': [[2031, 6, 20]] },
};

const read = { accessed: { 'date-parts': [[2033, 12, 3]] } } as const;

describe('BibTeX', () => {
  test('of a dataset: that it is one, and its version, stand in words', () => {
    expect(bibtex(dataset)).toBe(
      `@misc{velmora-1.2.3,
  author = {{Velmora contributors}},
  title = {{Report on Velmora: notes \\& counts}},
  howpublished = {Dataset, version 1.2.3},
  version = {1.2.3},
  year = {2032},
  month = jan,
  day = {9},
}
`,
    );
  });

  test('of a report: it has an institution, and the address as it is', () => {
    expect(bibtex({ ...report, ...read })).toBe(
      `@techreport{velmora-2031,
  author = {{Office of Examples}},
  title = {{2031 Example Report - Velmora}},
  institution = {{Office of Examples}},
  year = {2031},
  month = jun,
  day = {20},
  url = {https://example.org/velmora#50%_of},
  note = {Accessed 2033-12-03},
}
`,
    );
  });

  test('of a record: the dataset, the words, the report and the day of access are named', () => {
    expect(bibtex({ ...record, ...read })).toBe(
      `@misc{velmora-1.2.3:statistic:calls,
  author = {{Velmora contributors}},
  title = {{Calls [Protection, paragraph 1, sentence 2]}},
  howpublished = {In: Report on Velmora: notes \\& counts, version 1.2.3},
  version = {1.2.3},
  year = {2032},
  month = jan,
  day = {9},
  url = {https://example.org/velmora#:~:text=5%20%25},
  note = {“5 \\% of\u00a0\n calls”. Original: Office of Examples, 2031 Example Report - Velmora, 2031-06-20. Accessed 2033-12-03},
}
`,
    );
  });

  test('has names of its own for the months', () => {
    const months = Array.from(
      { length: 12 },
      (_, index) =>
        /month = (.*),/.exec(
          bibtex({ ...report, issued: { 'date-parts': [[2031, index + 1, 5]] } }),
        )?.[1],
    );
    expect(months).toEqual([
      'jan',
      'feb',
      'mar',
      'apr',
      'may',
      'jun',
      'jul',
      'aug',
      'sep',
      'oct',
      'nov',
      'dec',
    ]);
  });
});

describe('BibLaTeX', () => {
  test('of a dataset', () => {
    expect(biblatex(dataset)).toBe(
      `@dataset{velmora-1.2.3,
  author = {{Velmora contributors}},
  title = {{Report on Velmora: notes \\& counts}},
  version = {1.2.3},
  date = {2032-01-09},
}
`,
    );
  });

  test('of a report: it has an institution, and the address as it is', () => {
    expect(biblatex({ ...report, ...read })).toBe(
      `@report{velmora-2031,
  author = {{Office of Examples}},
  title = {{2031 Example Report - Velmora}},
  type = {report},
  institution = {{Office of Examples}},
  date = {2031-06-20},
  url = {https://example.org/velmora#50%_of},
  urldate = {2033-12-03},
}
`,
    );
  });

  test('of a record: the dataset and the words are named, the report in fields of its own', () => {
    expect(biblatex({ ...record, ...read })).toBe(
      `@dataset{velmora-1.2.3:statistic:calls,
  author = {{Velmora contributors}},
  title = {{Calls [Protection, paragraph 1, sentence 2]}},
  version = {1.2.3},
  date = {2032-01-09},
  origtitle = {{2031 Example Report - Velmora}},
  origpublisher = {{Office of Examples}},
  origdate = {2031-06-20},
  url = {https://example.org/velmora#:~:text=5%20%25},
  urldate = {2033-12-03},
  note = {In: Report on Velmora: notes \\& counts. “5 \\% of\u00a0\n calls”},
}
`,
    );
  });
});

describe('RIS', () => {
  const lines = (item: CslItem): readonly string[] => ris(item).split('\r\n');

  test('of a dataset', () => {
    expect(lines(dataset)).toEqual([
      'TY  - DATA',
      'ID  - velmora-1.2.3',
      'AU  - Velmora contributors',
      'TI  - Report on Velmora: notes & counts',
      'PY  - 2032',
      'DA  - 2032/01/09',
      'ET  - 1.2.3',
      'ER  - ',
      '',
    ]);
  });

  test('of a report: its author is its publisher, too', () => {
    expect(lines({ ...report, ...read })).toEqual([
      'TY  - RPRT',
      'ID  - velmora-2031',
      'AU  - Office of Examples',
      'TI  - 2031 Example Report - Velmora',
      'PB  - Office of Examples',
      'PY  - 2031',
      'DA  - 2031/06/20',
      'UR  - https://example.org/velmora#50%_of',
      'Y2  - 2033/12/03',
      'ER  - ',
      '',
    ]);
  });

  test('of a record: each value stands on one line, with single spaces', () => {
    expect(lines({ ...record, ...read })).toEqual([
      'TY  - DATA',
      'ID  - velmora-1.2.3:statistic:calls',
      'AU  - Velmora contributors',
      'TI  - Calls [Protection, paragraph 1, sentence 2]',
      'T2  - Report on Velmora: notes & counts',
      'PY  - 2032',
      'DA  - 2032/01/09',
      'ET  - 1.2.3',
      'SE  - 2031/06/20',
      'AB  - “5 % of calls”',
      'N1  - Original: Office of Examples, 2031 Example Report - Velmora, 2031-06-20',
      'UR  - https://example.org/velmora#:~:text=5%20%25',
      'Y2  - 2033/12/03',
      'ER  - ',
      '',
    ]);
  });
});

test('a day has four, two and two digits, as the standards ask', () => {
  const item: CslItem = { ...report, accessed: { 'date-parts': [[987, 6, 5]] } };
  expect(biblatex(item)).toContain('  urldate = {0987-06-05},\n');
  expect(ris(item)).toContain('\r\nY2  - 0987/06/05\r\n');
});

test.each(['original-author', 'original-title', 'original-date'] as const)(
  'the original is not named in part: without its %s, it is not named',
  (key) => {
    const { [key]: _, ...rest } = record;
    expect(originalOf(rest)).toBe(undefined);
    expect(originalOf(record)).toBe(
      'Original: Office of Examples, 2031 Example Report - Velmora, 2031-06-20',
    );
  },
);
