// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {Record<string, unknown>} JsonObject */

/**
 * A record or a part of the text, and what holds it.
 *
 * @typedef {object} Item
 * @property {string} kind Such as `statistic`, `section` or `unit`.
 * @property {string} id
 * @property {JsonObject} content What is compared.
 */

/**
 * The items of one list of a dataset, in its order, by id.
 *
 * @typedef {object} Collection
 * @property {string} name Such as `statistics`, or `narrative.units`.
 * @property {boolean} isText Whether it holds the text, or a part of it.
 * @property {Map<string, Item>} items
 */

/** What was given as a dataset is none. */
export class NoDatasetError extends Error {
  /** @override */
  name = 'NoDatasetError';
}

/**
 * The collections of a `dataset.json` or a `crosswalk-entries.json` file, and which of the two it is.
 *
 * @param {string} file
 * @returns {{ holds: 'crosswalks' | 'data', collections: Collection[] }}
 * @throws {NoDatasetError} Where the file can't be read, or is neither.
 */
export function readDataset(file) {
  const value = parse(file);
  return Array.isArray(value)
    ? { holds: 'crosswalks', collections: crosswalksOf(value, file) }
    : { holds: 'data', collections: collectionsOf(value, file) };
}

/** @param {string} file */
function parse(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new NoDatasetError(
      `${file} can't be read (${messageOf(error)}); expected the path of a dataset.json or crosswalk-entries.json.`,
    );
  }
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch (error) {
    throw new NoDatasetError(
      `${file} is not JSON (${messageOf(error)}); expected a dataset.json or crosswalk-entries.json as a version of the package holds it.`,
    );
  }
}

/**
 * The collections of a dataset, whatever lists of records it holds: those of another version may be others. Together
 * they hold all of the dataset, so that datasets differ only where their collections do.
 *
 * @param {unknown} dataset
 * @param {string} name What to call it in messages, such as its file.
 * @returns {Collection[]}
 * @throws {NoDatasetError} Where it is no dataset.
 */
export function collectionsOf(dataset, name) {
  const { byId, idAt, itemAt, listAt, objectAt } = readerOf(name, 'dataset');
  const { report, narrative, ...lists } = objectAt(dataset, 'the whole');
  const { sections: sectionList, ...ofNarrative } = objectAt(narrative, 'narrative');
  const sections = listAt(sectionList, 'narrative.sections').map(sectionAt);
  return [
    { name: 'report', isText: false, items: byId([itemAt(report, 'report')]) },
    {
      name: 'narrative',
      isText: true,
      items: byId([{ kind: 'narrative', id: 'narrative', content: ofNarrative }]),
    },
    { name: 'narrative.sections', isText: true, items: byId(sections.map(({ item }) => item)) },
    { name: 'narrative.units', isText: true, items: byId(sections.flatMap(({ units }) => units)) },
    ...Object.entries(lists).map(([key, list]) => ({
      name: key,
      isText: false,
      items: byId(listAt(list, key).map((each, index) => itemAt(each, `${key}[${index}]`))),
    })),
  ];

  /**
   * A section with its units by their ids, and the units.
   *
   * @param {unknown} section
   * @param {number} index
   */
  function sectionAt(section, index) {
    const path = `narrative.sections[${index}]`;
    const content = objectAt(section, path);
    const paragraphs = listAt(content['paragraphs'], `${path}.paragraphs`).map((each, place) => {
      const paragraph = objectAt(each, `${path}.paragraphs[${place}]`);
      const unitsPath = `${path}.paragraphs[${place}].units`;
      const units = listAt(paragraph['units'], unitsPath).map((unit, number) =>
        itemAt(unit, `${unitsPath}[${number}]`),
      );
      return { content: { ...paragraph, units: units.map(({ id }) => id) }, units };
    });
    const item = {
      kind: 'section',
      id: idAt(content, path),
      content: { ...content, paragraphs: paragraphs.map((paragraph) => paragraph.content) },
    };
    return { item, units: paragraphs.flatMap(({ units }) => units) };
  }
}

/**
 * The entries of crosswalks as a collection.
 *
 * @param {unknown} entries
 * @param {string} name What to call them in messages, such as their file.
 * @returns {Collection[]}
 * @throws {NoDatasetError} Where they are none.
 */
export function crosswalksOf(entries, name) {
  const { byId, itemAt, listAt } = readerOf(name, 'list of crosswalk entries');
  const items = listAt(entries, 'the whole').map((each, index) => itemAt(each, `[${index}]`));
  return [{ name: crosswalkEntries, isText: false, items: byId(items) }];
}

/** The name of the collection of crosswalk entries. */
export const crosswalkEntries = 'crosswalk-entries';

/**
 * What reads the parts of a file, and refuses what is none.
 *
 * @param {string} name What to call the file in messages.
 * @param {'dataset' | 'list of crosswalk entries'} expectedWhole
 */
function readerOf(name, expectedWhole) {
  return { byId, idAt, itemAt, listAt, objectAt };

  /**
   * @param {unknown} value
   * @param {string} path
   * @returns {Item}
   */
  function itemAt(value, path) {
    const content = objectAt(value, path);
    const { kind } = content;
    if (typeof kind !== 'string') refuse(`${path}.kind`, kind, 'a kind of record as a string');
    return { kind, id: idAt(content, path), content };
  }

  /**
   * @param {JsonObject} content
   * @param {string} path
   */
  function idAt({ id }, path) {
    if (typeof id !== 'string') refuse(`${path}.id`, id, 'an id as a string');
    return id;
  }

  /**
   * @param {unknown} value
   * @param {string} path
   * @returns {JsonObject}
   */
  function objectAt(value, path) {
    if (!isObject(value)) refuse(path, value, 'an object');
    return value;
  }

  /**
   * @param {unknown} value
   * @param {string} path
   * @returns {unknown[]}
   */
  function listAt(value, path) {
    if (!Array.isArray(value)) refuse(path, value, 'a list');
    return value;
  }

  /** @param {Item[]} items */
  function byId(items) {
    const map = new Map(items.map((item) => [item.id, item]));
    if (map.size < items.length) {
      const twice = items.find((item) => map.get(item.id) !== item);
      throw new NoDatasetError(
        `${name} is no ${expectedWhole}: two records of the kind ${twice?.kind} have the id "${twice?.id}"; expected each id once.`,
      );
    }
    return map;
  }

  /**
   * @param {string} path
   * @param {unknown} value
   * @param {string} expected
   * @returns {never}
   */
  function refuse(path, value, expected) {
    const is = value === undefined ? 'missing' : show(value);
    throw new NoDatasetError(
      `${name} is no ${expectedWhole}: ${path} is ${is}; expected ${expected}, as in the ${expectedWhole === 'dataset' ? 'dataset.json' : 'crosswalk-entries.json'} of a version of the package.`,
    );
  }
}

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {unknown} value */
function show(value) {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : JSON.stringify(value);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
