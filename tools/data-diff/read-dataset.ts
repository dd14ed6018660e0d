import { readFileSync } from 'node:fs';
import { z } from 'zod';

const itemSchema = z.looseObject({ kind: z.string(), id: z.string() });
const sectionSchema = z.looseObject({
  id: z.string(),
  paragraphs: z.array(z.looseObject({ units: z.array(itemSchema) })),
});
const datasetSchema = z.looseObject({
  report: itemSchema,
  narrative: z.looseObject({ sections: z.array(sectionSchema) }),
});

/** A record, or a part of the text. */
export type Item = z.infer<typeof itemSchema>;

/** Records by id, in lists by name, such as `statistics` or `narrative.units`. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, Item>>;

/** The name of the collection of crosswalk entries. */
export const crosswalkEntries = 'crosswalk-entries';

/** What was given is not a dataset. */
export class NoDatasetError extends Error {
  override name = 'NoDatasetError';
}

/** The collections of a `dataset.json` or a `crosswalk-entries.json` file, and which of the two it is. */
export function readDataset(file: string): {
  holds: 'crosswalks' | 'data';
  collections: Collections;
} {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NoDatasetError(
      `Can't read ${file} as JSON (${why}); expected a dataset.json or crosswalk-entries.json.`,
    );
  }
  return Array.isArray(value)
    ? { holds: 'crosswalks', collections: crosswalksOf(value, file) }
    : { holds: 'data', collections: collectionsOf(value, file) };
}

/**
 * The collections of a dataset of any version, which may have other lists of records. Together they contain the whole
 * dataset: datasets differ exactly if their collections do.
 *
 * @param name - What to call the dataset in messages, such as its file.
 */
export function collectionsOf(dataset: unknown, name: string): Collections {
  const { report, narrative, ...lists } = parsed(datasetSchema, dataset, name, 'a dataset');
  const { sections, ...ofNarrative } = narrative;
  const paragraphsOf = ({ paragraphs }: (typeof sections)[number]) =>
    paragraphs.map((paragraph) => ({ ...paragraph, units: paragraph.units.map(({ id }) => id) }));

  const collections = new Map([
    ['report', byId([report], name)],
    ['narrative', byId([{ ...ofNarrative, kind: 'narrative', id: 'narrative' }], name)],
    [
      'narrative.sections',
      byId(
        sections.map((each) => ({ ...each, kind: 'section', paragraphs: paragraphsOf(each) })),
        name,
      ),
    ],
    [
      'narrative.units',
      byId(
        sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units)),
        name,
      ),
    ],
  ]);
  const listsSchema = z.record(z.string(), z.array(itemSchema));
  for (const [key, list] of Object.entries(parsed(listsSchema, lists, name, 'a dataset'))) {
    collections.set(key, byId(list, name));
  }
  return collections;
}

/** The entries of crosswalks as a collection. */
export function crosswalksOf(entries: unknown, name: string): Collections {
  const items = parsed(z.array(itemSchema), entries, name, 'a list of crosswalk entries');
  return new Map([[crosswalkEntries, byId(items, name)]]);
}

function parsed<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  name: string,
  expected: string,
): Value {
  const { data, error } = schema.safeParse(value);
  if (error !== undefined) {
    throw new NoDatasetError(`${name} is not ${expected}:\n${z.prettifyError(error)}`);
  }
  return data;
}

function byId(items: readonly Item[], name: string): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) {
    if (map.has(item.id)) {
      throw new NoDatasetError(
        `${name}: two records of the kind ${item.kind} have the id "${item.id}".`,
      );
    }
    map.set(item.id, item);
  }
  return map;
}
