import { expect, test } from 'vitest';
import { madeStyles } from '../../scripts/make-citation-templates/made.mjs';
import { officialStyles } from '../../scripts/make-citation-templates/official-styles.mjs';
import type { CslDate, CslItem } from '../../src/citations/csl-item.js';
import { textStyles } from '../../src/citations/formats.js';
import { styles, uncapitalizedWords } from '../../src/citations/styles.js';
import { text } from '../../src/citations/text.js';
import { everyItem } from './every-item.js';

// citeproc takes its time where other tests run beside it.
const timeout = 120_000;

const official = await officialStyles();

const day = (year: number, month: number, date: number): CslDate => ({
  'date-parts': [[year, month, date]],
});
const daysOfAccess = [
  undefined,
  ...Array.from({ length: 12 }, (_, index) => day(2026, index + 1, 3 + 2 * index)),
];

test.each(textStyles)('%s: every citation is what citeproc makes of it', { timeout }, (style) => {
  const differing = everyItem.flatMap((item) =>
    [undefined, day(2026, 3, 5)].flatMap((accessed) => {
      const asked = accessed === undefined ? item : { ...item, accessed };
      const [ours, theirs] = [text(style, asked), official[style](asked)];
      return ours === theirs ? [] : [{ id: item.id, ours, theirs }];
    }),
  );
  expect(everyItem.length).toBeGreaterThan(250);
  expect(differing.slice(0, 3)).toEqual([]);
});

test.each(textStyles)(
  '%s: other versions and days are written as citeproc does',
  { timeout },
  (style) => {
    const [dataset, report, record] = [everyItem[0], everyItem[1], everyItem[2]] as CslItem[];
    const differing = [dataset, report, record].flatMap((item) =>
      daysOfAccess.flatMap((accessed, index) =>
        ['1.0.0', '1.2.3', '10.20.30'].flatMap((version) => {
          const asked = {
            ...(item as CslItem),
            ...(item?.version === undefined ? {} : { version }),
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

test.each(textStyles)('%s names the place, the version and the link of a record', (style) => {
  for (const item of everyItem.filter((each) => each['container-title'] !== undefined)) {
    const entry = text(style, item).toLowerCase();
    expect(entry).toContain(`[${item.section?.toLowerCase()}]`);
    expect(entry).toContain(item.version);
    expect(entry).toContain(item.URL?.toLowerCase());
  }
});

test('the templates are what `npm run citations:make` makes of the official styles', {
  timeout,
}, () => {
  expect({ styles, uncapitalizedWords }).toEqual(madeStyles(official, everyItem));
});
