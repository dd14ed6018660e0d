import { readdirSync } from 'node:fs';
import { findVictimCategories, type VictimCategory, victimCategories } from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  exploitationForms,
  groups,
  sectors,
  victimStatuses,
} from '../../src/kinds/victim-category/victim-category.js';
import { narrowerTerms } from '../../src/parts/narrower-terms.js';
import { routeRoles } from '../../src/parts/route/route.js';
import { velmora } from '../../tests/example/example-report.js';
import { fileAt } from '../testing/files.js';
import { Triples } from '../testing/triples.js';
import { concepts } from './concepts.js';

let triples: Triples;
async function readTriples() {
  triples = await Triples.of(fileAt('concepts.jsonld'));
}

const category = (id: string) => `dataset.json#victim-category/${id}`;
const sorted = (pairs: readonly (readonly [string, string])[]) => pairs.map(String).sort();
const inverse = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([from, to]) => [to, from] as const);

/** The lists of terms that the modules of the model export. */
async function vocabulariesOfModel(): Promise<readonly (readonly string[])[]> {
  const modules = await Promise.all(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?:kinds|parts)\/([^/]+)\/[^/]+\.ts$/.test(path))
      .filter((path) => !/(?:schema|columns|paths|\.test)\.ts$/.test(path))
      .map((path): Promise<object> => import(`../../src/${path}`)),
  );
  return modules
    .flatMap((module): readonly unknown[] => Object.values(module))
    .filter((value): value is readonly string[] => Array.isArray(value));
}

describe('the concepts', () => {
  beforeAll(readTriples);

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
  beforeAll(readTriples);

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

describe('the document', () => {
  interface Scheme {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly isPartOf: string;
    readonly concepts: readonly object[];
  }

  function schemes(categories: readonly VictimCategory[]): readonly Scheme[] {
    return (concepts(categories) as { readonly '@graph': readonly Scheme[] })['@graph'];
  }

  const schemeOf = (id: string, categories: readonly VictimCategory[] = []) =>
    schemes(categories).find((scheme) => scheme.id === id);

  test('says what its names mean in SKOS and Dublin Core, and which hold references or English', () => {
    const english = (id: string) => ({ '@id': id, '@language': 'en' });
    const reference = (id: string) => ({ '@id': id, '@type': '@id' });
    expect(concepts([])).toHaveProperty('@context', {
      dcterms: 'http://purl.org/dc/terms/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      id: '@id',
      type: '@type',
      Concept: 'skos:Concept',
      ConceptScheme: 'skos:ConceptScheme',
      title: english('dcterms:title'),
      isPartOf: reference('dcterms:isPartOf'),
      notation: 'skos:notation',
      prefLabel: english('skos:prefLabel'),
      scopeNote: english('skos:scopeNote'),
      editorialNote: english('skos:editorialNote'),
      concepts: { '@reverse': 'skos:inScheme' },
      hasTopConcept: reference('skos:hasTopConcept'),
      broader: reference('skos:broader'),
      narrower: reference('skos:narrower'),
      related: reference('skos:related'),
    });
  });

  test('has each vocabulary as a scheme of the dataset, with a title of its own', () => {
    const given = schemes([]);
    for (const { id, isPartOf, title, type } of given) {
      expect({ type, isPartOf }, id).toEqual({
        type: 'ConceptScheme',
        isPartOf: 'dataset.jsonld#dataset',
      });
      expect(title).toMatch(/^[A-Z][a-z].*[a-z]$/);
    }
    expect(new Set(given.map(({ title }) => title)).size).toBe(given.length);
    // The addresses of terms, which others may refer to.
    expect(given.map(({ id }) => id)).toEqual([
      '#comparability-caveat',
      '#exploitation-form',
      '#finding-type',
      '#group',
      '#legal-effect',
      '#legal-form',
      '#legal-state',
      '#measure',
      '#migration-status',
      '#missing-reason',
      '#organization-type',
      '#penalty-kind',
      '#period-basis',
      '#pillar',
      '#place-type',
      '#population',
      '#quantity-kind',
      '#route-role',
      '#sector',
      '#statistic-unit',
      '#tier',
      '#topic',
      '#unit-type',
      '#victim-status',
      '#voice',
      '#victim-category',
    ]);
  });

  test('has the terms of a vocabulary with their codes, in words, and with wider and narrower ones', () => {
    const term = (id: string) => ({
      id: `#group/${id}`,
      type: 'Concept',
      notation: id,
      prefLabel: id,
    });
    expect(schemeOf('#group')).toStrictEqual({
      id: '#group',
      type: 'ConceptScheme',
      title: 'Groups of people, by age and sex',
      isPartOf: 'dataset.jsonld#dataset',
      hasTopConcept: ['#group/children', '#group/female', '#group/male', '#group/persons'],
      concepts: [
        { ...term('boys'), broader: ['#group/children', '#group/male'] },
        { ...term('children'), narrower: ['#group/boys', '#group/girls'] },
        { ...term('female'), narrower: ['#group/girls', '#group/women'] },
        { ...term('girls'), broader: ['#group/children', '#group/female'] },
        { ...term('male'), narrower: ['#group/boys', '#group/men'] },
        { ...term('men'), broader: ['#group/male'] },
        term('persons'),
        { ...term('women'), broader: ['#group/female'] },
      ],
    });
  });

  test.each([
    ['#exploitation-form', 'forced-labor', 'forced labor'],
    ['#missing-reason', 'not-provided', 'not provided'],
    ['#organization-type', 'non-governmental', 'non-governmental'],
    ['#statistic-unit', 'us-dollars', 'US dollars'],
    ['#tier', '2 Watch List', '2 Watch List'],
    ['#topic', 'non-punishment', 'non-punishment'],
    ['#unit-type', 'lead-in', 'lead-in'],
  ])('of %s, %s is in words: %s', (scheme, term, label) => {
    expect(schemeOf(scheme)?.concepts).toContainEqual(
      expect.objectContaining({ notation: term, prefLabel: label }),
    );
  });

  test('has the victim categories of a report, with what each bears, and each term once', () => {
    const categories = velmora.victimCategories.map((each): VictimCategory => {
      if (each.id === 'men-and-women') return each;
      const more = { form: 'forced-labor', phrase: 'labor' } as const;
      return {
        ...each,
        notes: ['Made up.'],
        exploitation: [
          ...each.exploitation,
          { ...more, sectors: [{ sector: 'mining', phrase: 'mines' }] },
        ],
      };
    });
    expect(schemeOf('#victim-category', categories)).toStrictEqual({
      id: '#victim-category',
      type: 'ConceptScheme',
      title: 'Victim categories',
      isPartOf: 'dataset.jsonld#dataset',
      hasTopConcept: ['dataset.json#victim-category/men-and-women'],
      concepts: [
        {
          id: 'dataset.json#victim-category/men-and-women',
          type: 'Concept',
          notation: 'men-and-women',
          prefLabel: 'Men and women',
          scopeNote: [
            'The report: “Velmora is a source country for men and women subjected to forced labor.” (trafficking-profile.1)',
          ],
          narrower: ['dataset.json#victim-category/velmoran-men-in-ostland'],
          related: [
            '#group/men',
            '#group/women',
            '#migration-status/not-stated',
            '#victim-status/subjected',
            '#exploitation-form/forced-labor',
            '#route-role/source',
          ],
        },
        {
          id: 'dataset.json#victim-category/velmoran-men-in-ostland',
          type: 'Concept',
          notation: 'velmoran-men-in-ostland',
          prefLabel: 'Velmoran men in Ostland',
          scopeNote: [
            'The report: “Some Velmoran men are subjected to forced labor on fishing boats in Ostland” (trafficking-profile.2)',
          ],
          editorialNote: ['Made up.'],
          broader: ['dataset.json#victim-category/men-and-women'],
          related: [
            '#group/men',
            '#migration-status/not-stated',
            '#victim-status/subjected',
            '#exploitation-form/forced-labor',
            '#sector/fishing',
            '#sector/mining',
            '#route-role/source',
          ],
        },
      ],
    });
  });
});
