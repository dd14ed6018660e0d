import type { Facet, Facets } from '../parts/facet.js';
import { narrowerTerms } from '../parts/narrower-terms.js';
import { shown } from '../parts/shown.js';
import { CriterionError } from './criterion-error.js';
import { reading } from './reading.js';

const forms = {
  'country-code': { pattern: /^[A-Z]{2}$/, right: 'an ISO 3166-1 alpha-2 code, such as "TH"' },
  id: { pattern: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, right: 'the id of a record, such as "thailand"' },
};

/**
 * The records of a collection that meet every criterion, in the order of the collection.
 *
 * @throws {@link CriterionError} if a criterion or a value does not exist.
 */
export function findMatching<Item extends object>(
  collection: readonly Item[],
  facets: Facets,
  criteria: object,
  exact = false,
): readonly Item[] {
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    const names = Object.keys(facets);
    const message = `Expected an object of criteria (${names.join(', ')}), got ${shown(criteria)}.`;
    throw new CriterionError(message, null, names);
  }
  return reading('from to be a report', collection, () => {
    const tests = Object.entries(criteria).map(([name, value]) =>
      testFor(facets, name, value, exact),
    );
    return collection.filter((item) => tests.every((test) => test(item)));
  });
}

/** Whether a record has one of the values of a criterion, or one that such a value includes. */
function testFor(facets: Facets, name: string, value: unknown, exact: boolean) {
  const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
  if (facet === undefined) {
    const names = Object.keys(facets);
    const message = `Unknown criterion ${shown(name)}. The criteria are ${names.join(', ')}.`;
    throw new CriterionError(message, name, names);
  }
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  for (const each of [...wanted]) {
    checkTerm(facet.terms, name, each);
    if (!exact) for (const narrower of narrowerThan(name, each)) wanted.add(narrower);
  }
  if ('read' in facet) {
    return (item: object) => facet.read(item as never).some((each) => wanted.has(each));
  }
  const keys = facet.path.replaceAll('[]', '').split('.');
  return (item: object) => hasAt(item, keys, 0, wanted);
}

/** Whether one of the values that keys lead to, through any lists on the way, is wanted. */
function hasAt(
  value: unknown,
  keys: readonly string[],
  depth: number,
  wanted: ReadonlySet<unknown>,
): boolean {
  if (Array.isArray(value)) return value.some((each) => hasAt(each, keys, depth, wanted));
  const key = keys[depth];
  if (key === undefined) return wanted.has(value);
  const part = (value as Readonly<Record<string, unknown>>)[key];
  return part !== undefined && hasAt(part, keys, depth + 1, wanted);
}

function narrowerThan(criterion: string, term: unknown): readonly string[] {
  const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    narrowerTerms;
  const terms = Object.hasOwn(known, criterion) ? known[criterion] : undefined;
  return terms !== undefined && Object.hasOwn(terms, String(term))
    ? (terms[String(term)] ?? [])
    : [];
}

function checkTerm(terms: Facet['terms'], name: string, value: unknown): void {
  const unknown = `Unknown value ${shown(value)} of criterion ${name}.`;
  if (typeof terms === 'string') {
    const { pattern, right } = forms[terms];
    if (typeof value === 'string' && pattern.test(value)) return;
    throw new CriterionError(`${unknown} Give ${right}.`, name, []);
  }
  if ((terms as readonly unknown[]).includes(value)) return;
  throw new CriterionError(`${unknown} The values are ${terms.join(', ')}.`, name, terms);
}
