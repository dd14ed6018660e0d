import type { Facet, Facets } from '../parts/facet.js';
import { narrowerTerms } from '../parts/narrower-terms.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import { CriterionError } from './criterion-error.js';

const forms = {
  'country-code': { pattern: /^[A-Z]{2}$/, right: 'an ISO 3166-1 alpha-2 code, such as "TH"' },
  id: { pattern: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, right: 'the id of a record, such as "thailand"' },
};

/**
 * The records of a collection that meet every criterion, in the order of the collection.
 *
 * @throws {@link CriterionError} if a criterion or a value does not exist.
 */
export function findMatching<Found extends object>(
  collection: readonly object[],
  facets: Facets,
  criteria: object,
  exact = false,
): readonly Found[] {
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    const names = Object.keys(facets);
    const message = `Expected an object of criteria (${names.join(', ')}), got ${show(criteria)}.`;
    throw new CriterionError(message, null, names);
  }
  return reading('from to be a report', collection, () => {
    const tests = Object.entries(criteria).map(([name, value]) =>
      testFor(facets, name, value, exact),
    );
    return collection.filter((item): item is Found => {
      for (const test of tests) if (!test(item)) return false;
      return true;
    });
  });
}

type Test = (value: unknown) => boolean;
type Values = Readonly<Record<string, unknown>>;

/** Whether a record has one of the values of a criterion, or one that such a value includes. */
function testFor(facets: Facets, name: string, value: unknown, exact: boolean): Test {
  const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
  if (facet === undefined) {
    const names = Object.keys(facets);
    const message = `Unknown criterion ${show(name)}. The criteria are ${names.join(', ')}.`;
    throw new CriterionError(message, name, names);
  }
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  for (const each of [...wanted]) {
    checkTerm(facet.terms, name, each);
    if (!exact) for (const narrower of narrowerThan(name, each)) wanted.add(narrower);
  }
  if ('read' in facet) {
    return (item) => facet.read(item as never).some((each) => wanted.has(each));
  }
  return testAt(facet.path.split('.'), wanted);
}

/** Whether one of the values at a path is wanted; a key with `[]` has a list. */
function testAt(keys: readonly string[], wanted: ReadonlySet<unknown>): Test {
  const [first, ...rest] = keys;
  if (first === undefined) return (value) => wanted.has(value);
  const test = testAt(rest, wanted);
  const key = first.replace('[]', '');
  return key === first
    ? (value) => test((value as Values)[key])
    : (value) => ((value as Values)[key] as readonly unknown[] | undefined)?.some(test) ?? false;
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
  const unknown = `Unknown value ${show(value)} of criterion ${name}.`;
  if (typeof terms === 'string') {
    const { pattern, right } = forms[terms];
    if (typeof value === 'string' && pattern.test(value)) return;
    throw new CriterionError(`${unknown} Give ${right}.`, name, []);
  }
  if ((terms as readonly unknown[]).includes(value)) return;
  throw new CriterionError(`${unknown} The values are ${terms.join(', ')}.`, name, terms);
}
