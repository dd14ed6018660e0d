import { probablyMeant } from '../../lookup/nearest.js';
import { type Referent, valuesAt } from '../../parts/paths.js';
import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import { eachReference } from '../../report/each-reference.js';
import type { TipReport } from '../../report/tip-report.js';
import type { Fault, IntegrityRule } from '../rule.js';
import { passagesById } from '../support/each-passage.js';

/** Every reference names something of the right kind, and nothing is part of itself. */
export const referencesResolve: IntegrityRule = {
  name: 'references-resolve',
  title:
    'Every record names its report, every reference an existing record of the right kind, and no record includes itself',
  *check(dataset) {
    yield* unresolvedReferences(dataset);
    yield* cycles(dataset, 'victimCategories', 'broader[]');
    yield* cycles(dataset, 'organizations', 'partOf');
    yield* cycles(dataset, 'places', 'within');
  },
};

/** What a reference names, in words, and how to add it. */
const words: Readonly<Record<Referent, readonly [noun: string, remedy: string]>> = {
  country: ['place with the country code', 'add the country to the places, with its codes'],
  finding: ['finding', 'add the finding'],
  'legal-provision': ['legal provision', 'add the legal provision'],
  organization: ['organization', 'add the organization'],
  place: ['place', 'add the place'],
  statistic: ['statistic', 'add the statistic'],
  passage: ['passage', 'add the passage to the text'],
  'victim-category': ['victim category', 'add the victim category'],
};

function* unresolvedReferences(dataset: TipReport): Generator<Fault> {
  const kinds = new Map<string, string>();
  const known: Record<string, Set<string>> = { passage: new Set(passagesById(dataset).keys()) };
  const add = (referent: string, id: string) => {
    known[referent] ??= new Set();
    known[referent].add(id);
  };
  for (const { record } of eachRecord(dataset)) {
    kinds.set(record.id, record.kind);
    add(record.kind, record.id);
    if (record.kind === 'place' && record.codes !== null) add('country', record.codes.alpha2);
  }
  // Hints stay cheap however many problems there are.
  let comparisons = 200_000;
  for (const recordAt of eachRecord(dataset)) {
    const { id, report } = recordAt.record;
    if (report !== dataset.metadata.id) {
      yield {
        path: `${recordAt.path}.report`,
        id,
        message: `the record is of the report ${show(report)}, but this report is ${show(dataset.metadata.id)}`,
        hint: `Write ${show(dataset.metadata.id)}, the id of the metadata`,
      };
    }
    for (const { to, id, path } of eachReference(recordAt)) {
      const ids = known[to] ?? new Set();
      if (ids.has(id)) continue;
      comparisons -= ids.size;
      const near = comparisons < 0 ? undefined : probablyMeant(id, [...ids]);
      const [noun, remedy] = words[to];
      const kind = kinds.get(id);
      const other = kind === undefined ? '' : `; ${show(id)} is the id of a record of kind ${kind}`;
      yield {
        path,
        id: recordAt.record.id,
        message: `the dataset has no ${noun} ${show(id)}${other}`,
        hint:
          near === undefined
            ? `Name one that the dataset has, or ${remedy}`
            : `Write ${show(near)}, the nearest that the dataset has, or ${remedy}`,
      };
    }
  }
}

/** Finds cycles in the links of a collection: one problem for each link that closes one. */
function* cycles(
  dataset: TipReport,
  collection: 'organizations' | 'places' | 'victimCategories',
  field: string,
): Generator<Fault> {
  const links = new Map<string, readonly { readonly to: string; readonly path: string }[]>();
  for (const [index, record] of dataset[collection].entries()) {
    // If two records have one id, the first counts; ids-are-unique-and-in-style reports the other.
    if (links.has(record.id)) continue;
    const found = valuesAt(record, field).map(({ value, path }) => ({
      to: String(value),
      path: `${collection}[${index}].${path}`,
    }));
    links.set(record.id, found);
  }
  const done = new Set<string>();
  for (const start of links.keys()) {
    // The path from the start to here, in a depth-first search without recursion.
    const way = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onWay = new Set(way.map(({ id }) => id));
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const link = links.get(here.id)?.[here.next];
      here.next += 1;
      if (link === undefined) {
        done.add(here.id);
        onWay.delete(here.id);
        way.pop();
      } else if (onWay.has(link.to)) {
        yield {
          path: link.path,
          id: here.id,
          message: `${show(here.id)} is its own ancestor: its ${field.replace('[]', '')} names ${show(link.to)}, which leads back to it`,
          hint: `Remove ${show(link.to)} here, or fix the link that makes ${show(here.id)} an ancestor of ${show(link.to)}`,
        };
      } else if (!done.has(link.to)) {
        onWay.add(link.to);
        way.push({ id: link.to, next: 0 });
      }
    }
  }
}
