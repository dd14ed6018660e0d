import { readFileSync } from 'node:fs';

/** A record, or a part of the text. */
export interface Item {
  readonly kind: string;
  readonly id: string;
}

/** Records by id, in lists by name, such as `statistics` or `narrative.passages`. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, Item>>;

interface Section {
  readonly id: string;
  readonly paragraphs: readonly { readonly passages: readonly Item[] }[];
}

/** A dataset of any version, which may have other lists of records. */
interface AnyDataset {
  readonly metadata: Item;
  readonly narrative: { readonly sections: readonly Section[] };
}

/** The name of the collection of crosswalk entries. */
export const crosswalkEntries = 'crosswalk-entries';

/** The collections of a `dataset.json` or a `crosswalk-entries.json` file. */
export function readDataset(file: string): Collections {
  const value = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(value) ? crosswalksOf(value) : collectionsOf(value);
}

/** The collections of a dataset. They contain all of it: datasets differ exactly if their collections do. */
export function collectionsOf({ metadata, narrative, ...lists }: AnyDataset): Collections {
  const { sections, ...ofNarrative } = narrative;
  const sectionItems = sections.map((section) => ({
    ...section,
    kind: 'section',
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      passages: paragraph.passages.map(({ id }) => id),
    })),
  }));
  const passages = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.passages),
  );
  const collections: Readonly<Record<string, readonly Item[]>> = {
    metadata: [metadata],
    narrative: [{ ...ofNarrative, kind: 'narrative', id: 'narrative' }],
    'narrative.sections': sectionItems,
    'narrative.passages': passages,
    ...lists,
  };
  return new Map(Object.entries(collections).map(([name, items]) => [name, byId(items)]));
}

/** The entries of crosswalks as a collection. */
export function crosswalksOf(entries: readonly Item[]): Collections {
  return new Map([[crosswalkEntries, byId(entries)]]);
}

function byId(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
