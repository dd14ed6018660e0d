import { beforeAll, expect, test } from 'vitest';
import { madeStyles } from '../../tools/make-citation-templates/made.mjs';
import { officialStyles } from '../../tools/make-citation-templates/official-styles.mjs';
import type { CslDate, CslItem } from './csl-item.js';
import { textStyles } from './formats.js';
import { styles, uncapitalizedWords } from './styles.js';
import { everyItem } from './testing/every-item.js';
import { text } from './text.js';

// citeproc takes its time where other tests run beside it.
const timeout = 120_000;

let official: Awaited<ReturnType<typeof officialStyles>>;

beforeAll(async () => {
  official = await officialStyles();
}, timeout);

const day = (year: number, month: number, date: number): CslDate => ({
  'date-parts': [[year, month, date]],
});
const daysOfAccess = [
  undefined,
  ...Array.from({ length: 12 }, (_, index) => day(2026, index + 1, 3 + 2 * index)),
];

/** Of the dataset, the report and a record. */
function threeItems(): readonly CslItem[] {
  return everyItem().slice(0, 3);
}

test('the templates are what `npm run citations:make` makes of the official styles', {
  timeout,
}, () => {
  expect({ styles, uncapitalizedWords }).toEqual(madeStyles(official, everyItem()));
});

test.each(textStyles)('%s: every citation is what citeproc makes of it', { timeout }, (style) => {
  const items = everyItem();
  const differing = items.flatMap((item) =>
    [undefined, day(2026, 3, 5)].flatMap((accessed) => {
      const asked = accessed === undefined ? item : { ...item, accessed };
      const [ours, theirs] = [text(style, asked), official[style](asked)];
      return ours === theirs ? [] : [{ id: item.id, ours, theirs }];
    }),
  );
  expect(items.length).toBeGreaterThan(250);
  expect(differing.slice(0, 3)).toEqual([]);
});

test.each(textStyles)(
  '%s: other versions and days are written as citeproc does',
  { timeout },
  (style) => {
    const differing = threeItems().flatMap((item) =>
      daysOfAccess.flatMap((accessed, index) =>
        ['1.0.0', '1.2.3', '10.20.30'].flatMap((version) => {
          const asked = {
            ...item,
            ...(item.version === undefined ? {} : { version }),
            issued: day(2027, (index % 12) + 1, 2 * index + 1),
            ...(accessed === undefined ? {} : { accessed }),
          };
          const [ours, theirs] = [text(style, asked), official[style](asked)];
          return ours === theirs ? [] : [{ ours, theirs }];
        }),
      ),
    );
    expect(differing.slice(0, 3)).toEqual([]);
  },
);

test.each(textStyles)(
  '%s: titles that begin small, or with a small word, are written as citeproc does',
  { timeout },
  (style) => {
    const titles = [
      'persons counted in a year',
      'the report: an account of the year',
      'Notes: of "words within words", and of those (in part) as they stand',
      "In one's own words - or in those of 2011",
    ];
    for (const item of threeItems()) {
      for (const title of titles) {
        const asked = { ...item, title };
        expect(text(style, asked)).toBe(official[style](asked));
      }
    }
  },
);

test('an entry is not written with a gap where the style asks for what the item lacks', () => {
  const { URL: _, ...item } = threeItems()[1] as CslItem;
  expect(() => text('apa', item)).toThrow(
    new Error('The style apa asks for {url} of tip-report-2012-laos.'),
  );
});

test.each(textStyles)('%s names the place, the version and the link of a record', (style) => {
  for (const item of everyItem().filter((each) => each['container-title'] !== undefined)) {
    const entry = text(style, item).toLowerCase();
    expect(entry).toContain(`[${item.section?.toLowerCase()}]`);
    expect(entry).toContain(item.version);
    expect(entry).toContain(item.URL?.toLowerCase());
  }
});
