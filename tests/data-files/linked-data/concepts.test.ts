import { readdirSync } from 'node:fs';
import { findVictimCategories, type VictimCategory, victimCategories } from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import { narrowerTerms } from '../../../src/model/narrower-terms.js';
import { routeRoles } from '../../../src/model/route.js';
import {
  exploitationForms,
  groups,
  sectors,
  victimStatuses,
} from '../../../src/model/victim-category.js';
import { fileAt } from './files.js';
import { Triples } from './triples.js';

let triples: Triples;
beforeAll(async () => {
  triples = await Triples.of(fileAt('concepts.jsonld'));
});

const category = (id: string) => `dataset.json#victim-category/${id}`;
const sorted = (pairs: readonly (readonly [string, string])[]) => pairs.map(String).sort();
const inverse = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([from, to]) => [to, from] as const);

/** The lists of terms that the modules of the model export. */
async function vocabulariesOfModel(): Promise<readonly (readonly string[])[]> {
  const modules = await Promise.all(
    readdirSync('src/model').map(
      (name): Promise<object> => import(`../../../src/model/${name.replace(/\.ts$/, '')}.ts`),
    ),
  );
  return modules
    .flatMap((module): readonly unknown[] => Object.values(module))
    .filter((value): value is readonly string[] => Array.isArray(value));
}

describe('the concepts', () => {
  test('are the terms of every vocabulary of the model and the victim categories', async () => {
    const notations = triples.ofType('skos:ConceptScheme').map((scheme) =>
      triples
        .pairs('skos:inScheme')
        .filter(([, to]) => to === scheme)
        .map(([concept]) => triples.value(concept, 'skos:notation'))
        .sort(),
    );
    const lists = [...(await vocabulariesOfModel()), victimCategories.map(({ id }) => id)];
    expect(lists.length).toBeGreaterThan(20);
    expect(notations.sort()).toEqual(lists.map((list) => [...list].sort()).sort());
    expect(triples.ofType('skos:Concept')).toHaveLength(lists.flat().length);
    expect(new Set(triples.ofType('skos:Concept')).size).toBe(lists.flat().length);
  });

  test('have one label each, no two of a scheme the same', () => {
    const labels = triples
      .ofType('skos:Concept')
      .map((concept) => [
        triples.value(concept, 'skos:inScheme'),
        triples.value(concept, 'skos:prefLabel'),
      ]);
    expect(new Set(labels.map(String)).size).toBe(labels.length);
    for (const [, label] of labels) expect(label).toMatch(/^\S.*\S$|^\S$/);
    expect(triples.value('concepts.jsonld#statistic-unit/us-dollars', 'skos:prefLabel')).toBe(
      'US dollars',
    );
    expect(triples.value('concepts.jsonld#tier/2%20Watch%20List', 'skos:prefLabel')).toBe(
      '2 Watch List',
    );
  });

  test('have a wider one where a record or the model says so, and nowhere else', () => {
    const terms: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
      ['group', narrowerTerms.group],
      ['exploitation-form', narrowerTerms.form],
      ['sector', narrowerTerms.sector],
    ];
    const wider = [
      ...victimCategories.flatMap(({ broader, id }) =>
        broader.map((each) => [category(id), category(each)] as const),
      ),
      ...terms.flatMap(([scheme, narrower]) =>
        Object.entries(narrower).flatMap(([wide, list]) =>
          list.map(
            (narrow) =>
              [`concepts.jsonld#${scheme}/${narrow}`, `concepts.jsonld#${scheme}/${wide}`] as const,
          ),
        ),
      ),
    ];
    expect(wider.length).toBeGreaterThan(15);
    expect(sorted(triples.pairs('skos:broader'))).toEqual(sorted(wider));
    expect(sorted(triples.pairs('skos:narrower'))).toEqual(sorted(inverse(wider)));
  });

  test('are at the top of their scheme where they have no wider one', () => {
    const narrow = new Set(triples.pairs('skos:broader').map(([concept]) => concept));
    const top = triples.pairs('skos:inScheme').filter(([concept]) => !narrow.has(concept));
    expect(sorted(inverse(triples.pairs('skos:hasTopConcept')))).toEqual(sorted(top));
    expect(top.length).toBeLessThan(triples.pairs('skos:inScheme').length);
  });
});

describe('the victim categories', () => {
  test('carry the words of the report, marked as such, and our notes', () => {
    for (const { evidence, id, label, notes } of victimCategories) {
      expect(triples.value(category(id), 'skos:prefLabel')).toBe(label);
      expect(triples.values(category(id), 'skos:scopeNote')).toEqual(
        evidence.map(({ quote, unit }) => `The report: “${quote}” (${unit})`),
      );
      expect(triples.values(category(id), 'skos:editorialNote')).toEqual(notes);
    }
  });

  /** The categories that bear a term, or one that it takes in, as the triples have it. */
  function bearing(scheme: string, term: string): readonly string[] {
    const concept = `concepts.jsonld#${scheme}/${encodeURIComponent(term)}`;
    const taken = new Set([concept, ...triples.values(concept, 'skos:narrower')]);
    return triples
      .pairs('skos:related')
      .filter(([, to]) => taken.has(to))
      .map(([from]) => from);
  }

  const found = [
    ['exploitation-form', exploitationForms.map((form) => [form, findVictimCategories({ form })])],
    ['group', groups.map((group) => [group, findVictimCategories({ group })])],
    ['route-role', routeRoles.map((role) => [role, findVictimCategories({ role })])],
    ['sector', sectors.map((sector) => [sector, findVictimCategories({ sector })])],
    ['victim-status', victimStatuses.map((status) => [status, findVictimCategories({ status })])],
  ] as const satisfies readonly (readonly [
    string,
    (readonly [string, readonly VictimCategory[]])[],
  ])[];

  test.each(found)('are found by %s as findVictimCategories finds them', (scheme, byTerm) => {
    for (const [term, categories] of byTerm) {
      expect([...new Set(bearing(scheme, term))].sort(), term).toEqual(
        categories.map(({ id }) => category(id)).sort(),
      );
    }
    expect(byTerm.flatMap(([, categories]) => categories).length).toBeGreaterThan(0);
  });
});
