import { narrowerTerms } from '../model/narrower-terms.js';
import { shown } from '../shown.js';
import { CriterionError } from './criterion-error.js';

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
export function findMatching<Item>(
  collection: readonly Item[],
  facets: Facets<Item>,
  criteria: object,
  exact: boolean | undefined,
): readonly Item[] {
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    const names = Object.keys(facets);
    throw new CriterionError(
      `Expected an object of criteria (${names.join(', ')}), got ${shown(criteria)}.`,
      null,
      names,
    );
  }
  const tests = Object.entries(criteria).map(([name, value]) =>
    testFor(facets, name, value, exact === true),
  );
  return collection.filter((item) => tests.every((test) => test(item)));
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
      `Unknown criterion ${shown(name)}. The criteria are ${names.join(', ')}.`,
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
      `Unknown value ${shown(value)} of criterion ${name}. Give ${right}.`,
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
