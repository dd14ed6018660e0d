import { shown } from '../shown.js';
import { CriterionError } from './criterion-error.js';

/** How a record's values for one criterion are read, and which values there can be. */
export interface Facet<Item> {
  /** The vocabulary, or `country-code` for any ISO 3166-1 alpha-2 code. */
  readonly terms: readonly string[] | 'country-code';
  readonly read: (item: Item) => string | readonly string[];
}

type Test<Item> = (item: Item) => boolean;

/**
 * The records of a collection that meet every criterion, in the order of the collection.
 *
 * @throws {@link CriterionError} where a criterion or a value does not exist.
 */
export function findMatching<Item>(
  collection: readonly Item[],
  facets: Readonly<Record<string, Facet<Item>>>,
  criteria: object,
): readonly Item[] {
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    const names = Object.keys(facets);
    throw new CriterionError(
      `Expected an object of criteria (${names.join(', ')}), got ${shown(criteria)}.`,
      null,
      names,
    );
  }
  const tests = Object.entries(criteria).map(([name, value]) => testFor(facets, name, value));
  return collection.filter((item) => tests.every((test) => test(item)));
}

function testFor<Item>(
  facets: Readonly<Record<string, Facet<Item>>>,
  name: string,
  value: unknown,
): Test<Item> {
  const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
  if (facet === undefined) {
    const names = Object.keys(facets);
    throw new CriterionError(
      `Unknown criterion ${shown(name)}. The criteria are ${names.join(', ')}.`,
      name,
      names,
    );
  }
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  for (const each of wanted) checkTerm(facet.terms, name, each);
  return (item) => {
    const own = facet.read(item);
    return typeof own === 'string' ? wanted.has(own) : own.some((term) => wanted.has(term));
  };
}

function checkTerm(terms: Facet<never>['terms'], name: string, value: unknown): void {
  if (terms === 'country-code') {
    if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return;
    throw new CriterionError(
      `Unknown value ${shown(value)} of criterion ${name}. Give an ISO 3166-1 alpha-2 code, such as "TH".`,
      name,
      [],
    );
  }
  if ((terms as readonly unknown[]).includes(value)) return;
  throw new CriterionError(
    `Unknown value ${shown(value)} of criterion ${name}. The values are ${terms.join(', ')}.`,
    name,
    terms,
  );
}
