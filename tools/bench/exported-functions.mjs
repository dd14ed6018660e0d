// @ts-check
import * as contents from 'tip-report-laos-2012';

const { tipReportLaos2012: dataset } = contents;

/** @typedef {{ readonly id: string }} WithId */
/** @typedef {(id: string, options?: object) => unknown} Getter */

/** @type {Map<string, readonly WithId[]>} Everything that has an id, by the key of the data that holds it. */
const collections = new Map();
for (const [key, value] of Object.entries(dataset)) {
  if (Array.isArray(value)) collections.set(key, value);
}
const { sections } = dataset.narrative;
collections.set('sections', sections);
collections.set(
  'units',
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units)),
);

/**
 * The exported functions whose names begin with a word, such as `get`.
 *
 * @param {string} [word]
 * @returns {readonly (readonly [string, (...given: any[]) => unknown])[]}
 */
export function exportedFunctions(word = '') {
  const beginning = new RegExp(`^${word}(?=[A-Z])`);
  return Object.entries(contents).flatMap(([name, value]) =>
    typeof value === 'function' && (word === '' || beginning.test(name))
      ? [/** @type {const} */ ([name, /** @type {(...given: any[]) => unknown} */ (value)])]
      : [],
  );
}

/**
 * Each exported function that looks something up by id, and the key of the data in which it looks.
 *
 * @returns {readonly { name: string, get: Getter, collection: string, items: readonly WithId[] }[]}
 */
export function getters() {
  return exportedFunctions('get').map(([name, get]) => {
    for (const [collection, items] of collections) {
      const [first] = items;
      try {
        if (first !== undefined && get(first.id) === first) return { name, get, collection, items };
      } catch {
        // It looks in another collection.
      }
    }
    throw new Error(
      `${name} finds no first item of any of: ${[...collections.keys()].join(', ')}.`,
    );
  });
}

/**
 * The exported constants that hold one record each.
 *
 * @returns {ReadonlyMap<string, { readonly kind: string, readonly id: string }>}
 */
export function recordConstants() {
  /** @type {Map<string, { readonly kind: string, readonly id: string }>} */
  const constants = new Map();
  for (const [name, value] of Object.entries(contents)) {
    if (typeof value === 'object' && value !== null && 'kind' in value && 'id' in value) {
      constants.set(name, value);
    }
  }
  return constants;
}
