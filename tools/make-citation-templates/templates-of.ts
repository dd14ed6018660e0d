// Finds out how a style sets an entry: citeproc gets items whose every part can be recognized in what it writes.

import type { CslDate, CslItem } from '../../src/citations/csl-item.js';
import type { StyleTemplates, Template } from '../../src/citations/style-templates.js';

type Render = (item: CslItem) => string;
type DateField = 'accessed' | 'issued' | 'original-date';

/** A date of each field; every year, month and day occurs only once. */
const dates: Readonly<Record<DateField, readonly [number, number, number]>> = {
  issued: [1945, 1, 21],
  accessed: [1956, 2, 22],
  'original-date': [1967, 3, 23],
};

function date(field: DateField, month = dates[field][1]): CslDate {
  const [year, , day] = dates[field];
  return { 'date-parts': [[year, month, day]] };
}

const whole = {
  author: [{ literal: 'Aaa' }],
  title: `ttt uuu "vvv" www's xxx`,
  issued: date('issued'),
} as const;
const URL = 'http://uuu.example/';

const report: CslItem = { ...whole, id: 'report', type: 'report', URL };
const dataset: CslItem = { ...whole, id: 'dataset', type: 'dataset', version: '9.8.7' };
const record: CslItem = {
  ...dataset,
  URL,
  'container-title': `ccc ddd "eee" fff's ggg`,
  section: 'Sss',
  note: 'Nnn',
};
const chapter: CslItem = {
  ...record,
  type: 'chapter',
  editor: [{ literal: 'Hhh' }],
  'original-date': date('original-date'),
};

function withoutUrl({ URL: _, ...item }: CslItem): CslItem {
  return item;
}

function withoutAuthor({ author: _, ...item }: CslItem): CslItem {
  return item;
}

/** The templates of a style. */
export function templatesOf(render: Render): StyleTemplates {
  const months = monthsOf(render);
  const templateOf = (item: CslItem): Template => {
    const without = withMarks(render(item), months);
    const withAccess = withMarks(render({ ...item, accessed: date('accessed') }), months);
    return without === withAccess ? without : [without, withAccess];
  };
  return {
    dataset: templateOf(dataset),
    chapter: templateOf(chapter),
    record: templateOf(record),
    report: templateOf(report),
    chapterWithoutUrl: templateOf(withoutUrl(chapter)),
    recordWithoutUrl: templateOf(withoutUrl(record)),
    reportWithoutUrl: templateOf(withoutUrl(report)),
    chapterWithoutAuthor: templateOf(withoutAuthor(chapter)),
    reportWithoutAuthor: templateOf(withoutAuthor(report)),
    chapterWithoutAuthorWithoutUrl: templateOf(withoutAuthor(withoutUrl(chapter))),
    reportWithoutAuthorWithoutUrl: templateOf(withoutAuthor(withoutUrl(report))),
    months,
  };
}

/** The names of the months as the style writes them: what differs between entries that differ only in a month. */
function monthsOf(render: Render): readonly string[] {
  for (const field of ['issued', 'accessed'] as const) {
    const texts = Array.from({ length: 12 }, (_, index) =>
      render({ ...record, accessed: date('accessed'), [field]: date(field, index + 1) }),
    );
    if (new Set(texts).size === 1) continue;
    const start = commonLength(texts);
    const end = commonLength(texts.map((text) => [...text.slice(start)].reverse().join('')));
    return texts.map((text) => text.slice(start, text.length - end));
  }
  return [];
}

/** How many characters at the start all texts share. The texts differ somewhere. */
function commonLength(texts: readonly string[]): number {
  let length = 0;
  while (texts.every((text) => text[length] === texts[0]?.[length])) length += 1;
  return length;
}

/** What citeproc wrote, with a mark in place of each part. */
function withMarks(text: string, months: readonly string[]): string {
  const marks: [part: string, mark: string][] = [
    ['ttt uuu “vvv” www’s xxx', '{title}'],
    ['ttt uuu ‘vvv’ www’s xxx', "{title'}"],
    ['Ttt Uuu “Vvv” Www’s Xxx', '{Title}'],
    ['Ttt Uuu ‘Vvv’ Www’s Xxx', "{Title'}"],
    ['ccc ddd “eee” fff’s ggg', '{container}'],
    ['ccc ddd ‘eee’ fff’s ggg', "{container'}"],
    ['Ccc Ddd “Eee” Fff’s Ggg', '{Container}'],
    ['Ccc Ddd ‘Eee’ Fff’s Ggg', "{Container'}"],
    ['http://uuu.example/', '{url}'],
    ['Aaa', '{author}'],
    ['Hhh', '{editor}'],
    ['9.8.7', '{version}'],
  ];
  for (const [field, [year, month, day]] of Object.entries(dates)) {
    const name = field === 'original-date' ? 'original' : field;
    marks.push([String(year), `{${name}.year}`], [String(day), `{${name}.day}`]);
    const monthName = months[month - 1];
    if (monthName !== undefined) marks.push([monthName, `{${name}.month}`]);
  }
  let marked = text;
  for (const [part, mark] of marks) marked = marked.replaceAll(part, mark);
  const left = /(\w)\1\1|vvv|eee/i.exec(marked.replaceAll(/\{[^}]*\}/g, ''));
  if (left !== null) throw new Error(`"${left[0]}" is written in a way with no mark: ${text}`);
  return marked;
}
