import { type Vocabulary, vocabularies } from '../../report/vocabularies.js';
import { namespace, termName } from './iris.js';
import { classMeanings, fieldMeanings } from './meanings.js';
import { termLabel } from './term-label.js';

const english = (id: string) => ({ '@id': id, '@language': 'en' });

const context = () => ({
  v: namespace,
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  title: english('dcterms:title'),
  label: english('rdfs:label'),
  comment: english('rdfs:comment'),
  notation: 'skos:notation',
  prefLabel: english('skos:prefLabel'),
  definition: english('skos:definition'),
  concepts: { '@reverse': 'skos:inScheme' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
});

/** The model as JSON-LD: record types as classes, fields as properties, and vocabularies in SKOS. */
export function vocabularyDocument(): object {
  return {
    '@context': context(),
    '@graph': [
      ...Object.entries(classMeanings).map(([name, comment]) => ({
        id: `v:${name}`,
        type: 'rdfs:Class',
        label: name,
        comment,
      })),
      ...Object.entries(fieldMeanings).map(([name, comment]) => ({
        id: `v:${name}`,
        type: 'rdf:Property',
        label: name,
        comment,
      })),
      ...vocabularies.map(scheme),
    ],
  };
}

function scheme({ id, title, terms, meanings, narrower = {} }: Vocabulary): object {
  const name = (term: string) => `v:${termName(id, term)}`;
  const broaderThan = (term: string) =>
    Object.keys(narrower).filter((broader) => narrower[broader]?.includes(term));
  return {
    // A field can have the name of its vocabulary, such as `measure`.
    id: `v:${termName('vocabulary', id)}`,
    type: 'skos:ConceptScheme',
    title,
    concepts: terms.map((term) => {
      const broader = broaderThan(term).map(name);
      return {
        id: name(term),
        type: 'skos:Concept',
        notation: term,
        prefLabel: termLabel(term),
        definition: meanings[term],
        ...(broader.length > 0 && { broader }),
      };
    }),
  };
}
