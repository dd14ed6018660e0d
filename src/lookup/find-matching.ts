import type { Place } from '../kinds/place/place.js';
import type { Facet, Facets } from '../parts/facet.js';
import { narrowerTerms } from '../parts/narrower-terms.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';
import { CriterionError } from './criterion-error.js';
import { type FromReport, type FromReports, partOf, perReport } from './source.js';

const anId = { pattern: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, right: 'an id, such as "thailand"' };

const forms = {
  'country-code': { pattern: /^[A-Z]{2}$/, right: 'an ISO 3166-1 alpha-2 code, such as "TH"' },
  id: anId,
  place: anId,
};

const findOptions = /* @__PURE__ */ Object.freeze(['exact', 'from']);

type Collection = Exclude<keyof TipReport, 'metadata' | 'narrative'>;

interface Options extends FromReports<Partial<TipReport>> {
  readonly exact?: boolean | undefined;
}

/**
 * The records of a collection that meet every criterion, in the order of the reports and of the collection. A criterion
 * that is `undefined` is not given.
 *
 * @param ours - The collection of this report. Only criteria with the terms `place` need the places as well.
 * @throws {@link CriterionError} if a criterion or a value does not exist.
 * @throws `TypeError` if an option does not exist, or a given report lacks what `ours` has.
 */
export function findMatching<Found extends object>(
  collection: Collection,
  ours: Partial<Pick<TipReport, Collection>>,
  facets: Facets,
  criteria: object,
  options: Options | undefined,
): readonly Found[] {
  return perReport(options).flatMap((own) => {
    const part = (key: Collection) =>
      partOf(own as FromReport<TipReport>, key, ours[key] ?? [], findOptions);
    const records = part(collection);
    const places = ours.places === undefined ? [] : part('places');
    return matching<Found>(records, facets, criteria, options, places as readonly Place[]);
  });
}

function matching<Found extends object>(
  collection: readonly object[],
  facets: Facets,
  criteria: object,
  options: Options | undefined,
  places: readonly Place[],
): readonly Found[] {
  if (typeof criteria !== 'object' || criteria === null || !isPlain(criteria)) {
    const names = Object.keys(facets);
    const message = `Expected an object of criteria (${names.join(', ')}), got ${show(criteria)}.`;
    throw new CriterionError(message, null, names);
  }
  return reading('from to be a report', collection, () => {
    const tests = Object.entries(criteria).flatMap(([name, value]) => {
      const facet = facetOf(facets, name);
      if (value === undefined) return [];
      const wanted = wantedValues(facet, name, value, options?.exact === true, places);
      return testOf(facet.at, wanted);
    });
    return collection.filter((item): item is Found => {
      for (const test of tests) if (!test(item)) return false;
      return true;
    });
  });
}

/** Whether an object is written as a literal, and not a list, a map or the like. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function facetOf(facets: Facets, name: string): Facet {
  const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
  if (facet !== undefined) return facet;
  const names = Object.keys(facets);
  const message = `Unknown criterion ${show(name)}. The criteria are ${names.join(', ')}.`;
  throw new CriterionError(message, name, names);
}

/** The values of a criterion, and unless they must be exact, those that they include. */
function wantedValues(
  { terms }: Facet,
  name: string,
  value: unknown,
  exact: boolean,
  places: readonly Place[],
): ReadonlySet<unknown> {
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  // A loop over a set also visits the values that are added to it.
  for (const each of wanted) {
    checkTerm(terms, name, each);
    if (exact) continue;
    for (const narrower of narrowerThan(name, each)) wanted.add(narrower);
    if (terms !== 'place') continue;
    for (const { id, within } of places) if (within === each) wanted.add(id);
  }
  if (terms === 'place') {
    for (const { codes, id } of places) if (codes && wanted.has(id)) wanted.add(codes.alpha2);
  }
  return wanted;
}

type Test = (value: unknown) => boolean;
type Values = Readonly<Record<string, unknown>>;

/** Whether a record has one of the wanted values. */
function testOf(at: Facet['at'], wanted: ReadonlySet<unknown>): Test {
  if (typeof at === 'function') return (item) => at(item as never).some((each) => wanted.has(each));
  if (typeof at === 'string') return testAt(at.split('.'), wanted);
  const tests = at.map((path) => testAt(path.split('.'), wanted));
  return (item) => tests.some((test) => test(item));
}

/** Whether one of the values at a path is wanted; a key with `[]` has a list. */
function testAt(keys: readonly string[], wanted: ReadonlySet<unknown>): Test {
  const [first, ...rest] = keys;
  if (first === undefined) return (value) => wanted.has(value);
  const test = testAt(rest, wanted);
  const key = first.replace('[]', '');
  return key === first
    ? (value) => value !== undefined && test((value as Values)[key])
    : (value) =>
        ((value as Values | undefined)?.[key] as readonly unknown[] | undefined)?.some(test) ??
        false;
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
