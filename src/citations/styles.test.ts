import { beforeAll, describe, expect, test } from 'vitest';
import { officialStyles } from '../../tools/make-citation-templates/official-styles.js';
import { templatesOf } from '../../tools/make-citation-templates/templates-of.js';
import type { CslDate, CslItem } from './csl-item.js';
import { textStyles } from './formats.js';
import { styles } from './styles.js';
import { everyItem } from './testing/every-item.js';
import { text } from './text.js';

let official: Awaited<ReturnType<typeof officialStyles>>;

beforeAll(async () => {
  official = await officialStyles();
}, 120_000);

const day = (year: number, month: number, date: number): CslDate => ({
  'date-parts': [[year, month, date]],
});

const linked = everyItem();
const unlinked = linked.slice(-20).map(({ URL: _, ...item }): CslItem => item);
const anonymous = [...linked.slice(-20), ...unlinked]
  .filter(({ type }) => type !== 'dataset')
  .map(({ author: _, ...item }): CslItem => item);
const items = [...linked, ...unlinked, ...anonymous];
/** Of the dataset, the report, a record and a passage. */
const oneOfEach = [
  ...items.slice(0, 3),
  ...items.filter(({ type }) => type === 'chapter').slice(0, 1),
];

describe.each(textStyles)('%s', { timeout: 120_000 }, (style) => {
  function expectAsCiteproc(asked: readonly CslItem[]): void {
    const ours = asked.map((item) => text(style, item));
    expect(ours).toEqual(asked.map((item) => official[style](item)));
  }

  test('the templates are what `npm run citations:make` makes of the official style', () => {
    expect(styles[style]).toEqual(templatesOf(official[style]));
  });

  test('every citation is what citeproc makes of it, without or with an access date', () => {
    const accessed = day(2026, 3, 5);
    expectAsCiteproc(items.map((item, index) => (index % 2 === 0 ? item : { ...item, accessed })));
  });

  test('other versions and days are written as citeproc does', () => {
    const versions = ['1.0.0', '1.2.3', '10.20.30'];
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expectAsCiteproc(
      months.flatMap((month) =>
        oneOfEach.map((item) => ({
          ...item,
          ...(item.version && { version: versions[month % 3] ?? '' }),
          issued: day(2027, month, 2 * month - 1),
          accessed: day(2028, 13 - month, 2 * month),
        })),
      ),
    );
  });

  test('titles that begin lowercase, or with a small word, are written as citeproc does', () => {
    const titles = [
      'persons counted in a year',
      'the report: an account of the year',
      'Notes: of "words within words", and of those (in part) as they stand',
      "In one's own words - or in those of 2011",
    ];
    expectAsCiteproc(oneOfEach.flatMap((item) => titles.map((title) => ({ ...item, title }))));
  });

  test('an entry names the place, the version and the link of a record', () => {
    for (const item of items.filter((each) => each.section !== undefined)) {
      const entry = text(style, item).toLowerCase();
      expect(entry).toContain(`${item.section?.toLowerCase()}]`);
      expect(entry).toContain(item.version ?? '');
      expect(entry).toContain(item.URL?.toLowerCase() ?? '');
    }
  });
});

test('an entry is not written with a gap if the item lacks what the style asks for', () => {
  const { version: _, ...item } = oneOfEach[0] as CslItem;
  expect(() => text('apa', item)).toThrow(
    new Error(`The style apa asks for {version} of ${item.id}.`),
  );
});
