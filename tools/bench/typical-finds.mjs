// @ts-check
import { tipReportLaos2012 } from 'tip-report-laos-2012';

/** @typedef {typeof tipReportLaos2012} Dataset */

/**
 * @typedef {object} TypicalFind
 * @property {string} name The exported function.
 * @property {Exclude<keyof Dataset, 'narrative' | 'report'>} collection What it looks in.
 * @property {object} criteria What is typically asked of it: what the README and the examples ask.
 * @property {(dataset: Dataset) => readonly object[]} byHand The same records, found by a loop written for the purpose.
 * @property {string} narrowed A field of a found record, of which the type must say the very value.
 */

/** @type {readonly TypicalFind[]} One for each exported function that finds records by criteria. */
export const typicalFinds = [
  {
    name: 'findStatistics',
    collection: 'statistics',
    criteria: { quantity: 'missing' },
    byHand({ statistics }) {
      const found = [];
      for (const record of statistics) {
        if (record.quantity.kind === 'missing') found.push(record);
      }
      return found;
    },
    narrowed: 'quantity.kind',
  },
  {
    name: 'findVictimCategories',
    collection: 'victimCategories',
    criteria: { sector: 'fishing' },
    byHand({ victimCategories }) {
      const found = [];
      for (const record of victimCategories) {
        if (worksIn(record, 'fishing')) found.push(record);
      }
      return found;
    },
    narrowed: 'status',
  },
  {
    name: 'findLegalProvisions',
    collection: 'legalProvisions',
    criteria: { form: 'statute-article' },
    byHand({ legalProvisions }) {
      const found = [];
      for (const record of legalProvisions) {
        if (record.instrument.form === 'statute-article') found.push(record);
      }
      return found;
    },
    narrowed: 'instrument.form',
  },
  {
    name: 'findRecommendations',
    collection: 'recommendations',
    criteria: { topic: 'witness-protection' },
    byHand({ recommendations }) {
      const found = [];
      for (const record of recommendations) {
        if (has(record.topics, 'witness-protection')) found.push(record);
      }
      return found;
    },
    narrowed: 'ordinal',
  },
  {
    name: 'findFindings',
    collection: 'findings',
    criteria: { type: 'assessment', pillar: 'protection' },
    byHand({ findings }) {
      const found = [];
      for (const record of findings) {
        if (record.type === 'assessment' && has(record.pillars, 'protection')) found.push(record);
      }
      return found;
    },
    narrowed: 'type',
  },
  {
    name: 'findOrganizations',
    collection: 'organizations',
    criteria: { type: 'legislature' },
    byHand({ organizations }) {
      const found = [];
      for (const record of organizations) {
        if (record.type === 'legislature') found.push(record);
      }
      return found;
    },
    narrowed: 'type',
  },
  {
    name: 'findPlaces',
    collection: 'places',
    criteria: { type: 'city' },
    byHand({ places }) {
      const found = [];
      for (const record of places) {
        if (record.type === 'city') found.push(record);
      }
      return found;
    },
    narrowed: 'type',
  },
];

/**
 * @param {readonly string[]} terms
 * @param {string} wanted
 */
function has(terms, wanted) {
  for (const term of terms) if (term === wanted) return true;
  return false;
}

/**
 * @param {Dataset['victimCategories'][number]} category
 * @param {string} wanted
 */
function worksIn({ exploitation }, wanted) {
  for (const { sectors } of exploitation) {
    for (const { sector } of sectors) if (sector === wanted) return true;
  }
  return false;
}
