// What a program that manages references reads from a citation, with citation-js for the program.

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import type { CslItem } from './csl-item.js';
import { ris } from './ris.js';
import { everyItem } from './testing/every-item.js';

const accessed = { 'date-parts': [[2026, 3, 5]] } as const;

function everyCitation(): readonly CslItem[] {
  return everyItem().flatMap((item) => [item, { ...item, accessed }]);
}

type Read = Readonly<Record<string, unknown>>;

/** All entries of a file, as a program reads them at once. */
function read(entries: readonly string[]): readonly Read[] {
  return new Cite(entries.join('')).data.map(({ _graph, ...item }) => item);
}

/** What every format must give back; an author's name under the key in which the format has names of one piece. */
function essence(item: CslItem, name: 'family' | 'literal'): Read {
  return {
    id: item.id,
    author: [{ [name]: item.author[0].literal }],
    title: item.title,
    issued: item.issued,
    ...(item.version === undefined ? {} : { version: item.version }),
    ...(item.URL === undefined ? {} : { URL: item.URL }),
  };
}

/** The words with plain spaces: a no-break space becomes one on the way. */
function plain(words = ''): string {
  return words.replace(/\s+/g, ' ');
}

test('there are citations of every kind to read back', () => {
  const items = everyItem();
  expect(items.length).toBeGreaterThan(250);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('CSL-JSON is read back whole', () => {
  const items = structuredClone(everyCitation());
  expect(plugins.input.type(items[0])).toBe('@csl/object');
  for (const item of items) {
    const [{ _graph, ...back } = {}] = new Cite(item).data;
    expect(back).toEqual(item);
  }
});

test('BibLaTeX is read back with type, author, title, days, version, address, words and original', () => {
  const items = everyCitation();
  const back = read(items.map(biblatex));
  expect(back).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    expect(back[index]).toMatchObject({
      ...essence(item, 'family'),
      type: item.type,
      ...(item.accessed === undefined ? {} : { accessed: item.accessed }),
      ...(item['original-date'] === undefined
        ? {}
        : {
            note: `In: ${item['container-title']}. ${plain(item.note)}`,
            'original-date': item['original-date'],
            'original-title': item['original-title'],
            'original-publisher': item['original-author']?.[0].literal,
          }),
    });
    expect(back[index]?.['accessed']).toEqual(item.accessed);
  }
});

test('BibTeX is read back with author, title, day, version and address', () => {
  const items = everyCitation();
  const back = read(items.map(bibtex));
  expect(back).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    expect(back[index]).toMatchObject(essence(item, 'family'));
    expect(back[index]?.['type']).toBe(item.type === 'report' ? 'report' : 'document');
    const note = String(back[index]?.['note'] ?? '');
    expect(note.includes('Accessed 2026-03-05')).toBe(item.accessed !== undefined);
    expect(note).toContain(plain(item.note));
    if (item.version !== undefined) {
      expect(back[index]?.['publisher']).toContain(`version ${item.version}`);
    }
  }
});

test('RIS is read back with type, author, title, days, version, address, words and original', () => {
  const items = everyCitation();
  const back = read(items.map(ris));
  expect(back).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    expect(back[index]).toMatchObject({
      ...essence(item, 'literal'),
      type: item.type,
      ...(item['original-date'] === undefined
        ? {}
        : {
            abstract: plain(item.note),
            note: `Original: ${item['original-author']?.[0].literal}, ${item['original-title']}, 2012-06-19`,
            'original-date': item['original-date'],
          }),
    });
    expect(back[index]?.['accessed']).toEqual(item.accessed);
  }
});

describe('whatever stands in a title', () => {
  const titles = fc
    .array(fc.stringMatching(/^[!-~éßœ–“”中]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));

  test.each([
    ['BibTeX', bibtex],
    ['BibLaTeX', biblatex],
    ['RIS', ris],
  ] as const)('%s gives it back', (_name, write) => {
    const item = everyItem().find((each) => each['container-title'] !== undefined) as CslItem;
    fc.assert(
      fc.property(titles, (title) => {
        expect(read([write({ ...item, title })])[0]?.['title']).toBe(title);
      }),
      { examples: [['--'], ['---'], ["''"], ['``'], ['?`']] },
    );
  });
});
