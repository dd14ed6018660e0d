import type { Dataset } from '../../report/dataset.js';
import { eachRecord } from '../../report/each-record.js';
import { eachReference, type Referent } from '../../report/each-reference.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { findCycles } from '../support/find-cycles.js';
import { nearestId } from '../support/nearest-id.js';
import { show } from '../support/show.js';
import { unitIndex } from '../support/unit-index.js';

const name = 'references-resolve';

/** Every reference names something of the right kind, and nothing lies in itself. */
export const referencesResolve: IntegrityRule = {
  name,
  title: 'Every reference names an existing record of the right kind, and no record lies in itself',
  check: (dataset) => [...unresolvedProblems(dataset), ...cycleProblems(dataset)],
};

/** What a reference names, in words, and how one adds it. */
const words: Readonly<Record<Referent, readonly [noun: string, remedy: string]>> = {
  country: ['place with the country code', 'add the country to the places, with its codes'],
  finding: ['finding', 'add the finding'],
  'legal-provision': ['legal provision', 'add the legal provision'],
  organization: ['organization', 'add the organization'],
  place: ['place', 'add the place'],
  statistic: ['statistic', 'add the statistic'],
  unit: ['unit', 'add the unit to the text'],
  'victim-category': ['victim category', 'add the victim category'],
};

function idsByReferent(dataset: Dataset): Readonly<Record<Referent, readonly string[]>> {
  const idsOf = (records: readonly { readonly id: string }[]): readonly string[] =>
    records.map(({ id }) => id);
  return {
    country: dataset.places.flatMap(({ codes }) => (codes === null ? [] : [codes.alpha2])),
    finding: idsOf(dataset.findings),
    'legal-provision': idsOf(dataset.legalProvisions),
    organization: idsOf(dataset.organizations),
    place: idsOf(dataset.places),
    statistic: idsOf(dataset.statistics),
    unit: [...unitIndex(dataset).keys()],
    'victim-category': idsOf(dataset.victimCategories),
  };
}

function* unresolvedProblems(dataset: Dataset): Generator<Problem> {
  const ids = idsByReferent(dataset);
  const known = new Map(
    (Object.keys(ids) as Referent[]).map((referent) => [referent, new Set(ids[referent])]),
  );
  const kinds = new Map<string, string>();
  for (const { record, kind } of eachRecord(dataset)) kinds.set(record.id, kind);
  const nearest = nearestId();

  for (const recordAt of eachRecord(dataset)) {
    for (const { to, id, path } of eachReference(recordAt)) {
      if (known.get(to)?.has(id) === true) continue;
      const [noun, remedy] = words[to];
      const otherKind = kinds.get(id);
      const instead =
        otherKind === undefined ? '' : `; ${show(id)} is the id of a record of kind ${otherKind}`;
      const near = nearest(id, ids[to]);
      yield {
        code: name,
        path,
        id: recordAt.record.id,
        message: `the dataset has no ${noun} ${show(id)}${instead}`,
        hint:
          near === undefined
            ? `Name one that the dataset has, or ${remedy}`
            : `Write ${show(near)}, the nearest that the dataset has, or ${remedy}`,
      };
    }
  }
}

/** The links by which a record of a collection lies in others of the same collection. */
interface Lineage {
  readonly ids: readonly string[];
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** The path of a link, by the place of its record in the collection and its own number. */
  readonly pathOf: (index: number, link: number) => string;
  readonly verb: string;
}

function lineage<Item extends { readonly id: string }>(
  items: readonly Item[],
  linksOf: (item: Item) => readonly string[],
  rest: Pick<Lineage, 'pathOf' | 'verb'>,
): Lineage {
  const links = new Map<string, readonly string[]>();
  // Of two records with one id, the first counts; ids-are-unique-and-in-style reports the other.
  for (const item of items) if (!links.has(item.id)) links.set(item.id, linksOf(item));
  return { ids: items.map(({ id }) => id), links, ...rest };
}

function* cycleProblems(dataset: Dataset): Generator<Problem> {
  const lineages = [
    lineage(dataset.victimCategories, ({ broader }) => broader, {
      pathOf: (index, link) => `victimCategories[${index}].broader[${link}]`,
      verb: 'broader',
    }),
    lineage(dataset.organizations, ({ partOf }) => (partOf === null ? [] : [partOf]), {
      pathOf: (index) => `organizations[${index}].partOf`,
      verb: 'partOf',
    }),
    lineage(dataset.places, ({ within }) => (within === null ? [] : [within]), {
      pathOf: (index) => `places[${index}].within`,
      verb: 'within',
    }),
  ];
  for (const { ids, links, pathOf, verb } of lineages) {
    const indexes = new Map<string, number>();
    for (const [index, id] of ids.entries()) if (!indexes.has(id)) indexes.set(id, index);
    for (const { from, to, length, link } of findCycles(links)) {
      const index = indexes.get(from);
      if (index === undefined) continue;
      const roundabout = length === 1 ? '' : ` by way of ${length - 1} more`;
      yield {
        code: name,
        path: pathOf(index, link),
        id: from,
        message: `${show(from)} is its own ancestor: its ${verb} names ${show(to)}, which leads back to it${roundabout}`,
        hint: `Take ${show(to)} out of ${verb} here, or mend the link that makes ${show(from)} an ancestor of ${show(to)}`,
      };
    }
  }
}
