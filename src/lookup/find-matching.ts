import { addTo } from '../parts/add-to.js';
import type { Facet, Facets } from '../parts/facet.js';
import { narrowerTerms } from '../parts/narrower-terms.js';
import { reading } from '../parts/reading.js';
import { show, showTerms } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';
import { checkFlag } from './check-options.js';
import { CriterionError } from './criterion-error.js';
import { type FromReport, type FromReports, partOf, perReport } from './source.js';

const anId = { pattern: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, right: 'an id, such as "thailand"' };

const forms = {
  'country-code': { pattern: /^[A-Z]{2}$/, right: 'an ISO 3166-1 alpha-2 code, such as "TH"' },
  organization: anId,
  place: anId,
  section: anId,
};

/** What there is in this report, as far as a search needs it. What is left out isn't checked. */
interface Known {
  readonly 'country-code'?: readonly string[];
  readonly organization?: readonly string[];
  readonly section?: readonly string[];
  /** Only for criteria that find what is within a place. */
  readonly places?: Places;
}

type Places = readonly {
  readonly id: string;
  readonly within: string | null;
  readonly codes: { readonly alpha2: string } | null;
}[];

const findOptions = /* @__PURE__ */ Object.freeze(['exact', 'from']);

type CollectionName = Exclude<keyof TipReport, 'metadata' | 'narrative' | 'uncoded'>;

/** The parts of a report that a search reads. */
type Parts = Readonly<Record<CollectionName, readonly object[]>> & { readonly places: Places };

interface Options extends FromReports<Partial<Record<CollectionName, object>>> {
  readonly exact?: boolean | undefined;
}

/**
 * The records of a collection that meet every criterion, in the order of the reports and of the collection. A criterion
 * that is `undefined` is not given.
 *
 * @param ours - The collection of this report.
 * @param ofOurs - What there is in this report. Of other reports, only the places are known, and only if they are here.
 * @throws {@link CriterionError} if a criterion or a value does not exist.
 * @throws `TypeError` if an option does not exist, or a given report lacks the collection or the places.
 */
export function findMatching<Found extends object>(
  collection: CollectionName,
  ours: readonly object[],
  facets: Facets,
  criteria: object,
  options: Options | undefined,
  ofOurs: Known,
): readonly Found[] {
  const { places: ourPlaces } = ofOurs;
  checkFlag('exact', options?.exact);
  const reports = perReport(options).map((each) => {
    const own = each as FromReport<Parts> | undefined;
    return {
      records: partOf(own, collection, ours, findOptions),
      places: ourPlaces && partOf(own, 'places', ourPlaces, findOptions),
    };
  });
  // A place that only one of the reports has isn't a mistake.
  const known: Known =
    options?.from === undefined
      ? ofOurs
      : ourPlaces
        ? { places: reports.flatMap(({ places = [] }) => places) }
        : {};
  return reports.flatMap(({ records, places = [] }) =>
    matching<Found>(records, facets, criteria, options, known, places),
  );
}

function matching<Found extends object>(
  collection: readonly object[],
  facets: Facets,
  criteria: object,
  options: Options | undefined,
  known: Known,
  places: Places,
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
      const wanted = wantedValues(facet, name, value, options?.exact === true, known, places);
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
  known: Known,
  places: Places,
): ReadonlySet<unknown> {
  const wanted = new Set<unknown>(Array.isArray(value) ? value : [value]);
  const valid = termsIn(known, terms);
  const isValid = validity(valid);
  for (const each of wanted) if (!isValid(each)) throw unknownValue(valid, name, each, places);
  if (terms === 'country-code') {
    for (const { codes, id } of places) if (codes && wanted.has(codes.alpha2)) wanted.add(id);
  }
  const parts = new Map<unknown, string[]>();
  if (terms === 'place' || terms === 'country-code') {
    for (const { id, within } of places) addTo(parts, within, id);
  }
  // A loop over a set also visits the values that are added to it.
  for (const each of exact ? [] : wanted) {
    for (const narrower of narrowerThan(name, each)) wanted.add(narrower);
    for (const id of parts.get(each) ?? []) wanted.add(id);
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

/** The vocabulary, or the ids or codes of the report if they are known. */
function termsIn(known: Known, terms: Facet['terms']): Facet['terms'] {
  if (typeof terms !== 'string') return terms;
  return (terms === 'place' ? known.places?.map(({ id }) => id) : known[terms]) ?? terms;
}

function validity(terms: Facet['terms']): Test {
  if (typeof terms === 'string') {
    return (value) => typeof value === 'string' && forms[terms].pattern.test(value);
  }
  const known = new Set<unknown>(terms);
  return (value) => known.has(value);
}

function unknownValue(
  terms: Facet['terms'],
  name: string,
  value: unknown,
  places: Places,
): CriterionError {
  const meant = probablyMeant(terms, value, places);
  const hint = meant === undefined ? '' : ` Did you mean ${show(meant)}?`;
  const unknown = `Unknown value ${show(value)} of criterion ${name}.${hint}`;
  return typeof terms === 'string'
    ? new CriterionError(`${unknown} Give ${forms[terms].right}.`, name, [])
    : new CriterionError(`${unknown} The values are ${showTerms(terms)}.`, name, terms);
}

/** The term that differs in case only, or the code of the country whose place has that id. */
function probablyMeant(terms: Facet['terms'], value: unknown, places: Places): string | undefined {
  if (typeof value !== 'string') return undefined;
  const lower = value.toLowerCase();
  const isMeant = (word: string | undefined) => word?.toLowerCase() === lower;
  const country = places.find(({ codes, id }) => codes && (isMeant(codes.alpha2) || isMeant(id)));
  const code = country?.codes?.alpha2;
  if (terms === 'country-code') return code;
  if (typeof terms === 'string') return undefined;
  return terms.find((term) => term === code || isMeant(term));
}
