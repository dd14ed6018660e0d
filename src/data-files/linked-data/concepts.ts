import type { VictimCategory } from '../../kinds/victim-category/victim-category.js';
import { type Vocabulary, type VocabularyId, vocabularies } from '../../report/vocabularies.js';
import { datasetIri, recordIri, termFragment, vocabularyFragment } from './iris.js';
import { termLabel } from './term-label.js';

const english = (id: string) => ({ '@id': id, '@language': 'en' });
const reference = (id: string) => ({ '@id': id, '@type': '@id' });

const context = () => ({
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

/** The vocabularies of the model and the victim categories of a report, in SKOS. */
export function concepts(categories: readonly VictimCategory[]): object {
  return {
    '@context': context(),
    '@graph': [
      ...vocabularies.map(vocabularyNode),
      {
        id: vocabularyFragment('victim-category'),
        type: 'ConceptScheme',
        title: 'Victim categories',
        isPartOf: datasetIri,
        hasTopConcept: categories.filter(({ broader }) => broader.length === 0).map(recordIri),
        concepts: categories.map((category) => categoryNode(category, categories)),
      },
    ],
  };
}

function vocabularyNode({ id, title, terms, narrower = {} }: Vocabulary): object {
  const fragment = (term: string) => termFragment(id, term);
  const broaderThan = (term: string) =>
    Object.keys(narrower).filter((broader) => narrower[broader]?.includes(term));
  return {
    id: vocabularyFragment(id),
    type: 'ConceptScheme',
    title,
    isPartOf: datasetIri,
    hasTopConcept: terms.filter((term) => broaderThan(term).length === 0).map(fragment),
    concepts: terms.map((term) => ({
      id: fragment(term),
      type: 'Concept',
      notation: term,
      prefLabel: termLabel(term),
      ...some('broader', broaderThan(term).map(fragment)),
      ...some('narrower', (narrower[term] ?? []).map(fragment)),
    })),
  };
}

function categoryNode(category: VictimCategory, categories: readonly VictimCategory[]): object {
  const { id, kind, label, notes, evidence, broader } = category;
  return {
    id: recordIri(category),
    type: 'Concept',
    notation: id,
    prefLabel: label,
    scopeNote: evidence.map(({ quote, passage }) => `The report: “${quote}” (${passage})`),
    ...some('editorialNote', notes),
    ...some(
      'broader',
      broader.map((wider) => recordIri({ kind, id: wider })),
    ),
    ...some('narrower', categories.filter((each) => each.broader.includes(id)).map(recordIri)),
    related: codes(category),
  };
}

/** The terms that a category has, each once. */
function codes({
  who,
  status,
  exploitation,
  exploiters,
  routes,
}: VictimCategory): readonly string[] {
  const coded = {
    group: who.groups,
    'migration-status': [who.migration],
    'victim-status': [status],
    'exploitation-form': exploitation.map(({ form }) => form),
    'group-characteristic': who.characteristics.map(({ term }) => term),
    'exploiter-type': exploiters.map(({ type }) => type),
    sector: exploitation.flatMap(({ sectors }) => sectors.map(({ sector }) => sector)),
    'route-role': routes.map(({ role }) => role),
  } satisfies Partial<Record<VocabularyId, readonly string[]>>;
  return Object.entries(coded).flatMap(([vocabulary, terms]) =>
    [...new Set(terms)].map((term) => termFragment(vocabulary, term)),
  );
}

/** A list under its key, or nothing if it is empty. */
function some(key: string, list: readonly string[]): object {
  return list.length === 0 ? {} : { [key]: list };
}
