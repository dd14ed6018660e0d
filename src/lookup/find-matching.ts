import { narrowerTerms } from '../parts/narrower-terms.js';
import { show } from '../parts/show.js';
import { CriterionError } from './criterion-error.js';
import { reading } from './reading.js';

/** How a record's values for one criterion are read, and which values there can be. */
export interface Facet<Item> {
  /** The vocabulary; or `country-code` for any ISO 3166-1 alpha-2 code, `id` for the id of any record. */
  readonly terms: readonly string[] | 'country-code' | 'id';
  readonly read: (item: Item) => string | readonly string[];
}

type Facets<Item> = Readonly<Record<string, Facet<Item>>>;
type Test<Item> = (item: Item) => boolean;

const forms = {
  'country-code': { pattern: /^[A-Z]{2}$/, right: 'an ISO 3166-1 alpha-2 code, such as "TH"' },
  id: { pattern: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, right: 'the id of a record, such as "thailand"' },
};

/**
 * The records of a collection that meet every criterion, in the order of the collection.
 *
 * @throws {@link CriterionError} where a criterion or a value does not exist.
 */
export function findMatching<Item extends object>(
  collection: readonly Item[],
  facets: Facets<Item>,
  criteria: object,
  exact: boolean | undefined,
): readonly Item[] {
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    const names = Object.keys(facets);
    throw new CriterionError(
      `Expected an object of criteria (${names.join(', ')}), got ${show(criteria)}.`,
      null,
      names,
    );
  }
  return reading('from to be a report', collection, () =>
    matching(collection, facets, criteria, exact),
  );
}

function matching<Item extends object>(
  collection: readonly Item[],
  facets: Facets<Item>,
  criteria: object,
  exact: boolean | undefined,
): readonly Item[] {
  // The shortest list of records that a single criterion leaves is gone through for the others.
  let found = collection;
  const tests: Test<Item>[] = [];
  const names = Object.keys(criteria);
  for (const name of names) {
    const value = (criteria as Readonly<Record<string, unknown>>)[name];
    const listed = exact === true ? undefined : listedUnder(collection, facets, name, value);
    if (names.length > 1 || listed === undefined) {
      tests.push(testFor(facets, name, value, exact === true));
    }
    if (listed !== undefined && listed.length <= found.length) found = listed;
  }
  if (tests.length === 0) return found.slice();
  const result: Item[] = [];
  for (const item of found) if (meetsAll(item, tests)) result.push(item);
  return result;
}

function meetsAll<Item>(item: Item, tests: readonly Test<Item>[]): boolean {
  for (const test of tests) if (!test(item)) return false;
  return true;
}

type Listing = ReadonlyMap<string, readonly object[]>;

// Lists are made when first asked for, and kept as long as the collection is.
const listings = new WeakMap<readonly object[], Map<Facet<never>, Listing>>();

/** The records that meet one criterion of one value; undefined for a list of values, and where none does. */
function listedUnder<Item extends object>(
  collection: readonly Item[],
  facets: Facets<Item>,
  name: string,
  value: unknown,
): readonly Item[] | undefined {
  if (typeof value !== 'string' || !Object.hasOwn(facets, name)) return undefined;
  const facet = facets[name] as Facet<Item>;
  let byFacet = listings.get(collection);
  if (byFacet === undefined) {
    byFacet = new Map();
    listings.set(collection, byFacet);
  }
  let listing = byFacet.get(facet);
  if (listing === undefined) {
    listing = listingBy(collection, facet, name);
    byFacet.set(facet, listing);
  }
  return listing.get(value) as readonly Item[] | undefined;
}

function listingBy<Item extends object>(
  collection: readonly Item[],
  facet: Facet<Item>,
  name: string,
): Listing {
  const listing = new Map<string, Item[]>();
  const wider = widerTerms(name);
  for (const item of collection) {
    const own = facet.read(item);
    const terms = new Set(typeof own === 'string' ? [own] : own);
    for (const term of [...terms]) for (const other of wider.get(term) ?? []) terms.add(other);
    for (const term of terms) {
      const items = listing.get(term);
      if (items === undefined) listing.set(term, [item]);
      else items.push(item);
    }
  }
  // What is no value of the criterion stays unlisted, so that asking for it is an error.
  for (const term of listing.keys()) if (!isTerm(facet.terms, term)) listing.delete(term);
  return listing;
}

function widerTerms(criterion: string): ReadonlyMap<string, readonly string[]> {
  const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    narrowerTerms;
  const wider = new Map<string, string[]>();
  for (const [term, narrower] of Object.entries(
    Object.hasOwn(known, criterion) ? (known[criterion] ?? {}) : {},
  )) {
    for (const each of narrower) wider.set(each, [...(wider.get(each) ?? []), term]);
  }
  return wider;
}

function isTerm(terms: Facet<never>['terms'], value: string): boolean {
  return typeof terms === 'string' ? forms[terms].pattern.test(value) : terms.includes(value);
}

function testFor<Item>(
  facets: Facets<Item>,
  name: string,
  value: unknown,
  exact: boolean,
): Test<Item> {
  const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
  if (facet === undefined) {
    const names = Object.keys(facets);
    throw new CriterionError(
      `Unknown criterion ${show(name)}. The criteria are ${names.join(', ')}.`,
      name,
      names,
    );
  }
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  for (const each of [...wanted]) {
    checkTerm(facet.terms, name, each);
    if (!exact) for (const narrower of narrowerThan(name, each)) wanted.add(narrower);
  }
  return (item) => {
    const own = facet.read(item);
    return typeof own === 'string' ? wanted.has(own) : own.some((term) => wanted.has(term));
  };
}

function narrowerThan(criterion: string, term: unknown): readonly string[] {
  const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    narrowerTerms;
  const terms = Object.hasOwn(known, criterion) ? known[criterion] : undefined;
  return terms !== undefined && Object.hasOwn(terms, String(term))
    ? (terms[String(term)] ?? [])
    : [];
}

function checkTerm(terms: Facet<never>['terms'], name: string, value: unknown): void {
  if (typeof terms === 'string') {
    const { pattern, right } = forms[terms];
    if (typeof value === 'string' && pattern.test(value)) return;
    throw new CriterionError(
      `Unknown value ${show(value)} of criterion ${name}. Give ${right}.`,
      name,
      [],
    );
  }
  if ((terms as readonly unknown[]).includes(value)) return;
  throw new CriterionError(
    `Unknown value ${show(value)} of criterion ${name}. The values are ${terms.join(', ')}.`,
    name,
    terms,
  );
}
