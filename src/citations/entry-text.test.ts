// The entries for reference managers, letter for letter, of a made-up dataset.

import { expect, test } from 'vitest';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import type { CslItem } from './csl-item.js';
import { ris } from './ris.js';

const dataset = {
  id: 'velmora-1.2.3',
  type: 'dataset',
  author: [{ literal: 'Velmora contributors' }],
  title: 'Report on Velmora: notes & counts',
  version: '1.2.3',
  issued: { 'date-parts': [[2032, 1, 9]] },
} as const satisfies CslItem;

const report = {
  id: 'velmora-2031',
  type: 'report',
  author: [{ literal: 'Office of Examples' }],
  title: '2031 Example Report - Velmora',
  issued: { 'date-parts': [[2031, 6, 20]] },
  URL: 'https://example.org/velmora#50%_of',
  accessed: { 'date-parts': [[2033, 12, 3]] },
} as const satisfies CslItem;

const record: CslItem = {
  ...dataset,
  id: 'velmora-1.2.3:statistic:calls',
  title: 'Calls [<span class="nocase">statistic/calls</span>; based on a report]',
  'container-title': dataset.title,
  section: 'Protection, paragraph 1, sentence 2',
  note: '“5 % of\u00a0\n calls.”',
  URL: 'https://example.org/velmora#:~:text=5%20%25',
  accessed: { 'date-parts': [[987, 6, 5]] },
};

const chapter: CslItem = {
  ...record,
  id: 'velmora-1.2.3:passage:protection.2',
  type: 'chapter',
  author: report.author,
  title:
    '2031 Example Report - Velmora [<span class="nocase">passage/protection.2</span>; a place]',
  editor: dataset.author,
  'original-date': report.issued,
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
  title = {{Calls [statistic/calls; based on a report]}},
  howpublished = {In: Report on Velmora: notes \\& counts, version 1.2.3},
  version = {1.2.3},
  year = {2032},
  month = jan,
  day = {9},
  url = {https://example.org/velmora#:~:text=5%20%25},
  note = {Accessed 0987-06-05},
  abstract = {“5 \\% of\u00a0\n calls.”},
}
`,
  );
  expect(bibtex(chapter)).toContain(
    '  howpublished = {In: Velmora contributors, Report on Velmora: notes \\& counts, version 1.2.3},\n',
  );
  expect(bibtex(chapter)).toContain(
    '  note = {Originally published 2031-06-20. Accessed 0987-06-05},\n',
  );
});

test('BibLaTeX has fields for the version, the original date and the access date', () => {
  expect(biblatex(report)).toContain(
    '  type = {report},\n  institution = {{Office of Examples}},\n',
  );
  expect(biblatex(record)).toBe(
    `@dataset{velmora-1.2.3:statistic:calls,
  author = {{Velmora contributors}},
  title = {{Calls [statistic/calls; based on a report]}},
  version = {1.2.3},
  date = {2032-01-09},
  url = {https://example.org/velmora#:~:text=5%20%25},
  urldate = {0987-06-05},
  note = {In: Report on Velmora: notes \\& counts},
  abstract = {“5 \\% of\u00a0\n calls.”},
}
`,
  );
  expect(biblatex(chapter)).toBe(
    `@incollection{velmora-1.2.3:passage:protection.2,
  author = {{Office of Examples}},
  title = {{2031 Example Report - Velmora [passage/protection.2; a place]}},
  editor = {{Velmora contributors}},
  booktitle = {{Report on Velmora: notes \\& counts}},
  edition = {Version 1.2.3},
  date = {2032-01-09},
  origdate = {2031-06-20},
  url = {https://example.org/velmora#:~:text=5%20%25},
  urldate = {0987-06-05},
  abstract = {“5 \\% of\u00a0\n calls.”},
}
`,
  );
});

test('RIS has each value on one line, and a comma after the name of an organization', () => {
  expect(ris(report)).toContain('PB  - Office of Examples\r\n');
  expect(ris(record).split('\r\n')).toEqual([
    'TY  - DATA',
    'ID  - velmora-1.2.3:statistic:calls',
    'AU  - Velmora contributors,',
    'TI  - Calls [statistic/calls; based on a report]',
    'T2  - Report on Velmora: notes & counts',
    'PY  - 2032',
    'DA  - 2032/01/09',
    'ET  - 1.2.3',
    'AB  - “5 % of calls.”',
    'UR  - https://example.org/velmora#:~:text=5%20%25',
    'Y2  - 0987/06/05',
    'ER  - ',
    '',
  ]);
  const lines = ris(chapter).split('\r\n');
  for (const line of [
    'TY  - CHAP',
    'AU  - Office of Examples,',
    'A2  - Velmora contributors,',
    'N1  - Originally published 2031-06-20',
  ]) {
    expect(lines).toContain(line);
  }
});
