// What a reference manager reads from a citation, with citation-js in its place.

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import type { CslItem } from './csl-item.js';
import { withoutMarkup } from './no-case.js';
import { ris } from './ris.js';
import { everyItem } from './testing/every-item.js';

const accessed = { 'date-parts': [[2026, 3, 5]] } as const;
const items: readonly CslItem[] = everyItem().flatMap((item) => [item, { ...item, accessed }]);

type Read = Readonly<Record<string, unknown>>;

/** All entries of a file, read at once. */
function read(entries: readonly string[]): readonly Read[] {
  return new Cite(entries.join('')).data.map(({ _graph, ...item }) => item);
}

/** The quote with plain spaces: a no-break space becomes one on the way. */
const quoteOf = ({ note = '' }: CslItem): string => note.replace(/\s+/g, ' ');

/** The title without markup, which no other format than CSL-JSON has. */
const titleOf = ({ title }: CslItem): string => withoutMarkup(title);

/** What every format must give back. An author's name is under the key for names of one piece. */
function essence(item: CslItem, name: object): Read {
  return {
    id: item.id,
    ...(item.author && { author: [name] }),
    title: titleOf(item),
    issued: item.issued,
    ...(item.URL && { URL: item.URL }),
    ...(item.note && { abstract: quoteOf(item) }),
  };
}

test('every citation has an id of its own', () => {
  const different = new Set(everyItem().map((item) => JSON.stringify(item)));
  expect(new Set(items.map(({ id }) => id)).size).toBe(different.size);
});

test('CSL-JSON is read back whole', () => {
  expect(plugins.input.type(items[0])).toBe('@csl/object');
  expect(plugins.input.type(items)).toBe('@csl/list+object');
  for (const item of items) {
    const [{ _graph, ...back } = {}] = new Cite(structuredClone(item)).data;
    expect(back).toEqual(item);
  }
});

const family = (names: CslItem['author']) => ({ family: names?.[0].literal });
/** An organization of RIS: citation-js takes what is before the comma for a family name. */
const beforeComma = (names: CslItem['author']) => ({ ...family(names), given: '' });

const formats: readonly [string, (item: CslItem) => string, (item: CslItem) => Read][] = [
  [
    'BibLaTeX',
    biblatex,
    (item) => ({
      ...essence(item, family(item.author)),
      type: item.type,
      ...(item.editor
        ? {
            editor: [family(item.editor)],
            edition: `Version ${item.version}`,
            'container-title': item['container-title'],
            'original-date': item['original-date'],
          }
        : { ...(item.version && { version: item.version }) }),
      ...(!item.editor && item['container-title'] && { note: `In: ${item['container-title']}` }),
      ...(item.accessed && { accessed }),
    }),
  ],
  [
    'BibTeX',
    bibtex,
    (item) => ({
      ...essence(item, family(item.author)),
      type: item.type === 'report' ? 'report' : 'document',
      ...(item.version && { publisher: expect.stringContaining(`version ${item.version}`) }),
      ...(item['original-date'] && { note: expect.stringMatching(/^Originally published \d/) }),
    }),
  ],
  [
    'RIS',
    ris,
    (item) => ({
      ...essence(item, beforeComma(item.author)),
      type: item.type,
      ...(item.editor
        ? {
            editor: [beforeComma(item.editor)],
            edition: item.version,
            'container-title': item['container-title'],
            // citation-js reads only the year of a chapter.
            issued: { 'date-parts': [[item.issued['date-parts'][0][0]]] },
            note: expect.stringMatching(/^Originally published \d/),
          }
        : item.version && { version: item.version }),
      ...(item.accessed && { accessed }),
    }),
  ],
];

test.each(formats)('%s is read back with all that it has a field for', (name, write, expected) => {
  const back = read(items.map(write));
  expect(back).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    expect(back[index]).toMatchObject(expected(item));
    const named = JSON.stringify(back[index]).includes(
      name === 'BibTeX' ? 'Accessed 2026-03-05' : '"accessed"',
    );
    expect(named).toBe(item.accessed !== undefined);
  }
});

test.each(formats)('%s gives back whatever is in a title', (_name, write) => {
  const item = items.find(({ section }) => section !== undefined) as CslItem;
  const titles = fc
    .array(fc.stringMatching(/^[!-~éßœ–“”中]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(titles, (title) => {
      expect(read([write({ ...item, title })])[0]?.['title']).toBe(title);
    }),
    { examples: [['--'], ['---'], ["''"], ['``'], ['?`']] },
  );
});

test('BibTeX gives back every month', () => {
  for (let month = 1; month <= 12; month += 1) {
    const issued = { 'date-parts': [[2031, month, 5]] } as const;
    expect(read([bibtex({ ...(items[0] as CslItem), issued })])[0]).toMatchObject({ issued });
  }
});
