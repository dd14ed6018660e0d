// @ts-check
// How a style writes an entry, found out by giving citeproc items whose every part can be recognized in what it writes.

/** @typedef {import('../../src/citations/csl-item.js').CslItem} CslItem */
/** @typedef {import('../../src/citations/csl-item.js').CslDate} CslDate */
/** @typedef {import('../../src/citations/text.js').StyleTemplates} StyleTemplates */
/** @typedef {(item: CslItem) => string} Render */

const dateFields = /** @type {const} */ ({
  issued: 'issued',
  accessed: 'accessed',
  'original-date': 'original',
});

/** Each year and day is a number that occurs once. */
const years = { issued: 1945, accessed: 1956, 'original-date': 1967 };
const days = { issued: 21, accessed: 22, 'original-date': 23 };

/** @param {keyof typeof dateFields} field @param {number} month @returns {CslDate} */
const date = (field, month) => ({ 'date-parts': [[years[field], month, days[field]]] });

/** @type {CslItem} */
const dataset = {
  id: 'dataset',
  type: 'dataset',
  author: [{ literal: 'Aaa' }],
  title: `ttt uuu "vvv" www's xxx`,
  version: '9.8.7',
  issued: date('issued', 1),
};

/** @type {CslItem} */
const report = {
  id: 'report',
  type: 'report',
  author: [{ literal: 'Aaa' }],
  title: `ttt uuu "vvv" www's xxx`,
  issued: date('issued', 1),
  URL: 'http://uuu.example/',
};

/** @type {CslItem} */
const record = {
  ...dataset,
  'container-title': `ccc ddd "eee" fff's ggg`,
  section: 'Sss',
  note: 'Nnn',
  URL: 'http://uuu.example/',
  'original-author': [{ literal: 'Ooo' }],
  'original-title': 'Ppp',
  'original-date': date('original-date', 1),
};

/**
 * The templates of a style.
 *
 * @param {Render} render
 * @returns {StyleTemplates}
 */
export function templatesOf(render) {
  /** @type {string[]} */
  const months = [];
  /** @param {CslItem} item @returns {string | readonly [string, string]} */
  const pair = (item) => {
    const without = templateOf(render, item, months);
    const withAccess = templateOf(render, { ...item, accessed: date('accessed', 1) }, months);
    return without === withAccess ? without : [without, withAccess];
  };
  return { dataset: pair(dataset), record: pair(record), report: pair(report), months };
}

/**
 * @param {Render} render
 * @param {CslItem} item
 * @param {string[]} months The names of the months; filled when the style is found to print them.
 */
function templateOf(render, item, months) {
  const plain = render(item);
  if (/[{}]/.test(plain)) throw new Error(`A template can't hold the braces of ${plain}`);
  return withMonths(render, item, months);
}

/**
 * The template of an item, where the style prints the month of a date with a mark for it.
 *
 * @param {Render} render
 * @param {CslItem} item
 * @param {string[]} months
 * @param {readonly (keyof typeof dateFields)[]} fields The dates whose months are to be found.
 * @returns {string}
 */
function withMonths(render, item, months, fields = ['issued', 'accessed', 'original-date']) {
  const [field, ...others] = fields;
  if (field === undefined) return withMarks(render(item));
  const inMonth = (/** @type {number} */ month) =>
    withMonths(render, { ...item, [field]: date(field, month) }, months, others);
  if (item[field] === undefined || inMonth(1) === inMonth(2)) {
    return withMonths(render, item, months, others);
  }
  const texts = Array.from({ length: 12 }, (_, index) => inMonth(index + 1));
  const start = commonLength(texts);
  const end = commonLength(texts.map((text) => [...text.slice(start)].reverse().join('')));
  const names = texts.map((text) => text.slice(start, text.length - end));
  if (months.length === 0) months.push(...names);
  if (months.join() !== names.join()) {
    throw new Error(`The style names months in two ways: ${months.join()} and ${names.join()}.`);
  }
  const [first = ''] = texts;
  return `${first.slice(0, start)}{${dateFields[field]}.month}${first.slice(first.length - end)}`;
}

/** @param {readonly string[]} texts How many characters all of them begin with. */
function commonLength([first = '', ...others]) {
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) {
    length += 1;
  }
  return length;
}

/** @param {string} text What citeproc wrote, with a mark in the place of each part. */
function withMarks(text) {
  /** @type {[string, string][]} */
  const marks = [
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
    ['9.8.7', '{version}'],
  ];
  for (const [field, name] of /** @type {[keyof typeof dateFields, string][]} */ (
    Object.entries(dateFields)
  )) {
    marks.push([String(years[field]), `{${name}.year}`], [String(days[field]), `{${name}.day}`]);
  }
  const marked = marks.reduce((result, [part, mark]) => result.replaceAll(part, mark), text);
  const left = /(\w)\1\1|[“”]?(vvv|eee)/i.exec(marked.replaceAll(/\{[^}]*\}/g, ''));
  if (left !== null) throw new Error(`"${left[0]}" is written in a way with no mark: ${text}`);
  return marked;
}
