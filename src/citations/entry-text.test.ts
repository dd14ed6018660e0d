// The entries for reference managers, letter for letter, of a made-up dataset.

import { expect, test } from 'vitest';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import type { CslItem } from './csl-item.js';
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
  accessed: { 'date-parts': [[2033, 12, 3]] },
};

const record: CslItem = {
  ...dataset,
  id: 'velmora-1.2.3:statistic:calls',
  title: 'Calls [Protection, paragraph 1, sentence 2]',
  'container-title': dataset.title,
  section: 'Protection, paragraph 1, sentence 2',
  note: '“5 % of\u00a0\n calls”',
  URL: 'https://example.org/velmora#:~:text=5%20%25',
  'original-author': report.author,
  'original-title': report.title,
  'original-date': report.issued,
  accessed: { 'date-parts': [[987, 6, 5]] },
};

test('BibTeX names in fields that its styles print what they have no field for', () => {
  expect(bibtex(dataset)).toContain('  howpublished = {Dataset, version 1.2.3},\n');
  expect(bibtex(report)).toBe(
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
  expect(bibtex(record)).toBe(
    `@misc{velmora-1.2.3:statistic:calls,
  author = {{Velmora contributors}},
  title = {{Calls [Protection, paragraph 1, sentence 2]}},
  howpublished = {In: Report on Velmora: notes \\& counts, version 1.2.3},
  version = {1.2.3},
  year = {2032},
  month = jan,
  day = {9},
  url = {https://example.org/velmora#:~:text=5%20%25},
  note = {“5 \\% of\u00a0\n calls”. Original: Office of Examples, 2031 Example Report - Velmora, 2031-06-20. Accessed 0987-06-05},
}
`,
  );
});

test('BibLaTeX has fields for the version, the original and the day of access', () => {
  expect(biblatex(report)).toContain(
    '  type = {report},\n  institution = {{Office of Examples}},\n',
  );
  expect(biblatex(record)).toBe(
    `@dataset{velmora-1.2.3:statistic:calls,
  author = {{Velmora contributors}},
  title = {{Calls [Protection, paragraph 1, sentence 2]}},
  version = {1.2.3},
  date = {2032-01-09},
  origtitle = {{2031 Example Report - Velmora}},
  origpublisher = {{Office of Examples}},
  origdate = {2031-06-20},
  url = {https://example.org/velmora#:~:text=5%20%25},
  urldate = {0987-06-05},
  note = {In: Report on Velmora: notes \\& counts. “5 \\% of\u00a0\n calls”},
}
`,
  );
});

test('RIS has each value on one line', () => {
  expect(ris(report)).toContain('PB  - Office of Examples\r\n');
  expect(ris(record).split('\r\n')).toEqual([
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
    'Y2  - 0987/06/05',
    'ER  - ',
    '',
  ]);
});
