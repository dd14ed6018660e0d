import { beforeAll, expect, test } from 'vitest';
import { namespaces, Triples } from '../../../build/testing/triples.js';
import { vocabularies } from '../../report/vocabularies.js';
import { vocabularyFile } from './linked-data-files.js';

let triples: Triples;
beforeAll(async () => {
  triples = await Triples.of(vocabularyFile());
});

const concept = (vocabulary: string, term: string) =>
  `${namespaces.v}${vocabulary}.${encodeURIComponent(term)}`;
const scheme = (vocabulary: string) => concept('vocabulary', vocabulary);
const sorted = (pairs: readonly (readonly string[])[]) => pairs.map(String).sort();

test('has each vocabulary as a scheme, and its terms with code, label and meaning', () => {
  const schemes = triples.ofType('skos:ConceptScheme');
  expect(schemes.toSorted()).toEqual(vocabularies.map(({ id }) => scheme(id)).sort());
  for (const each of schemes) expect(triples.values(each, 'rdf:type')).toHaveLength(1);
  const titles = schemes.map((each) => triples.value(each, 'dcterms:title'));
  expect(new Set(titles).size).toBe(schemes.length);
  for (const { id, meanings, terms } of vocabularies) {
    const own = triples.pairs('skos:inScheme').filter(([, of]) => of === scheme(id));
    expect(own.map(([name]) => name).sort()).toEqual(terms.map((term) => concept(id, term)).sort());
    for (const term of terms) {
      expect(triples.value(concept(id, term), 'skos:notation')).toBe(term);
      expect(triples.value(concept(id, term), 'skos:definition')).toBe(meanings[term]);
    }
  }
  expect(triples.ofType('skos:Concept')).toHaveLength(vocabularies.flatMap((v) => v.terms).length);
});

test.each([
  ['exploitation-form', 'forced-labor', 'forced labor'],
  ['organization-type', 'non-governmental', 'non-governmental'],
  ['statistic-unit', 'money', 'money'],
  ['tier', '2 Watch List', '2 Watch List'],
])('of %s, the label of %s is %s', (vocabulary, term, label) => {
  expect(triples.value(concept(vocabulary, term), 'skos:prefLabel')).toBe(label);
});

test('has a broader term for each that another includes', () => {
  const broader = vocabularies.flatMap(({ id, narrower = {} }) =>
    Object.entries(narrower).flatMap(([wide, terms]) =>
      terms.map((term) => [concept(id, term), concept(id, wide)]),
    ),
  );
  expect(broader).not.toEqual([]);
  expect(sorted(triples.pairs('skos:broader'))).toEqual(sorted(broader));
});
