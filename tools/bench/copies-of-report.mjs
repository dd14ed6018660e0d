// @ts-check
import { tipReportLaos2012 as dataset } from 'tip-report-laos-2012';

/** @typedef {typeof dataset} Dataset */

/**
 * This report many times over in one dataset: each copy's records bear ids of their own and share all else.
 *
 * @param {number} copies
 * @returns {Dataset}
 */
export function copiesOfReport(copies) {
  /** @type {Record<string, unknown>} */
  const result = { ...dataset };
  for (const [key, value] of Object.entries(dataset)) {
    if (Array.isArray(value)) result[key] = repeat(value, copies);
  }
  result['narrative'] = {
    ...dataset.narrative,
    sections: repeat(dataset.narrative.sections, copies, (section, suffix) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        units: paragraph.units.map((unit) => ({ ...unit, id: internalized(unit.id + suffix) })),
      })),
    })),
  };
  return /** @type {Dataset} */ (/** @type {unknown} */ (result));
}

/**
 * @template {{ readonly id: string }} Item
 * @param {readonly Item[]} items
 * @param {number} copies
 * @param {(item: Item, suffix: string) => object} [copyOf]
 */
function repeat(items, copies, copyOf = (item) => item) {
  return Array.from({ length: copies }, (_, copy) => {
    const suffix = copy === 0 ? '' : `-copy-${copy}`;
    return items.map((item) => ({ ...copyOf(item, suffix), id: internalized(item.id + suffix) }));
  }).flat();
}

/**
 * The same string as the engine keeps a string of the source text or of JSON, which it compares by its address.
 *
 * @param {string} text
 */
function internalized(text) {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
